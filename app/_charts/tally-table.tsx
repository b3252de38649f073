import { HeadCell, NumberCell, Table } from '@/app/_ui/table';
import { negativeShare, tallied } from '@/lib/domain/board/change';
import type { Tally } from '@/lib/domain/board/dashboard';
import { type Locale, sentiments } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatNumber, formatPercent } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

export type TallyRow = Tally & {
  readonly id: string;
  readonly name: string;
  readonly href: string | null;
  readonly flagged?: number;
  readonly previousAll?: number | null;
};

/** A table of figures: what it is called, what its rows are, and the rows. */
export type Tallies = { readonly label: string; readonly column: string; readonly rows: readonly TallyRow[] };

/** The figures of a chart, one row a mark. Columns no row has are left out. */
export function TallyTable({ label, column, rows, locale }: Tallies & { locale: Locale }) {
  const texts = chartTexts[locale];
  const withFlagged = rows.some((row) => row.flagged !== undefined);
  const withPrevious = rows.some((row) => row.previousAll !== undefined && row.previousAll !== null);
  return (
    <Table label={`${texts.table.show}: ${label}`} className="whitespace-nowrap">
      <caption className="sr-only">{label}</caption>
      <thead>
        <tr>
          <HeadCell>{column}</HeadCell>
          {sentiments.map((sentiment) => (
            <HeadCell key={sentiment} className="text-right">
              {vocabularyTexts[locale].sentiments[sentiment]}
            </HeadCell>
          ))}
          <HeadCell className="text-right">{texts.all}</HeadCell>
          <HeadCell className="text-right">{texts.share}</HeadCell>
          {withFlagged ? <HeadCell className="text-right">{texts.flagged}</HeadCell> : null}
          {withPrevious ? <HeadCell className="text-right">{dashboardTexts[locale].change.previous}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const share = negativeShare(row);
          return (
            <tr key={row.id}>
              <th scope="row" className="border-b px-3 py-2 text-left font-normal">
                {row.href ? (
                  <a href={row.href} className="text-primary underline-offset-4 hover:underline">
                    {row.name}
                  </a>
                ) : (
                  row.name
                )}
              </th>
              {sentiments.map((sentiment) => (
                <NumberCell key={sentiment}>{formatNumber(row[sentiment], locale)}</NumberCell>
              ))}
              <NumberCell className="font-semibold">{formatNumber(tallied(row), locale)}</NumberCell>
              <NumberCell>{share === null ? texts.tooFew : formatPercent(share, locale)}</NumberCell>
              {withFlagged ? <NumberCell>{formatNumber(row.flagged ?? 0, locale)}</NumberCell> : null}
              {withPrevious ? <NumberCell>{formatNumber(row.previousAll ?? 0, locale)}</NumberCell> : null}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
