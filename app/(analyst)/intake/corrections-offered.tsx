'use client';

import { type FormEvent, useState } from 'react';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Textarea } from '@/app/_ui/textarea';
import type { CorrectionPlan } from '@/lib/domain/opinion/correction-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import { homeTexts } from '@/lib/strings/home';
import { sayLines } from '@/lib/strings/say-lines';
import { CorrectionsDone } from './corrections-done';
import { Counts } from './counts';
import { OfferedRows } from './offered-rows';
import { useCorrections } from './use-corrections';
import type { Receipt } from './use-upload';

/** What an export that came home says, and its changed rows as corrections to tick, give a reason for and save. */
export function CorrectionsOffered({ receipt, locale }: { receipt: Receipt; locale: Locale }) {
  const plan = receipt.ownExport?.plan ?? null;
  const texts = homeTexts[locale];
  if (!plan) return <Alert title={texts.title}>{texts.nothingTaken}</Alert>;
  const { same, offered, moreOffered, textChanged, textChangedLines } = plan;
  const counts = [
    [texts.counts.read, receipt.read],
    [texts.counts.same, same],
    [texts.counts.offered, offered.length + moreOffered],
    [texts.counts.rejected, receipt.rejectedCount],
  ] as const;
  return (
    <>
      <Alert kind={textChanged + receipt.rejectedCount > 0 ? 'warning' : 'info'} title={texts.title} live>
        <p>{texts.nothingTaken}</p>
        <p>{texts.compared}</p>
        <Counts counts={counts} locale={locale} />
        {textChanged > 0 ? (
          <p>
            {texts.textChanged(
              textChanged,
              sayLines(
                textChangedLines.map((line) => ({ line })),
                textChanged,
                locale,
              ),
            )}
          </p>
        ) : null}
        {offered.length === 0 ? <p>{texts.nothingOffered}</p> : null}
      </Alert>
      {offered.length > 0 ? <Offered plan={plan} locale={locale} /> : null}
    </>
  );
}

function Offered({ plan: { offered, moreOffered }, locale }: { plan: CorrectionPlan; locale: Locale }) {
  const texts = homeTexts[locale];
  const older = offered.filter(({ isOlder }) => isOlder);
  const [left, setLeft] = useState<ReadonlySet<number>>(() => new Set(older.map(({ id }) => id)));
  const { state, save, stop } = useCorrections();
  const chosen = offered.filter(({ id }) => !left.has(id));
  const isSaving = state.stage === 'saving';
  if (state.receipt) return <CorrectionsDone receipt={state.receipt} message={state.message} locale={locale} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!isSaving) void save(chosen, String(new FormData(event.currentTarget).get('why') ?? ''));
  };
  const choose = (ids: readonly number[], isChosen: boolean) => {
    setLeft((before) => {
      const next = new Set(before);
      for (const id of ids) isChosen ? next.delete(id) : next.add(id);
      return next;
    });
  };
  return (
    <Card aria-label={texts.offeredTitle(offered.length)}>
      <CardHeader
        title={texts.offeredTitle(offered.length)}
        note={moreOffered > 0 ? `${texts.offeredNote} ${texts.moreOffered(moreOffered)}` : texts.offeredNote}
      />
      <CardBody className="space-y-4">
        {older.length > 0 ? <Alert kind="warning" title={texts.olderNote(older.length)} /> : null}
        <OfferedRows offered={offered} left={left} locale={locale} disabled={isSaving} onChoose={choose} />
        <form className="space-y-4" onSubmit={submit} aria-busy={isSaving} noValidate>
          {state.message === null ? null : (
            <Alert kind="error" title={texts.failed} live>
              {state.message || texts.lost}
            </Alert>
          )}
          <Field name="why" label={texts.why} hint={texts.whyHint} error={state.errors.why} required>
            {(control) => <Textarea {...control} maxLength={500} disabled={isSaving} />}
          </Field>
          <div className="flex flex-wrap items-center gap-3">
            <Button type="submit" disabled={isSaving || chosen.length === 0} className="max-sm:w-full">
              {isSaving ? texts.saving(state.progress) : texts.save(chosen.length)}
            </Button>
            {isSaving ? (
              <Button variant="destructive-quiet" onClick={stop}>
                {texts.stop}
              </Button>
            ) : null}
          </div>
          {isSaving ? (
            <progress
              className="h-2.5 w-full accent-primary"
              aria-label={texts.saving(state.progress)}
              max={state.progress.of}
              value={state.progress.done}
            />
          ) : null}
        </form>
      </CardBody>
    </Card>
  );
}
