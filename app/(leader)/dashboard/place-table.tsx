import { placeOf } from '@/app/_charts/place-bars';
import { TallyTable } from '@/app/_charts/tally-table';
import { orderPlaces } from '@/lib/domain/place-order';
import { chartTexts } from '@/lib/strings/charts';
import type { FiguresProps } from './figures-props';

/** Every place of the view with its figures, the silent ones and those without a place included. */
export function placeTable({ view, sort, links, locale }: FiguresProps, label: string) {
  const texts = chartTexts[locale].places;
  const level = view.places.find((row) => !row.rest)?.level ?? 'district';
  const rows = orderPlaces(view.places, sort).map((row) => ({
    ...row,
    id: `${row.key}${row.rest}`,
    name: row.rest ? texts.rest[level] : row.name,
    href: links.list(placeOf(row)),
    previousAll: view.previousTotals ? row.previousAll : null,
  }));
  return <TallyTable label={label} column={texts.column[level]} rows={rows} locale={locale} />;
}
