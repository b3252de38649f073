import { type Db, database } from '@/db/client';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { textsMatching } from '@/db/queries/phrase-texts';
import type { KeptLook, KeptPhrase } from '@/db/queries/rising';
import { fewItems } from '@/lib/domain/board/dashboard';
import type { Filter } from '@/lib/domain/filter/filter';
import { countDays, type Period } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { fewestCarriers } from '@/lib/domain/phrases/carriers';
import { type RisingLook, risingWeeks, weeksBefore } from '@/lib/domain/phrases/rising-look';
import { redact } from '@/lib/domain/redact/redact';
import { countWithin } from '../opinions/count-opinions';
import { placeDirectory } from '../places/place-directory';
import { Breath } from './breath';
import { leastGrowth, type RisingPhrase, WeeklyPhrases } from './rank-rising';
import { withoutPlaces } from './without-places';

const daysInWeek = 7;
const mostNamed = 10;
/** The list finds a phrase by its letters, elsewhere too, so that some turn out not to have risen. */
const mostTried = 15;
/** More items than this are not read one by one. */
const mostItems = 20_000;
/** Of a longer text its beginning is read, so that none holds up others. */
const mostLetters = 4000;

type Found = { readonly look: Omit<KeptLook, 'id'>; readonly phrases: readonly KeptPhrase[] };

/**
 * What is said more in the seven days up to `look.day` than in the four weeks before, of what everybody of the viewer's unit may see: whole
 * phrases of two to six words, at most ten, best first, no names of places or persons, each carried by at least five
 * reporters or five different posts, with the figures of the list it opens. None where the week or the weeks before have under
 * thirty items. With more than 20,000 items in the five weeks every n-th is read. Breathes between texts.
 */
export async function findRisingPhrases(
  viewer: Viewer,
  look: RisingLook,
  db: Db = database(),
  breath = new Breath(),
  now = new Date(),
): Promise<Found> {
  const scope = allow(viewer, 'phrase.find');
  const { week, before } = risingWeeks(look.day);
  const count = (period: Period, phrase?: string) => countWithin(db, scope, listOf(look, period, phrase));
  const [itemsNow, itemsBefore] = [await count(week), await count(before)];
  const kept = { ...look, computedAt: now, itemsNow, itemsBefore };
  if (itemsNow < fewItems || itemsBefore < fewItems) return { look: kept, phrases: [] };
  const every = Math.ceil((itemsNow + itemsBefore) / mostItems);
  const phrases: KeptPhrase[] = [];
  for (const { phrase, carriers } of await risingIn(db, scope, look, every, breath)) {
    const { text } = redact(phrase);
    if (phrases.length === mostNamed || text !== phrase) continue;
    const [thisWeek, then] = [await count(week, phrase), await count(before, phrase)];
    const growth = thisWeek / itemsNow / ((then + 1) / (itemsBefore + 1));
    if (thisWeek < fewestCarriers || growth < leastGrowth) continue;
    phrases.push({ phrase: text, thisWeek, before: then, growth, carriers });
  }
  return { look: kept, phrases };
}

/** The list of a period as the look has it: of all items, or of those that hold a phrase. */
export function listOf({ place, source }: Omit<RisingLook, 'day'>, period: Period, phrase?: string): Filter {
  return {
    preset: 'custom',
    ...period,
    ...(place === '' ? {} : { place }),
    ...(source === 'all' ? {} : { source }),
    ...(phrase === undefined ? {} : { q: `"${phrase}"` }),
  };
}

async function risingIn(
  db: Db,
  scope: Scope,
  look: RisingLook,
  every: number,
  breath: Breath,
): Promise<readonly RisingPhrase[]> {
  const { week, before } = risingWeeks(look.day);
  const matching = (period: Period) => opinionsMatching(db, scope, listOf(look, period));
  const directory = await placeDirectory(db);
  const findPlaces = directory.finder(scope.areas.filter((area) => !/^[@~]/.test(area)));
  const phrases = new WeeklyPhrases(weeksBefore, breath);
  for await (const rows of textsMatching(db, scope, await matching(week), every)) {
    for (const row of rows)
      await phrases.addThisWeek({ ...row, text: withoutPlaces(beginningOf(row.text), findPlaces) });
  }
  await phrases.settle();
  for await (const rows of textsMatching(db, scope, await matching(before), every)) {
    for (const { text, day } of rows) await phrases.addBefore(beginningOf(text), weekOf(day, before.to));
  }
  return phrases.rising(mostTried);
}

/** Cut in no word and in no mask. */
const beginningOf = (text: string) =>
  text.length <= mostLetters ? text : text.slice(0, mostLetters).replace(/\[[^\]]*$|\S+$/u, '');

/** 1 for the week that ends on `last`, 2 for the one before. */
function weekOf(day: string, last: string): number {
  return Math.ceil(countDays({ from: day, to: last }) / daysInWeek);
}
