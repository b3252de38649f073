import { Badge } from '@/app/_ui/badge';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { listIntakes } from '@/lib/services/posts/list-intakes';
import { changedTexts } from '@/lib/strings/changed-posts';
import { formatDateTime, formatNumber } from '@/lib/strings/format';
import { intakePageTexts } from '@/lib/strings/intake-page';
import { sayLeftOutBriefly } from '@/lib/strings/left-out';
import { pastReportTexts } from '@/lib/strings/past-reports';
import { undoTexts } from '@/lib/strings/undo';
import { itemsOfBatch } from './items-of-batch';

type Batch = Awaited<ReturnType<typeof listIntakes>>['batches'][number];
type PastBatchesProps = {
  batches: readonly Batch[];
  /** Whether those shown are not the latest. */
  areOlder: boolean;
  hasOlder: boolean;
  today: string;
  locale: Locale;
};

/** What was there before and what was not taken in are told apart on the receipt alone. */
const columns = [
  ['read', 'read'],
  ['added', 'added'],
  ['repeated', 'notAdded'],
  ['rejected', 'rejected'],
  ['unplaced', 'unplaced'],
] as const;

const sayCount = (count: number | null, locale: Locale) => (count === null ? '–' : formatNumber(count, locale));

/** What else is told of a batch, as far as it may be. */
function notesOf({ mapping, assigned, changed, replaced, leftOut }: Batch, locale: Locale): string[] {
  const texts = intakePageTexts[locale];
  const notes = [
    mapping ? texts.byMapping(mapping) : '',
    assigned ? texts.assigned(assigned) : '',
    changed ? changedTexts[locale].briefly(changed, replaced ?? 0) : '',
    sayLeftOutBriefly(leftOut ?? {}, locale),
  ];
  return notes.filter(Boolean);
}

/** The unit's latest batches with their counts, newest first. */
export function PastBatches({ batches, areOlder, hasOlder, today, locale }: PastBatchesProps) {
  const texts = intakePageTexts[locale];
  const undo = undoTexts[locale];
  return (
    <Card className="mt-6 scroll-mt-20" id="past-batches">
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
                    {batch.fileName ? <span className="block max-w-64 break-words">{batch.fileName}</span> : null}
                    <span className={batch.fileName ? 'block text-sm text-muted-foreground' : ''}>
                      {[texts.doors[batch.door], batch.sentBy].filter(Boolean).join(' · ')}
                    </span>
                    {batch.source === 'report' ? <Badge>{pastReportTexts[locale].batch}</Badge> : null}
                    {notesOf(batch, locale).map((note) => (
                      <span key={note} className="block max-w-80 text-sm text-muted-foreground">
                        {note}
                      </span>
                    ))}
                  </Cell>
                  {columns.map(([column, called]) => (
                    <NumberCell key={column} data-label={texts.counts[called]}>
                      {column === 'added' && batch.added > 0 ? (
                        <a className="text-primary underline underline-offset-4" href={itemsOfBatch(batch.id, today)}>
                          {sayCount(batch.added, locale)}
                        </a>
                      ) : (
                        sayCount(batch[column], locale)
                      )}
                    </NumberCell>
                  ))}
                </tr>
              ))}
            </tbody>
          </Table>
          {areOlder || hasOlder ? (
            <div className="mt-3 flex flex-wrap gap-3">
              {areOlder ? (
                <LinkButton href="/intake#past-batches" variant="secondary" size="small">
                  {texts.latest}
                </LinkButton>
              ) : null}
              {hasOlder ? (
                <LinkButton href={`/intake?before=${batches.at(-1)?.id}#past-batches`} variant="secondary" size="small">
                  {texts.older}
                </LinkButton>
              ) : null}
            </div>
          ) : null}
          {batches.some(({ isToldWhole }) => !isToldWhole) ? (
            <p className="mt-3 text-sm text-muted-foreground">{texts.notToldWhole}</p>
          ) : null}
        </CardBody>
      )}
    </Card>
  );
}
