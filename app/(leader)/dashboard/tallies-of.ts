import { type Look, linksOf } from '@/app/_charts/links';
import { levelOf, placeOf, rowWords } from '@/app/_charts/row-words';
import { bucketDays } from '@/app/_charts/series-words';
import type { Tallies, TallyRow } from '@/app/_charts/tally-table';
import type { DashboardView } from '@/lib/domain/board/dashboard';
import { orderPlaces } from '@/lib/domain/board/place-order';
import type { BoardTable } from '@/lib/domain/board/tables';
import { heardTopics } from '@/lib/domain/board/topic-order';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { boardRows, hasPrevious } from './figures-props';

type Asked = { readonly view: DashboardView; readonly look: Look; readonly locale: Locale };

/** All rows of one of the dashboard's tables, each with the way to its items. */
export function talliesOf(table: BoardTable, asked: Asked): Tallies {
  return makers[table](asked);
}

const makers: Readonly<Record<BoardTable, (asked: Asked) => Tallies>> = { series, places, topics };

function series({ view: { series: found }, look, locale }: Asked): Tallies {
  const { title, column } = chartTexts[locale].time;
  const links = linksOf(look);
  const rows = found.points.map(({ from, to, negative, neutral, positive, flagged }): TallyRow => {
    const href = links.list({ preset: 'custom', from, to });
    return { id: from, name: bucketDays({ from, to }), href, negative, neutral, positive, flagged };
  });
  return { label: title, column: column[found.bucket], rows };
}

/** Every place of the view, the silent ones and those without a place included. */
function places({ view, look, locale }: Asked): Tallies {
  const all = boardRows(view);
  const level = levelOf(all);
  const links = linksOf(look);
  const rows = orderPlaces(all, look.sort).map((row): TallyRow => {
    const { negative, neutral, positive, flagged } = row;
    const part = placeOf(row);
    return {
      id: `${row.key}${row.rest}`,
      name: rowWords(row, level, locale).name,
      href: part && links.list(part),
      ...{ negative, neutral, positive, flagged },
      previousAll: hasPrevious(view) ? row.previousAll : null,
    };
  });
  const { title, column } = chartTexts[locale].places;
  return { label: title[level], column: column[level], rows };
}

function topics({ view, look, locale }: Asked): Tallies {
  const { title, column } = chartTexts[locale].topics;
  const links = linksOf(look);
  const rows = heardTopics(view).map(({ code, negative, neutral, positive, previousAll }): TallyRow => {
    const words = { name: vocabularyTexts[locale].topics[code], href: links.list({ topic: code }) };
    return { id: code, ...words, negative, neutral, positive, previousAll: hasPrevious(view) ? previousAll : null };
  });
  return { label: title, column, rows };
}
