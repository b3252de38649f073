import type { PlaceRow } from '@/lib/domain/board/dashboard';
import { tileName } from '@/lib/domain/board/tiles';
import { unplacedKey } from '@/lib/domain/board/unplaced-row';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';

/**
 * The part of the filter that keeps a row's items; null for what is only known to be somewhere in a wider place, since
 * no filter keeps exactly those.
 */
export function placeOf(row: PlaceRow): Partial<Filter> | null {
  if (row.key === unplacedKey) return { unplaced: true, place: undefined };
  return row.rest ? null : { place: row.key };
}

type Words = { readonly name: string; readonly short: string; readonly note?: string };

/** What a row is called. `level` is that of the places beside it. */
export function rowWords(row: PlaceRow, level: PlaceRow['level'], locale: Locale): Words {
  const texts = chartTexts[locale].places;
  if (row.key === unplacedKey) return { name: texts.unplaced, short: texts.unplaced };
  if (row.rest) return { name: texts.rest[level], short: texts.rest[level], note: texts.restNote(row.name) };
  return { name: row.name, short: tileName(row.name) };
}

/** The level of the places of a breakdown, for titles and column heads. */
export function levelOf(rows: readonly PlaceRow[]): PlaceRow['level'] {
  return rows.find((row) => !row.rest)?.level ?? 'district';
}
