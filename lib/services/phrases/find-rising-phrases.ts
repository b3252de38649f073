import { type Db, database } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { opinionCount } from '@/db/queries/opinion-list';
import { textsMatching } from '@/db/queries/phrase-texts';
import { type Filter, onlyOf } from '@/lib/domain/filter/filter';
import { addDays, countDays, type Period } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { requirePlaceInScope } from '../opinions/place-in-scope';
import { placeDirectory } from '../places/place-directory';
import { type RisingPhrase, risingPhrases, WeeklyPhrases } from './rank-rising';
import { withoutPlaces } from './without-places';

export type { RisingPhrase };

const daysInWeek = 7;
const weeksBefore = 4;
/** More items than this are not read one by one. */
const mostItems = 20_000;

/**
 * What is said more in the seven days up to `filter.to` than in the four weeks before: phrases of two to four words,
 * at most ten, best first, no names of places or persons, each carried by at least five reporters or five different posts. Of the filter only what the board's figures obey counts.
 * With more than 20,000 items in the five weeks every n-th is read and the figures are multiplied. Throws
 * `NotAllowed` for a place outside the viewer's areas.
 */
export async function findRisingPhrases(
  viewer: Viewer,
  filter: Filter,
  db: Db = database(),
): Promise<readonly RisingPhrase[]> {
  const scope = allow(viewer, 'dashboard.read');
  const directory = await placeDirectory(db);
  requirePlaceInScope(scope, filter, directory);
  const thisWeek = { from: addDays(filter.to, 1 - daysInWeek), to: filter.to };
  const before = { from: addDays(thisWeek.from, -daysInWeek * weeksBefore), to: addDays(thisWeek.from, -1) };
  const look = (period: Period) => opinionsMatching(db, scope, { ...onlyOf(filter, 'figures'), ...period });
  const all = await opinionCount(db, scope, await look({ from: before.from, to: thisWeek.to }));
  const every = Math.max(1, Math.ceil(all / mostItems));
  const findPlaces = directory.finder(scope.areas.filter((area) => !/^[@~]/.test(area)));
  const phrases = new WeeklyPhrases(weeksBefore);
  for await (const rows of textsMatching(db, scope, await look(thisWeek), every)) {
    for (const row of rows) phrases.addThisWeek({ ...row, text: withoutPlaces(row.text, findPlaces) });
  }
  await phrases.settle();
  for await (const rows of textsMatching(db, scope, await look(before), every)) {
    for (const { text, day } of rows) phrases.addBefore(text, weekOf(day, before.to));
  }
  return risingPhrases(phrases.weeks, every);
}

/** 1 for the week that ends on `last`, 2 for the one before. */
function weekOf(day: string, last: string): number {
  return Math.ceil(countDays({ from: day, to: last }) / daysInWeek);
}
