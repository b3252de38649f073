import { levelOf, placeOf, rowWords } from '@/app/_charts/row-words';
import { TallyTable } from '@/app/_charts/tally-table';
import { orderPlaces } from '@/lib/domain/board/place-order';
import { chartTexts } from '@/lib/strings/charts';
import { type FiguresProps, hasPrevious } from './figures-props';

/** Every place of the view with its figures, the silent ones and those without a place included. */
export function placeTable({ view, rows, sort, links, locale }: FiguresProps, label: string) {
  const level = levelOf(rows);
  const lines = orderPlaces(rows, sort).map((row) => {
    const part = placeOf(row);
    return {
      ...row,
      id: `${row.key}${row.rest}`,
      name: rowWords(row, level, locale).name,
      href: part && links.list(part),
      previousAll: hasPrevious(view) ? row.previousAll : null,
    };
  });
  return <TallyTable label={label} column={chartTexts[locale].places.column[level]} rows={lines} locale={locale} />;
}
