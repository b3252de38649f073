'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Alert } from '@/app/_ui/alert';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { sayTrial } from '@/lib/strings/say-own-word';
import { keepWords, lookAtWords } from './actions';
import { LinesCard } from './lines-card';
import { TrialTable } from './trial-table';
import { WordsTable } from './words-table';

/** The framework takes no larger form; some of it is the form's own. */
const mostBytes = 1_000_000;

/** A table of own keywords: looked at and tried first, then put in the place of those in use. Works without JavaScript. */
export function ImportForm({ locale }: { locale: Locale }) {
  const [looked, look, looking] = useActionState(lookAtWords, untouched);
  const [kept, keep, keeping] = useActionState(keepWords, untouched);
  const texts = ownWordsTexts[locale];
  if (kept.done) {
    const { planned, refused, isKept } = kept.done;
    return (
      <div className="space-y-5">
        <div role="status">
          <Alert
            kind={isKept ? 'success' : 'info'}
            title={isKept ? texts.done(formatNumber(planned.length, locale)) : texts.doneSame}
          >
            <p>{texts.confirmNote}</p>
            <LinkButton href="/admin/words" variant="secondary" className="mt-3">
              {texts.back}
            </LinkButton>
          </Alert>
        </div>
        <LinesCard kind="refused" lines={refused} locale={locale} />
      </div>
    );
  }
  if (!looked.done) {
    return (
      <Card>
        <CardHeader title={texts.change} note={texts.changeNote} />
        <CardBody>
          <form action={look} className="max-w-prose space-y-4">
            <FormMessage message={looked.errors.file ? null : looked.message} />
            <Field name="file" label={texts.file} hint={texts.changeHint} required error={looked.errors.file}>
              {(control) => (
                <Input
                  {...control}
                  type="file"
                  accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                  className="h-auto! py-2"
                  onChange={({ target }) => {
                    const isTooLarge = (target.files?.[0]?.size ?? 0) > mostBytes;
                    target.setCustomValidity(isTooLarge ? texts.tooLarge : '');
                  }}
                />
              )}
            </Field>
            <Button type="submit" disabled={looking}>
              {looking ? texts.looking : texts.look}
            </Button>
          </form>
        </CardBody>
      </Card>
    );
  }
  const { planned, refused, noted, change, basis, lines, trial } = looked.done;
  const { added, removed } = change;
  const isGood = planned.length > 0 || refused.length === 0;
  const said = Object.fromEntries(Object.entries(change).map(([name, n]) => [name, formatNumber(n, locale)]));
  return (
    <div className="space-y-5">
      <LinesCard kind="refused" lines={refused} locale={locale} />
      <LinesCard kind="noted" lines={noted} locale={locale} />
      <Card>
        <CardHeader
          title={added + removed === 0 ? texts.same : texts.would(said as Record<keyof typeof change, string>)}
          note={sayTrial(trial, locale)}
        />
        <CardBody className="space-y-4">
          <FormMessage message={kept.errors.file ?? kept.message} />
          <form action={keep} className="space-y-4">
            <input type="hidden" name="lines" value={lines} />
            <input type="hidden" name="basis" value={basis} />
            {isGood ? <p className="max-w-prose text-sm text-muted-foreground">{texts.confirmNote}</p> : null}
            <div className="flex flex-wrap gap-2">
              {isGood ? (
                <Button type="submit" disabled={keeping}>
                  {keeping ? texts.keeping : texts.confirm(formatNumber(planned.length, locale))}
                </Button>
              ) : null}
              <LinkButton href="/admin/words" variant="secondary">
                {texts.other}
              </LinkButton>
            </div>
          </form>
        </CardBody>
        <TrialTable trial={trial} locale={locale} />
        {planned.length > 0 ? <WordsTable rows={planned} label={texts.title} locale={locale} /> : null}
      </Card>
    </div>
  );
}
