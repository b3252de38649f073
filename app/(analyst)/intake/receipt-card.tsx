import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { dayInVietnam } from '@/lib/domain/period';
import type { Locale } from '@/lib/domain/vocabulary';
import { sayChanged } from '@/lib/strings/changed-posts';
import { otherSheetsTold } from '@/lib/strings/intake-files';
import { intakePageTexts, notTakenTexts } from '@/lib/strings/intake-page';
import { Counts } from './counts';
import { itemsOfBatch } from './items-of-batch';
import type { Opened, Receipt } from './use-upload';

type ReceiptCardProps = { receipt: Receipt; opened: Opened | null; locale: Locale };

/** What became of the batch, in numbers. */
export function ReceiptCard({ receipt, opened, locale }: ReceiptCardProps) {
  const texts = intakePageTexts[locale];
  const notTaken = notTakenTexts[locale];
  const counts = [
    [texts.counts.read, receipt.read],
    [texts.counts.added, receipt.added],
    [texts.counts.repeated, receipt.repeated],
    ...(receipt.keptOut > 0 ? [[texts.counts.keptOut, receipt.keptOut] as const] : []),
    ...(receipt.changed > 0 ? [[texts.counts.changed, receipt.changed] as const] : []),
    ...(receipt.replaced > 0 ? [[texts.counts.replaced, receipt.replaced] as const] : []),
    ...(receipt.alike > 0 ? [[texts.counts.alike, receipt.alike] as const] : []),
    [texts.counts.assigned, receipt.assigned],
    [texts.counts.rejected, receipt.rejectedCount],
    [texts.counts.masked, receipt.masked],
    [texts.counts.unplaced, receipt.unplaced],
    [texts.counts.dropped, receipt.dropped],
  ] as const;
  const others = opened?.otherSheets ?? [];
  const isLess =
    receipt.stopped ||
    receipt.cut ||
    others.length > 0 ||
    receipt.rejectedCount + receipt.keptOut + receipt.alike + receipt.changed - receipt.replaced > 0;
  const kind = isLess ? 'warning' : 'success';
  return (
    <Alert kind={kind} title={receipt.stoppedBy ? texts.stoppedTitle[receipt.stoppedBy] : texts.doneTitle} live>
      {receipt.stopped ? <p>{receipt.stoppedBy === 'not_allowed' ? texts.endedNote : texts.stoppedNote}</p> : null}
      {receipt.mapping ? <p>{texts.byMapping(receipt.mapping)}</p> : null}
      {receipt.cut ? <p>{texts.cutNote}</p> : null}
      {others.length > 0 ? <p>{otherSheetsTold(others, 'page', locale)}</p> : null}
      {receipt.keptOut > 0 ? <p>{notTaken.keptOut(receipt.keptOut)}</p> : null}
      {receipt.changed > 0 ? <p>{sayChanged(receipt, locale)}</p> : null}
      {receipt.alike > 0 ? <p>{notTaken.alike(receipt.alike)}</p> : null}
      {receipt.leftOut.map(({ code, what }) => (
        <p key={code}>{what}</p>
      ))}
      {receipt.assigned > 0 ? <p>{texts.assigned(receipt.assigned)}.</p> : null}
      <Counts counts={counts} locale={locale} className="lg:grid-cols-8" />
      {receipt.intake !== null && receipt.added > 0 ? (
        <LinkButton href={itemsOfBatch(receipt.intake, dayInVietnam(new Date()))} variant="secondary" size="small">
          {texts.see}
        </LinkButton>
      ) : null}
    </Alert>
  );
}
