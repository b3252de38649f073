'use client';

import { Alert } from '@/app/_ui/alert';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Checkbox } from '@/app/_ui/checkbox';
import { FieldError } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { sayTrial } from '@/lib/strings/say-own-word';
import { LinesCard } from './lines-card';
import type { LookedAtWords, SaidMeanwhile } from './said-plan';
import { TrialTable } from './trial-table';
import { WordsTable } from './words-table';

type LookedAtProps = {
  looked: LookedAtWords;
  send: (form: FormData) => void;
  sending: boolean;
  message: string | null;
  locale: Locale;
};

/** What a table would change, and the form that puts it in use; only looked at when no line of it is good. */
export function LookedAt({ looked, send, sending, message, locale }: LookedAtProps) {
  const { planned, refused, noted, removed, meanwhile, trial } = looked;
  const texts = ownWordsTexts[locale];
  const number = (n: number) => formatNumber(n, locale);
  const isGood = planned.length > 0 || refused.length === 0;
  const asks = isGood && removed.length > 0 && refused.length > 0;
  return (
    <div className="space-y-5">
      {meanwhile ? <Meanwhile meanwhile={meanwhile} locale={locale} /> : null}
      <LinesCard kind="refused" isAlone={!isGood} lines={refused} locale={locale} />
      <LinesCard kind="noted" lines={noted} locale={locale} />
      <Card>
        <CardHeader title={titleOf(looked, isGood, locale)} note={trial ? sayTrial(trial, locale) : undefined} />
        <CardBody className="space-y-4">
          <FormMessage message={message} />
          <form action={send} className="space-y-4">
            <input type="hidden" name="lines" value={looked.lines} />
            <input type="hidden" name="basis" value={looked.basis} />
            {asks ? (
              <div>
                {looked.unsure ? <FieldError id="sure-error">{texts.sureFirst}</FieldError> : null}
                <Checkbox
                  name="sure"
                  required
                  label={texts.sure(number(removed.length))}
                  hint={texts.sureHint}
                  aria-describedby={looked.unsure ? 'sure-error' : undefined}
                />
              </div>
            ) : null}
            {isGood ? <p className="max-w-prose text-sm text-muted-foreground">{texts.confirmNote}</p> : null}
            <div className="flex flex-wrap gap-2">
              {isGood ? (
                <Button type="submit" disabled={sending}>
                  {sending ? texts.keeping : texts.confirm(number(planned.length))}
                </Button>
              ) : null}
              <LinkButton href="/admin/words" variant="secondary">
                {texts.other}
              </LinkButton>
            </div>
          </form>
        </CardBody>
        {trial ? <TrialTable trial={trial} locale={locale} /> : null}
      </Card>
      {isGood && removed.length > 0 ? (
        <Card>
          <CardHeader title={texts.removed(number(removed.length))} note={texts.removedNote} className="pb-3" />
          <WordsTable rows={removed.map((word) => ({ word }))} label={texts.removedTitle} locale={locale} />
        </Card>
      ) : null}
      {planned.length > 0 ? (
        <Card>
          <CardHeader title={texts.planned(number(planned.length))} className="pb-3" />
          <WordsTable rows={planned} label={texts.planned(number(planned.length))} locale={locale} />
        </Card>
      ) : null}
    </div>
  );
}

function titleOf({ change }: LookedAtWords, isGood: boolean, locale: Locale): string {
  const texts = ownWordsTexts[locale];
  if (!isGood) return texts.noneGood;
  const [added, removed, kept] = [change.added, change.removed, change.kept].map((n) => formatNumber(n, locale));
  return change.added + change.removed === 0
    ? texts.same
    : texts.would({ added: added ?? '', removed: removed ?? '', kept: kept ?? '' });
}

/** Who changed the words in use since the table was first looked at, and how. */
function Meanwhile({ meanwhile: { who, at, added, removed }, locale }: { meanwhile: SaidMeanwhile; locale: Locale }) {
  const texts = ownWordsTexts[locale];
  return (
    <Alert kind="warning" title={texts.meanwhile({ who, at })} live>
      <p>{texts.meanwhileNote}</p>
      {added.length > 0 ? <p>{texts.meanwhileAdded(added.join(', '))}</p> : null}
      {removed.length > 0 ? <p>{texts.meanwhileRemoved(removed.join(', '))}</p> : null}
    </Alert>
  );
}
