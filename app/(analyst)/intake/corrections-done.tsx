import { Alert } from '@/app/_ui/alert';
import type { CorrectionsReceipt } from '@/lib/domain/opinion/correction-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import { homeTexts } from '@/lib/strings/home';

type CorrectionsDoneProps = { receipt: CorrectionsReceipt; message: string | null; locale: Locale };

const mostNamed = 50;

/** What became of the corrections, with what was left alone and why. `message` says what ended it early, empty for a lost connection. */
export function CorrectionsDone({ receipt, message, locale }: CorrectionsDoneProps) {
  const texts = homeTexts[locale];
  const { done, same, changedSince, notFound, refused, left } = receipt;
  const isLess = left + changedSince.length + notFound.length + refused.length > 0;
  const named = (ids: readonly number[]) => `${ids.slice(0, mostNamed).join(', ')}${ids.length > mostNamed ? '…' : ''}`;
  return (
    <Alert kind={isLess ? 'warning' : 'success'} title={texts.done(done)} live>
      {same > 0 ? <p>{texts.alreadySo(same)}</p> : null}
      {changedSince.length > 0 ? <p>{texts.changedSince(named(changedSince))}</p> : null}
      {notFound.length > 0 ? <p>{texts.notFound(named(notFound))}</p> : null}
      {refused.length > 0 ? <p>{texts.refused(named(refused))}</p> : null}
      {message === null ? null : <p>{message || texts.lost}</p>}
      {message === null && left > 0 ? <p>{texts.stopped(left)}</p> : null}
    </Alert>
  );
}
