'use client';

import { type FormEvent, startTransition, useActionState, useEffect, useRef } from 'react';
import { PlaceField, type PlaceFieldTexts } from '@/app/_places/place-field';
import { Button, LinkButton } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/select';
import { Textarea } from '@/app/_ui/textarea';
import { saveCorrection } from './actions';
import type { Choices, CorrectionState } from './form-state';

type CorrectionFormProps = {
  id: number;
  /** State of the item the form was made from; another one stored meanwhile is a conflict. */
  basis: string;
  day: string;
  initial: CorrectionState;
  texts: Readonly<
    Record<
      | 'topics'
      | 'topicsHint'
      | 'none'
      | 'flags'
      | 'place'
      | 'placeHint'
      | 'choosePlace'
      | 'why'
      | 'whyHint'
      | 'save'
      | 'saving'
      | 'failed'
      | 'reload'
      | 'sentiment',
      string
    >
  >;
  placeTexts: PlaceFieldTexts;
  choices: Readonly<Record<'sentiments' | 'topics' | 'flags', Choices>>;
};

/** Sentiment, topics, flags and place in one step. A plain form; with JavaScript nothing chosen is reset by a refusal. */
export function CorrectionForm({ id, basis, day, initial, texts, placeTexts, choices }: CorrectionFormProps) {
  const [{ values, errors, candidates, failure }, save, saving] = useActionState(saveCorrection, initial);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[role="alert"]')?.focus();
  }, [failure]);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (saving) return;
    const chosen = new FormData(event.currentTarget);
    startTransition(() => save(chosen));
  }

  return (
    <form ref={form} action={save} onSubmit={send} className="space-y-5" noValidate>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="basis" value={basis} />
      {failure ? (
        <div
          role="alert"
          tabIndex={-1}
          className="rounded-md border border-destructive/50 bg-destructive-soft px-4 py-3 text-sm"
        >
          <p className="font-semibold text-destructive">{texts.failed}</p>
          <p>{failure.message}</p>
          {failure.reload ? (
            <LinkButton href={`/opinions/${id}`} variant="secondary" size="small" className="mt-2">
              {texts.reload}
            </LinkButton>
          ) : null}
        </div>
      ) : null}
      <Group legend={texts.sentiment} error={errors.sentiment}>
        <div className="flex flex-wrap gap-2">
          {choices.sentiments.map(([code, name]) => (
            <Pill key={code} type="radio" name="sentiment" code={code} label={name} on={values.sentiment === code} />
          ))}
        </div>
      </Group>
      <Group legend={texts.topics} hint={texts.topicsHint} error={errors.topics}>
        <div className="grid gap-2">
          {[0, 1, 2].map((at) => (
            <Select
              key={at}
              name="topics"
              aria-label={`${texts.topics} ${at + 1}`}
              defaultValue={values.topics[at] ?? ''}
            >
              <option value="">{at === 0 ? '' : texts.none}</option>
              {choices.topics.map(([code, name]) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          ))}
        </div>
      </Group>
      <Group legend={texts.flags} error={errors.flags}>
        <div className="flex flex-wrap gap-2">
          {choices.flags.map(([code, name]) => (
            <Pill key={code} type="checkbox" name="flags" code={code} label={name} on={values.flags.includes(code)} />
          ))}
        </div>
      </Group>
      <Field name="place" label={texts.place} hint={texts.placeHint} error={errors.place}>
        {({ id: controlId, name, required: _, ...control }) => (
          <PlaceField
            {...control}
            id={controlId}
            name={name}
            keyName="placeKey"
            day={day}
            texts={placeTexts}
            initial={{ text: values.place, key: values.placeKey }}
          />
        )}
      </Field>
      {candidates.length > 0 ? (
        <Group legend={texts.choosePlace}>
          <div className="flex flex-wrap gap-2">
            {candidates.map(([code, name]) => (
              <Pill key={code} type="radio" name="placeKey" code={code} label={name} on={false} />
            ))}
          </div>
        </Group>
      ) : null}
      <Field name="why" label={texts.why} hint={texts.whyHint} error={errors.why} required>
        {(control) => <Textarea {...control} maxLength={500} defaultValue={values.why} />}
      </Field>
      <Button type="submit" aria-disabled={saving} className="max-sm:w-full">
        {saving ? texts.saving : texts.save}
      </Button>
    </form>
  );
}

function Group({
  legend,
  hint,
  error,
  children,
}: {
  legend: string;
  hint?: string;
  error?: string;
  children: React.ReactNode;
}) {
  return (
    <fieldset className="space-y-2">
      <legend className="text-sm font-medium">{legend}</legend>
      {hint ? <p className="text-sm text-muted-foreground">{hint}</p> : null}
      {children}
      {error ? <p className="text-sm font-medium text-destructive">{error}</p> : null}
    </fieldset>
  );
}

type PillProps = { type: 'radio' | 'checkbox'; name: string; code: string; label: string; on: boolean };

function Pill({ type, name, code, label, on }: PillProps) {
  return (
    <label className="flex min-h-10 cursor-pointer items-center gap-2 rounded-md border border-input bg-card px-3 py-1.5 text-sm hover:bg-muted has-checked:border-primary has-checked:bg-accent has-checked:text-accent-foreground has-focus-visible:outline-2 has-focus-visible:outline-ring max-sm:min-h-11">
      <input type={type} name={name} value={code} defaultChecked={on} className="size-4 shrink-0 accent-primary" />
      {label}
    </label>
  );
}
