'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { TableFileForm } from '@/app/_ui/table-file-form';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { ownWordsTexts } from '@/lib/strings/own-words';
import { sendWords } from './actions';
import { LinesCard } from './lines-card';
import { LookedAt } from './looked-at';
import type { KeptWords } from './said-plan';

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
        <TableFileForm sent={sent} send={send} sending={sending} texts={texts} hint={texts.changeHint} />
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
