import { Card, CardHeader } from '@/app/_ui/card';
import { Cell, HeadCell, NumberCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import type { SaidRefusal } from '../said-plan';

/** The lines of which nothing is made, as they stand in the spreadsheet, each with why; nothing when there are none. */
export function RefusedTable({ refused, locale }: { refused: readonly SaidRefusal[]; locale: Locale }) {
  if (refused.length === 0) return null;
  const texts = peopleImportTexts[locale];
  const { columns } = peopleTexts[locale];
  const title = texts.refused(formatNumber(refused.length, locale));
  return (
    <Card className="print:hidden">
      <CardHeader title={title} note={texts.refusedNote} />
      <Table stacked label={title}>
        <thead>
          <tr>
            <HeadCell>{texts.line}</HeadCell>
            <HeadCell>{columns.name}</HeadCell>
            <HeadCell>{texts.why}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {refused.map(({ given, why }) => (
            <tr key={given.line}>
              <NumberCell data-label={texts.line} className="text-left!">
                {formatNumber(given.line, locale)}
              </NumberCell>
              <Cell data-label={columns.name}>{[given.name, given.username].filter(Boolean).join(' · ') || '–'}</Cell>
              <Cell data-label={texts.why} className="text-destructive">
                {why.join(' ')}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Card>
  );
}
