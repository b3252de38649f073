import { setImmediate } from 'node:timers/promises';
import { boundBy } from '@/db/bound-by';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { changeOpinions, lockedOpinions } from '@/db/queries/change-opinions';
import { type OutdatedText, outdatedCount, outdatedTexts } from '@/db/queries/reclassify';
import { classify } from '@/lib/domain/classify/classify';
import type { PlaceFinder, Reading } from '@/lib/domain/classify/reading';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { differences, readAgain } from '@/lib/domain/opinion/read-again';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { placeFromMentions } from '@/lib/domain/places/place-from-mentions';
import { placeDirectory } from '../places/place-directory';
import { viewerAreas } from '../viewers/viewer-areas';

export type ReclassifyInput = {
  /** Items in one transaction, 1 to 9999. */
  readonly batchSize?: number;
  /** After every batch that is in the database for good; `of` is how many there were to read at the start. */
  readonly onProgress?: (progress: Omit<ReclassifyReceipt, 'left'> & { readonly of: number }) => void;
  /** Stops between batches. */
  readonly signal?: AbortSignal;
};

export type ReclassifyReceipt = {
  readonly read: number;
  /** Those whose sentiment, topics, flags or place are now others. */
  readonly changed: number;
  /** Those holding something a person set, which stayed. */
  readonly kept: number;
  /** Those still read with another lexicon, when it was stopped. */
  readonly left: number;
};

type Reread = { readonly reading: Reading; readonly placeInText: string | null };

const usualBatch = 500;
const textsPerBreath = 50;

/**
 * Reads again, with the present lexicon, every item of the viewer's area that was read with another. What a person set
 * stays; counts move with what changes. Each batch is a transaction of its own, so it may be stopped or killed at any
 * moment and run again. Safe beside writers and a second run.
 */
export async function reclassifyOpinions(
  viewer: Viewer,
  input: ReclassifyInput = {},
  db: Db = database(),
): Promise<ReclassifyReceipt> {
  const scope = allow(viewer, 'opinion.reclassify');
  const directory = await placeDirectory(db);
  const readText = textReader(directory, db);
  const version = lexiconVersion();
  const limit = Math.min(Math.max(Math.trunc(input.batchSize ?? usualBatch) || usualBatch, 1), 9999);
  const of = await outdatedCount(db, scope, version);
  const total = { read: 0, changed: 0, kept: 0 };
  let after = 0;
  while (!input.signal?.aborted) {
    const texts = await outdatedTexts(db, scope, { version, after, limit });
    const last = texts.at(-1);
    if (!last) break;
    const readings = new Map<number, Reread>();
    for (const [n, text] of texts.entries()) {
      if (n % textsPerBreath === 0) await setImmediate();
      readings.set(text.id, await readText(text));
    }
    const batch = await keepReadings(db, scope, directory, readings);
    total.read += batch.read;
    total.changed += batch.changed;
    total.kept += batch.kept;
    after = last.id;
    input.onProgress?.({ ...total, of });
  }
  return { ...total, left: await outdatedCount(db, scope, version) };
}

/** Reads a text as it was read when it came in: a post with the areas of its unit, a report with the places alone. */
function textReader(directory: PlaceDirectory, db: Db) {
  const finders = new Map<string, Promise<PlaceFinder>>();
  const makeFinder = async ({ unitId, source }: OutdatedText) => {
    const { areas } = await viewerAreas(unitId, db);
    return directory.finder(source === 'post' ? areas : areas.filter((area) => !/^[@~]/.test(area)));
  };
  return async (text: OutdatedText): Promise<Reread> => {
    const name = `${text.source} ${text.unitId}`;
    const finder = finders.get(name) ?? makeFinder(text);
    finders.set(name, finder);
    const reading = classify(text.text, { places: await finder });
    return { reading, placeInText: placeFromMentions(directory, reading.places, text.day)?.key ?? null };
  };
}

/** Keeps the readings of those that nobody else has read again meanwhile. */
async function keepReadings(db: Db, scope: Scope, directory: PlaceDirectory, readings: ReadonlyMap<number, Reread>) {
  return db.transaction(async (tx) => {
    await boundBy(tx, 'chunk');
    const standing = await lockedOpinions(tx, scope, [...readings.keys()], lexiconVersion());
    let changed = 0;
    const next = standing.map((opinion) => {
      const { reading, placeInText } = readings.get(opinion.id)!;
      const reread = readAgain(opinion, reading, placeInText);
      const fields = differences(opinion, reread);
      if (fields.length > 0) changed++;
      const areas = fields.includes('place') ? directory.areasOf({ ...opinion, ...reread }) : opinion.areas;
      return { ...opinion, ...reread, areas };
    });
    await changeOpinions(tx, scope, next);
    const counts = { read: next.length, changed, kept: next.filter(({ corrected }) => corrected.length > 0).length };
    if (next.length > 0) await record(tx, scope, `lexicon:${lexiconVersion()}`, counts);
    return counts;
  });
}
