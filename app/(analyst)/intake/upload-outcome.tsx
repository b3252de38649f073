import type { ReactNode } from 'react';
import { Alert } from '@/app/_ui/alert';
import type { Locale } from '@/lib/domain/vocabulary';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { CorrectionsOffered } from './corrections-offered';
import { ForeseenCard } from './foreseen-card';
import { ReceiptCard } from './receipt-card';
import { RefusedLines } from './refused-lines';
import type { Refused, UploadState } from './use-upload';

type UploadOutcomeProps = {
  state: UploadState;
  refused: readonly Refused[];
  locale: Locale;
  children?: ReactNode;
};

/** What came of an upload or a dry run: why it failed, its receipt, what it refused. `children` stand before the refused lines. */
export function UploadOutcome({ state, refused, locale, children }: UploadOutcomeProps) {
  const { foreseen, receipt, opened } = state;
  const texts = intakePageTexts[locale];
  return (
    <>
      {state.stage === 'failed' ? (
        <Alert kind="error" title={texts.failedTitle} live>
          {state.message ?? texts.lost}
        </Alert>
      ) : null}
      {foreseen ? <ForeseenCard foreseen={foreseen} locale={locale} /> : null}
      {receipt && !receipt.ownExport ? <ReceiptCard receipt={receipt} opened={opened} locale={locale} /> : null}
      {receipt?.ownExport ? <CorrectionsOffered receipt={receipt} locale={locale} /> : null}
      {children}
      {refused.length > 0 ? <RefusedLines refused={refused} opened={opened} locale={locale} /> : null}
    </>
  );
}
