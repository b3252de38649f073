'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { SecretShownOnce } from '@/app/_ui/secret-shown-once';
import { Select } from '@/app/_ui/select';
import { Textarea } from '@/app/_ui/textarea';
import { keyKinds } from '@/lib/domain/keys/key-kind';
import type { Locale } from '@/lib/domain/vocabulary';
import { keysTexts } from '@/lib/strings/keys';
import { shellTexts } from '@/lib/strings/shell';
import { makeKey } from './actions';

type NewKeyFormProps = { locale: Locale; units: readonly { id: string; name: string }[]; ownUnit: string };

export function NewKeyForm({ locale, units, ownUnit }: NewKeyFormProps) {
  const [state, action, pending] = useActionState(makeKey, untouched);
  const texts = keysTexts[locale];
  const { values, errors, done } = state;
  return (
    <form action={action} key={JSON.stringify(values)} className="space-y-4">
      {done ? (
        <SecretShownOnce
          title={texts.created}
          hint={texts.createdHint}
          secret={done.key}
          copy={shellTexts[locale].copy}
          copied={shellTexts[locale].copied}
        />
      ) : null}
      <FormMessage message={state.message} />
      <Field name="label" label={texts.label} hint={texts.labelHint} required error={errors.label}>
        {(control) => <Input {...control} defaultValue={values.label} autoComplete="off" />}
      </Field>
      <Field name="kind" label={texts.kind} required error={errors.kind}>
        {(control) => (
          <Select {...control} defaultValue={values.kind ?? 'posts'}>
            {keyKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="unitId" label={texts.unit} required error={errors.unitId}>
        {(control) => (
          <Select {...control} defaultValue={values.unitId ?? ownUnit}>
            {units.map((unit) => (
              <option key={unit.id} value={unit.id}>
                {unit.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="places" label={texts.places} hint={texts.placesHint} error={errors.places}>
        {(control) => <Textarea {...control} defaultValue={values.places} autoComplete="off" />}
      </Field>
      <Button type="submit" disabled={pending}>
        {pending ? texts.saving : texts.create}
      </Button>
    </form>
  );
}
