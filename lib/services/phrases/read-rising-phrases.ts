import { type Db, database } from '@/db/client';
import { keptLooks, keptPhrases } from '@/db/queries/rising';
import { fewItems } from '@/lib/domain/board/dashboard';
import { type Filter, onlyOf, placesIn } from '@/lib/domain/filter/filter';
import { nextDue } from '@/lib/domain/jobs/next-due';
import { addDays, dayInVietnam, type Period } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { fewestCarriers } from '@/lib/domain/phrases/carriers';
import { nearestLook, type RisingSource, risingWeeks, weeksBefore } from '@/lib/domain/phrases/rising-look';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { requirePlaceInScope } from '../opinions/place-in-scope';
import { placeDirectory } from '../places/place-directory';
import { listOf } from './find-rising-phrases';

/** There is a look each night, of the days before it. */
const daysBetweenLooks = 1;

/** A phrase, how many items held it, and the filters of the lists that hold just those items. */
export type RisingRow = {
  readonly phrase: string;
  readonly thisWeek: number;
  /** In all four weeks before together, and on average in one of them. */
  readonly before: number;
  readonly perWeekBefore: number;
  /** How many times as large its share of the items is as before. */
  readonly growth: number;
  readonly lists: Readonly<Record<'thisWeek' | 'before', Filter>>;
};

export type RisingView = {
  readonly week: Period;
  readonly computedAt: Date;
  /** Of what it is: a place by its key, or null for all that the unit sees, and of which source. */
  readonly place: string | null;
  readonly source: RisingSource;
  /** Whether that is just what the filter asks for. */
  readonly isAsked: boolean;
  /** Too few items in the week or before it to speak of a rise; `rows` is empty then. */
  readonly isTooFew: boolean;
  readonly rows: readonly RisingRow[];
};

/** Nothing was computed for the unit yet; it will be at `dueAt`. */
export type RisingToCome = { readonly dueAt: Date };

/**
 * What the job found last for what the filter looks at or, where that was not looked at by itself, for the nearest around it: the
 * phrases said more in the last seven days of the filter, today at the latest, than in the four weeks before. Nothing is computed.
 * A phrase is shown for as long as five of those who carried it still do, of what the viewer may see. Throws `NotAllowed` for a place
 * outside the viewer's areas.
 */
export async function readRisingPhrases(
  viewer: Viewer,
  filter: Filter,
  db: Db = database(),
  now = new Date(),
): Promise<RisingView | RisingToCome> {
  const scope = allow(viewer, 'dashboard.read');
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const board = onlyOf(filter, 'figures');
  const [day = filter.to] = [filter.to, dayInVietnam(now)].sort();
  const asked = { places: placesAround(directory, board), source: board.source ?? 'all', day } as const;
  const look = nearestLook(await keptLooks(db, scope, asked.places), asked);
  if (!look) return { dueAt: nextDue('find-phrases', now) };
  const { week, before } = risingWeeks(look.day);
  const rows = (await keptPhrases(db, scope, look.id))
    .filter(({ stillCarried }) => stillCarried >= fewestCarriers)
    .map(({ phrase, thisWeek, before: inAll, growth }): RisingRow => {
      const lists = { thisWeek: listOf(look, week, phrase), before: listOf(look, before, phrase) };
      return { phrase, thisWeek, before: inAll, perWeekBefore: inAll / weeksBefore, growth, lists };
    });
  const isTooFew = look.itemsNow < fewItems || look.itemsBefore < fewItems;
  const { place, source, computedAt } = look;
  const isOneLook = placesIn(board).length < 2 && !board.topic && !board.unplaced;
  const isOfItsEnd = look.day <= day && addDays(look.day, daysBetweenLooks) >= day;
  const isAsked = isOneLook && isOfItsEnd && place === asked.places[0] && source === asked.source;
  return { week, computedAt, place: place || null, source, isAsked, isTooFew, rows };
}

/** The one place a filter looks at, what it lies in, smallest first, and the empty key for all. */
function placesAround(directory: PlaceDirectory, filter: Filter): string[] {
  const [key, ...others] = placesIn(filter);
  const place = key === undefined || others.length > 0 ? undefined : directory.get(key);
  if (!place) return [''];
  const { atlas } = directory;
  return [...new Set([place.key, ...atlas.chain(place, 'after'), ...atlas.chain(place, 'before'), ''])];
}
