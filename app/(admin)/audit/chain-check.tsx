'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import type { AuditEvent } from '@/app/api/audit/events';
import type { AuditVerdict } from '@/lib/domain/audit/chain';
import type { Locale } from '@/lib/domain/vocabulary';
import { auditTexts } from '@/lib/strings/audit';
import { formatNumber } from '@/lib/strings/format';
import { askForCheck } from './ask-for-check';

/** Has the chain checked, shows how far that is and what came of it. */
export function ChainCheck({ locale }: { locale: Locale }) {
  const texts = auditTexts[locale];
  const [event, setEvent] = useState<AuditEvent | null>(null);
  const [busy, setBusy] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const isAnswered = useRef(false);
  const submit = async (given: FormEvent<HTMLFormElement>) => {
    given.preventDefault();
    setBusy(true);
    setEvent(null);
    const head = String(new FormData(given.currentTarget).get('head') ?? '').trim();
    await askForCheck(head, texts.lost, setEvent);
    setBusy(false);
    isAnswered.current = true;
  };
  // The button that had the focus was disabled meanwhile, and a page without a focus begins anew at its top.
  useEffect(() => {
    if (busy || !isAnswered.current) return;
    isAnswered.current = false;
    outcome.current?.focus();
  });
  return (
    <form onSubmit={submit} className="space-y-3 print:hidden" aria-busy={busy}>
      <noscript>
        <p className="text-sm">{texts.withoutScript}</p>
      </noscript>
      <div className="flex flex-wrap items-start gap-3">
        <Field name="head" label={texts.known} hint={texts.knownHint} className="min-w-56 flex-1">
          {(control) => <Input {...control} maxLength={90} autoComplete="off" spellCheck={false} disabled={busy} />}
        </Field>
        <Button type="submit" variant="secondary" disabled={busy} className="max-sm:w-full sm:mt-[1.625rem]">
          {busy ? texts.checking : texts.check}
        </Button>
      </div>
      <div ref={outcome} tabIndex={-1} className="outline-none">
        {busy ? <Progress event={event} locale={locale} /> : <Outcome event={event} locale={locale} />}
      </div>
    </form>
  );
}

type Told = { event: AuditEvent | null; locale: Locale };

function Progress({ event, locale }: Told) {
  const texts = auditTexts[locale];
  const { entries, of } = event?.type === 'progress' ? event : { entries: 0, of: 0 };
  return (
    <div className="space-y-2">
      <progress
        className="h-2.5 w-full accent-primary"
        aria-label={texts.checking}
        max={1}
        value={of > 0 ? Math.min(1, entries / of) : undefined}
      />
      <p role="status" className="text-sm tabular-nums">
        {of > 0 ? texts.sofar(formatNumber(entries, locale), formatNumber(of, locale)) : texts.checking}
      </p>
    </div>
  );
}

function Outcome({ event, locale }: Told) {
  const texts = auditTexts[locale];
  if (event?.type === 'error') {
    return (
      <Alert kind="error" live>
        {event.message}
      </Alert>
    );
  }
  if (event?.type !== 'verdict') return null;
  if (event.ok) {
    return (
      <Alert kind="success" live>
        {texts.whole(formatNumber(event.entries, locale))}
      </Alert>
    );
  }
  return (
    <Alert kind="error" live title={texts.broken(formatNumber(event.broken, locale))}>
      <Breaks event={event} locale={locale} />
    </Alert>
  );
}

function Breaks({ event, locale }: { event: AuditVerdict; locale: Locale }) {
  const texts = auditTexts[locale];
  const more = event.broken - event.breaks.length;
  return (
    <>
      <ul className="max-h-72 list-disc space-y-1 overflow-y-auto ps-5">
        {event.breaks.map(({ seq, to, why }) => (
          <li key={`${seq} ${why}`}>
            {to !== undefined && to > seq
              ? texts.brokenFromTo(formatNumber(seq, locale), formatNumber(to, locale))
              : texts.brokenAt(formatNumber(seq, locale))}
            : {texts.why[why]}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{texts.moreBroken(formatNumber(more, locale))}</p>}
    </>
  );
}
