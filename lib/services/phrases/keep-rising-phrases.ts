import { type Db, database } from '@/db/client';
import { forgetPhrases } from '@/db/queries/forget-phrases';
import { besideWriters } from '@/db/queries/removal-turn';
import {
  dropLooks,
  dropOtherUnits,
  type KeptLook,
  keepLook,
  keptLooks,
  keptPhrases,
  unitsOfRoles,
} from '@/db/queries/rising';
import { forgetWords } from '@/db/queries/search-words';
import type { JobNumbers } from '@/lib/domain/jobs/jobs';
import { addDays, dayInVietnam } from '@/lib/domain/period';
import { allow, may, personRoles, type Scope, type Viewer } from '@/lib/domain/permissions';
import { daysKept, risingSources, risingWeeks } from '@/lib/domain/phrases/rising-look';
import { countWithin } from '../opinions/count-opinions';
import { placeDirectory } from '../places/place-directory';
import { operatorViewer } from '../viewers/operator-viewer';
import { Breath } from './breath';
import { findRisingPhrases, listOf } from './find-rising-phrases';

type Input = {
  /** This unit alone. */
  readonly unitId?: string;
  /** The last day of the week, today unless said. */
  readonly day?: string;
  /** Also what was found today and of which hardly anything changed since. */
  readonly anew?: boolean;
  /** How long to rest after each slice of work. */
  readonly pauseMs?: number;
  /** Stops it between two texts; what was kept stays. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (numbers: JobNumbers) => void;
};

/** So much of the items has to come or go before a look is taken again on the same day. */
const enoughChanged = 0.01;
const lookers = personRoles.filter((role) => may([role], 'dashboard.read'));

/**
 * Finds the phrases that rise for every unit whose dashboard somebody may see: for all it sees and for each of its next places below, of
 * all sources and of each, and keeps them for the pages. A look that was taken for the day is taken again when enough came in
 * or a phrase lost somebody who carries it; of whatever day, what too few still carry goes. One look after another is kept, so that it may be stopped anywhere and run again.
 */
export async function keepRisingPhrases(
  viewer: Viewer,
  input: Input = {},
  db: Db = database(),
  now = new Date(),
): Promise<JobNumbers> {
  const scope = allow(viewer, 'phrase.find');
  const units = await unitsOfRoles(db, scope, lookers);
  if (input.unitId === undefined) await dropOtherUnits(db, scope, units);
  let counted = { done: 0, of: 0 };
  for (const unitId of units.filter((id) => id === (input.unitId ?? id))) {
    const board = await operatorViewer({ unitId }, db);
    counted = await keepOfUnit(board, { ...input, day: input.day ?? dayInVietnam(now) }, counted, db, now);
  }
  await forgetWords(db, scope);
  return counted;
}

type Counted = { readonly done: number; readonly of: number };

async function keepOfUnit(
  unit: Viewer,
  { day, pauseMs, signal, anew, onProgress }: Input & { readonly day: string },
  before: Counted,
  db: Db,
  now: Date,
): Promise<Counted> {
  const scope = allow(unit, 'phrase.find');
  const breath = new Breath(pauseMs, signal);
  const places = await placesOf(unit, day, db);
  await dropLooks(db, scope, { first: addDays(day, -daysKept), places });
  const kept = (await keptLooks(db, scope, places)).filter((look) => look.day === day);
  let { done, of } = before;
  for (const place of places) {
    for (const source of risingSources) {
      signal?.throwIfAborted();
      of++;
      const known = kept.find((one) => one.place === place && one.source === source);
      if (anew || !known || (await hasChanged(scope, known, db))) {
        const { look, phrases } = await findRisingPhrases(unit, { place, source, day }, db, breath, now);
        await db.transaction(async (tx) => {
          await besideWriters(tx, scope);
          await keepLook(tx, scope, look, phrases);
          // Those who carry them may have been removed while the rest was read.
          await forgetPhrases(
            tx,
            scope,
            phrases.flatMap(({ carriers }) => carriers),
          );
        });
        done++;
      }
      onProgress?.({ done, of });
    }
  }
  return { done, of };
}

/** All that the unit sees, and its next places below where there are several. */
async function placesOf({ areas }: Viewer, day: string, db: Db): Promise<string[]> {
  const directory = await placeDirectory(db);
  const { week, before } = risingWeeks(day);
  const below = directory.breakdown(areas, { from: before.from, to: week.to }).map(({ key }) => key);
  return below.length > 1 ? ['', ...below] : [''];
}

async function hasChanged(scope: Scope, look: KeptLook, db: Db): Promise<boolean> {
  const { week, before } = risingWeeks(look.day);
  const now = await countWithin(db, scope, listOf(look, week));
  const then = await countWithin(db, scope, listOf(look, before));
  const changed = Math.abs(now - look.itemsNow) + Math.abs(then - look.itemsBefore);
  if (changed >= Math.max(1, (look.itemsNow + look.itemsBefore) * enoughChanged)) return true;
  const phrases = await keptPhrases(db, scope, look.id);
  return phrases.some(({ carriers, stillCarried }) => stillCarried < carriers.length);
}
