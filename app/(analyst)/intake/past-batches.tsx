import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { listIntakes } from '@/lib/services/posts/list-intakes';
import { formatDateTime, formatNumber } from '@/lib/strings/format';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { undoTexts } from '@/lib/strings/undo';

type PastBatchesProps = { batches: Awaited<ReturnType<typeof listIntakes>>; locale: Locale };

/** What was there before and what was not taken in are told apart on the receipt alone. */
const columns = [
  ['read', 'read'],
  ['added', 'added'],
  ['repeated', 'notAdded'],
  ['rejected', 'rejected'],
  ['unplaced', 'unplaced'],
] as const;

const sayCount = (count: number | null, locale: Locale) => (count === null ? '–' : formatNumber(count, locale));

/** The unit's latest batches with their counts, newest first. */
export function PastBatches({ batches, locale }: PastBatchesProps) {
  const texts = intakePageTexts[locale];
  const undo = undoTexts[locale];
  return (
    <Card className="mt-6">
      <CardHeader title={texts.past} />
      {batches.length === 0 ? (
        <EmptyState title={texts.pastEmpty} />
      ) : (
        <CardBody>
          <Table stacked label={texts.past}>
            <thead>
              <tr>
                <HeadCell>{texts.when}</HeadCell>
                <HeadCell>{texts.door}</HeadCell>
                {columns.map(([column, called]) => (
                  <HeadCell key={column} className="text-right">
                    {texts.counts[called]}
                  </HeadCell>
                ))}
              </tr>
            </thead>
            <tbody>
              {batches.map((batch) => (
                <tr key={batch.id}>
                  <Cell data-label={texts.when} className="whitespace-nowrap">
                    {formatDateTime(batch.startedAt, locale)}
                    {batch.endedAt === null ? (
                      <span className="block text-sm text-muted-foreground">
                        {batch.isRunning ? texts.running : texts.brokenOff}
                      </span>
                    ) : null}
                    {batch.undoneAt ? (
                      <span className="block text-sm text-muted-foreground">
                        {undo.undone} {formatDateTime(batch.undoneAt, locale)}
                      </span>
                    ) : null}
                    {batch.canUndo ? (
                      <a
                        href={`/intake/${batch.id}/undo`}
                        className="block w-fit text-sm text-primary underline underline-offset-4 max-sm:py-2"
                      >
                        {undo.link}
                      </a>
                    ) : null}
                  </Cell>
                  <Cell data-label={texts.door}>
                    {texts.doors[batch.door]}
                    {batch.assigned ? (
                      <span className="block text-sm text-muted-foreground">{texts.assigned(batch.assigned)}</span>
                    ) : null}
                  </Cell>
                  {columns.map(([column, called]) => (
                    <NumberCell key={column} data-label={texts.counts[called]}>
                      {sayCount(batch[column], locale)}
                    </NumberCell>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          {batches.some(({ isToldWhole }) => !isToldWhole) ? (
            <p className="mt-3 text-sm text-muted-foreground">{texts.notToldWhole}</p>
          ) : null}
        </CardBody>
      )}
    </Card>
  );
}
