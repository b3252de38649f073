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
import { sendWords } from './actions';
import { LinesCard } from './lines-card';
import { LookedAt } from './looked-at';
import type { KeptWords } from './said-plan';

/** The framework takes no larger form; some of it is the form's own. */
const mostBytes = 1_000_000;

/** A table of own keywords: looked at and tried first, then put in the place of those in use. Works without JavaScript. */
export function ImportForm({ locale }: { locale: Locale }) {
  const [sent, send, sending] = useActionState(sendWords, untouched);
  const texts = ownWordsTexts[locale];
  if (sent.done?.step === 'kept') return <Kept kept={sent.done} locale={locale} />;
  if (sent.done) {
    const message = sent.errors.file ?? sent.message;
    return <LookedAt looked={sent.done} send={send} sending={sending} message={message} locale={locale} />;
  }
  return (
    <Card>
      <CardHeader title={texts.change} note={texts.changeNote} />
      <CardBody>
        <form action={send} className="max-w-prose space-y-4">
          <FormMessage message={sent.errors.file ? null : sent.message} />
          <Field name="file" label={texts.file} hint={texts.changeHint} required error={sent.errors.file}>
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
          <Button type="submit" disabled={sending}>
            {sending ? texts.looking : texts.look}
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}

function Kept({ kept: { planned, refused, isKept }, locale }: { kept: KeptWords; locale: Locale }) {
  const texts = ownWordsTexts[locale];
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
