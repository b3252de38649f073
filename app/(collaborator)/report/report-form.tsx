'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useActionState, useCallback, useEffect, useRef, useState, useTransition } from 'react';
import { PlaceField } from '@/app/_places/place-field';
import { controlStyle } from '@/app/_ui/input';
import { reportLimits } from '@/lib/domain/report';
import type { ReportFormTexts } from '@/lib/strings/report';
import { sendReport } from './actions';
import { type Choices, describing, FieldFrame, Pick, Words } from './fields';
import { emptyForm, type ReportField, type ReportFormState, valuesOf } from './form-state';
import { Preview, type PreviewNames } from './preview';
import { newClientId, useDraft } from './use-draft';

type ReportFormProps = {
  owner: string;
  texts: ReportFormTexts;
  /** What can be told at once, without asking the server. */
  quick: { required: string; choose: string; tooShort: string; summary: string };
  names: PreviewNames;
  choices: Record<'socialGroup' | 'spread' | 'certainty' | 'urgency', Choices>;
  today: string;
  oldestDay: string;
  initial: ReportFormState;
};

/** The form, a plain one for the server; with JavaScript it also reads along, keeps a draft and survives a lost network. */
export function ReportForm({ owner, texts, quick, names, choices, today, oldestDay, initial }: ReportFormProps) {
  const [answered, plainAction] = useActionState(sendReport, initial);
  const [tried, setTried] = useState<ReportFormState | null>(null);
  const { values, errors, candidates, failure } = tried ?? answered;
  const [clientId, setClientId] = useState(values.clientId ?? '');
  const [text, setText] = useState(values.text ?? '');
  const [place, setPlace] = useState({ text: values.place ?? '', key: '', round: 0 });
  const [unknown, setUnknown] = useState(values.placeUnknown === 'on');
  const [picking, setPicking] = useState(true);
  const [restored, setRestored] = useState(false);
  const [sending, startSending] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();

  const onRestored = useCallback((id: string, draft: ReportFormState['values'] | null) => {
    setClientId(id);
    if (!draft) return;
    setText(draft.text ?? '');
    setPlace((before) => ({ text: draft.place ?? '', key: draft.placeKey ?? '', round: before.round + 1 }));
    setUnknown(draft.placeUnknown === 'on');
    setRestored(true);
  }, []);
  const draft = useDraft(owner, form, onRestored);

  useEffect(() => {
    if (!failure) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
    const target = wrong?.matches('fieldset') ? wrong.querySelector('input') : wrong;
    (target ?? form.current?.querySelector<HTMLElement>('[role="alert"]'))?.focus();
  }, [failure]);

  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    const typed = new FormData(event.currentTarget);
    const missing = missingIn(typed, quick);
    if (missing) return setTried(missing);
    typed.set('enhanced', '1');
    startSending(async () => {
      const answer = await sendReport(initial, typed).catch(() => null);
      if (answer?.savedId) {
        draft.forget(clientId);
        router.push(`/my-reports/${answer.savedId}?sent=1`);
        return;
      }
      if (answer?.values.clientId) setClientId(answer.values.clientId);
      setPicking(true);
      setTried(answer ?? { ...emptyForm(valuesOf(typed)), failure: { message: texts.offline } });
    });
  }

  function knowNoPlace(ticked: boolean) {
    setUnknown(ticked);
    if (!ticked) return;
    setPicking(false);
    setPlace((before) => ({ text: '', key: '', round: before.round + 1 }));
  }

  function startOver() {
    draft.forget('');
    form.current?.reset();
    setClientId(newClientId());
    setText('');
    setPlace((before) => ({ text: '', key: '', round: before.round + 1 }));
    setUnknown(false);
    setRestored(false);
    setTried(initial);
  }

  const of = (name: ReportField) => ({ name, value: values[name], error: errors[name] });
  return (
    <form ref={form} action={plainAction} onSubmit={send} onInput={draft.keepSoon} noValidate className="space-y-7">
      <input type="hidden" name="clientId" value={clientId} readOnly />
      {restored ? (
        <p
          role="status"
          className="flex flex-wrap items-center justify-between gap-2 rounded-md bg-accent px-4 py-2 text-sm text-accent-foreground"
        >
          {texts.draft}
          <button
            type="button"
            onClick={startOver}
            className="min-h-11 cursor-pointer font-medium underline underline-offset-4"
          >
            {texts.startOver}
          </button>
        </p>
      ) : null}
      {failure ? (
        <div
          role="alert"
          tabIndex={-1}
          className="rounded-md border border-destructive/50 bg-destructive-soft px-4 py-3 text-sm"
        >
          <p className="font-semibold text-destructive">{texts.failedTitle}</p>
          <p>{failure.message}</p>
          {failure.link ? (
            <a
              href={failure.link.href}
              target="_blank"
              rel="noreferrer"
              className="inline-flex min-h-11 items-center font-medium underline underline-offset-4"
            >
              {failure.link.label}
            </a>
          ) : null}
        </div>
      ) : null}

      <Words {...of('text')} {...texts.text} rows={5} max={reportLimits.text.max} onText={setText} />
      <Preview text={text} texts={texts.preview} names={names} />

      <div className="space-y-2">
        <FieldFrame name="place" label={texts.place.label} hint={texts.place.hint} error={errors.place}>
          <PlaceField
            key={place.round}
            id="place"
            name="place"
            keyName="placeKey"
            day={today}
            dayName="day"
            texts={texts.place}
            initial={place}
            onType={() => {
              setUnknown(false);
              setPicking(false);
            }}
            {...describing({ name: 'place', hint: texts.place.hint, error: errors.place })}
          />
        </FieldFrame>
        {picking && candidates.length > 0 ? (
          <>
            <input type="hidden" name="placeAsked" value={values.place ?? ''} readOnly />
            <Pick
              name="placeKey"
              label={texts.place.choose}
              choices={candidates.map(({ key, name, where }) => [key, where ? `${name}, ${where}` : name])}
            />
          </>
        ) : null}
        <label className="flex min-h-11 w-fit cursor-pointer items-center gap-3 text-sm">
          <input
            type="checkbox"
            name="placeUnknown"
            checked={unknown}
            onChange={(event) => knowNoPlace(event.target.checked)}
            className="size-5 accent-primary"
          />
          {texts.place.unknown}
        </label>
      </div>

      <FieldFrame {...of('day')} label={texts.day.label} hint={texts.day.hint}>
        <input
          type="date"
          id="day"
          name="day"
          defaultValue={values.day}
          min={oldestDay}
          max={today}
          className={`${controlStyle} h-11 sm:w-56`}
          {...describing({ ...of('day'), hint: texts.day.hint })}
        />
      </FieldFrame>

      <h2 className="border-t pt-6 text-lg font-semibold">{texts.more}</h2>
      <FieldFrame {...of('socialGroup')} label={texts.socialGroup.label}>
        <select
          id="socialGroup"
          name="socialGroup"
          defaultValue={values.socialGroup ?? ''}
          className={`${controlStyle} h-11`}
          {...describing(of('socialGroup'))}
        >
          <option value="">{texts.socialGroup.choose}</option>
          {choices.socialGroup.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </FieldFrame>
      <Words
        {...of('mainContent')}
        {...texts.mainContent}
        note={texts.optional}
        rows={1}
        max={reportLimits.mainContent}
      />
      <Words {...of('interest')} {...texts.interest} note={texts.optional} rows={2} max={reportLimits.interest} />
      <Pick {...of('spread')} label={texts.spread.label} choices={choices.spread} />
      <Pick {...of('certainty')} label={texts.certainty.label} choices={choices.certainty} />
      <Pick {...of('urgency')} label={texts.urgency.label} choices={choices.urgency} />
      <Words {...of('suggestion')} {...texts.suggestion} note={texts.optional} rows={2} max={reportLimits.suggestion} />

      <div className="space-y-3 border-t pt-6">
        <p className="text-sm text-muted-foreground">{texts.privacy}</p>
        <button
          type="submit"
          aria-disabled={sending}
          className="min-h-12 w-full cursor-pointer rounded-md bg-primary px-6 font-semibold text-primary-foreground hover:bg-primary-hover aria-disabled:opacity-60 sm:w-auto"
        >
          {sending ? texts.sending : texts.send}
        </button>
      </div>
    </form>
  );
}

/** The plainest omissions, told without the network; everything else is the server's to say. */
function missingIn(typed: FormData, quick: ReportFormProps['quick']): ReportFormState | null {
  const values = valuesOf(typed);
  const errors: Partial<Record<ReportField, string>> = {};
  for (const field of ['text', 'day'] as const) if (!values[field]?.trim()) errors[field] = quick.required;
  for (const field of ['socialGroup', 'spread', 'certainty', 'urgency'] as const) {
    if (!values[field]) errors[field] = quick.choose;
  }
  if (values.text?.trim() && values.text.trim().length < reportLimits.text.min) errors.text = quick.tooShort;
  if (!values.place?.trim() && !values.placeKey && !values.placeUnknown) errors.place = quick.required;
  return Object.keys(errors).length > 0 ? { ...emptyForm(values), errors, failure: { message: quick.summary } } : null;
}
