'use client';

import { useActionState, useEffect } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Checkbox } from '@/app/_ui/checkbox';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { OutdatedNote } from '@/app/_ui/outdated-note';
import { Select } from '@/app/_ui/select';
import { type ChannelKind, channelKinds, type Locale } from '@/lib/domain/vocabulary';
import { channelsTexts } from '@/lib/strings/channels';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { saveChannel } from './actions';

type ChannelFormProps = {
  locale: Locale;
  /** What a new one is called, to begin with. */
  name?: string;
  /** Told the name of a new one once it is registered. */
  onSaved?: (name: string) => void;
  /** The channel whose kind is to change; none for a new one. */
  channel?: { readonly id: string; readonly name: string; readonly kind: ChannelKind; readonly basis: string };
};

export function ChannelForm({ locale, name, channel, onSaved }: ChannelFormProps) {
  const [state, action, pending] = useActionState(saveChannel, untouched);
  useEffect(() => {
    if (state.done) onSaved?.(state.done);
  }, [state.done, onSaved]);
  const texts = channelsTexts[locale];
  const { values, errors } = state;
  const suffix = channel ? `-${channel.id}` : '';
  return (
    <form action={action} key={JSON.stringify(values)} className="space-y-4">
      {state.isOutdated && channel ? (
        <OutdatedNote locale={locale} now={[[texts.kind, vocabularyTexts[locale].channelKinds[channel.kind]]]} />
      ) : (
        <FormMessage message={state.isOutdated ? texts.known : state.message} />
      )}
      <FormMessage kind="success" message={state.done ? texts.saved : null} />
      {channel ? (
        <>
          <input type="hidden" name="name" value={channel.name} />
          <input type="hidden" name="basis" value={channel.basis} />
        </>
      ) : (
        <Field name="name" label={texts.name} required error={errors.name}>
          {(control) => <Input {...control} defaultValue={values.name ?? name} autoComplete="off" />}
        </Field>
      )}
      <Field name="kind" id={`kind${suffix}`} label={texts.kind} required error={errors.kind}>
        {(control) => (
          <Select {...control} defaultValue={values.kind ?? channel?.kind ?? 'publication'}>
            {channelKinds.map((kind) => (
              <option key={kind} value={kind}>
                {vocabularyTexts[locale].channelKinds[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {errors.nobodys ? (
        <div>
          <Checkbox name="nobodys" value="yes" aria-describedby={`nobodys-why${suffix}`} label={texts.nobodys} />
          <p id={`nobodys-why${suffix}`} className="text-sm text-destructive">
            {errors.nobodys}
          </p>
        </div>
      ) : null}
      <Button type="submit" disabled={pending} variant={channel ? 'secondary' : 'primary'}>
        {pending ? texts.saving : texts.save}
      </Button>
    </form>
  );
}
