import { type Db, database } from '@/db/client';
import { fewItems } from '@/lib/domain/board/dashboard';
import { type Filter, onlyOf } from '@/lib/domain/filter/filter';
import { filterQuery } from '@/lib/domain/input/filter';
import { addDays, dayInVietnam, type Period } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { fewestCarriers } from '@/lib/domain/phrases/carriers';
import { countOpinions } from '../opinions/count-opinions';
import { findRisingPhrases } from './find-rising-phrases';

/** A phrase, how many items hold it, and the filters of the lists that hold just those items. */
export type RisingRow = {
  readonly phrase: string;
  readonly thisWeek: number;
  /** In all four weeks before together, and on average in one of them. */
  readonly before: number;
  readonly perWeekBefore: number;
  readonly lists: Readonly<Record<'thisWeek' | 'before', Filter>>;
};

export type RisingView = {
  readonly week: Period;
  /** Too few items in the week or before it to speak of a rise; `rows` is empty then. */
  readonly isTooFew: boolean;
  readonly rows: readonly RisingRow[];
};

const weeksBefore = 4;
/** Reading five weeks of texts takes a second or two where much is said, so which phrases rise is kept for a while. */
const keptMs = 10 * 60_000;
const mostKept = 200;

type Kept = { readonly until: number; readonly phrases: Promise<readonly string[]> };
const shared = globalThis as typeof globalThis & { ngheDanRising?: WeakMap<Db, Map<string, Kept>> };

/**
 * The phrases said more in the last seven days of the filter, today at the latest, than in the four weeks before. Each
 * figure is counted anew by the rule of the list it opens; which phrases are looked at may be ten minutes old. What
 * the board offers of the filter counts. Throws `NotAllowed` for a place outside the viewer's areas.
 */
export async function readRisingPhrases(
  viewer: Viewer,
  filter: Filter,
  db: Db = database(),
  now = new Date(),
): Promise<RisingView> {
  const scope = allow(viewer, 'dashboard.read');
  const to = [filter.to, dayInVietnam(now)].sort()[0] ?? filter.to;
  const week = { from: addDays(to, -6), to };
  const before = { from: addDays(week.from, -7 * weeksBefore), to: addDays(week.from, -1) };
  const board = onlyOf(filter, 'board');
  const list = (period: Period, q?: string): Filter => ({ ...board, preset: 'custom', ...period, q });
  const count = (period: Period, q?: string) => countOpinions(viewer, list(period, q), db);
  const [itemsNow, itemsBefore] = await Promise.all([count(week), count(before)]);
  if (itemsNow < fewItems || itemsBefore < fewItems) return { week, isTooFew: true, rows: [] };
  const key = JSON.stringify([filterQuery(list(week)), [...scope.areas].sort(), scope.apart]);
  const phrases = await keep(db, key, now, async () =>
    (await findRisingPhrases(viewer, list(week), db)).map(({ phrase }) => phrase),
  );
  const rows = await Promise.all(
    phrases.map(async (phrase) => {
      const q = `"${phrase}"`;
      const [thisWeek, inAll] = await Promise.all([count(week, q), count(before, q)]);
      const lists = { thisWeek: list(week, q), before: list(before, q) };
      return { phrase, thisWeek, before: inAll, perWeekBefore: inAll / weeksBefore, lists };
    }),
  );
  return { week, isTooFew: false, rows: rows.filter(hasRisen) };
}

/** The list finds a phrase by its letters, so it may find it elsewhere too; what did not rise there is not named. */
function hasRisen({ thisWeek, perWeekBefore }: RisingRow): boolean {
  return thisWeek >= fewestCarriers && thisWeek > perWeekBefore;
}

function keep(db: Db, key: string, now: Date, find: () => Promise<readonly string[]>): Promise<readonly string[]> {
  shared.ngheDanRising ??= new WeakMap();
  const all = shared.ngheDanRising.get(db) ?? new Map<string, Kept>();
  shared.ngheDanRising.set(db, all);
  const known = all.get(key);
  const leftMs = known ? known.until - now.getTime() : 0;
  if (known && leftMs > 0 && leftMs <= keptMs) return known.phrases;
  const phrases = find();
  all.delete(key);
  all.set(key, { until: now.getTime() + keptMs, phrases });
  for (const oldest of all.keys()) if (all.size > mostKept) all.delete(oldest);
  phrases.catch(() => all.delete(key));
  return phrases;
}
