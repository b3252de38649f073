import type { Db } from '@/db/client';
import type { Filter } from '@/lib/domain/filter/filter';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import type { Said } from '@/lib/domain/phrases/carriers';
import { keepRisingPhrases } from '@/lib/services/phrases/keep-rising-phrases';
import { type RisingPhrase, WeeklyPhrases } from '@/lib/services/phrases/rank-rising';
import { type RisingView, readRisingPhrases } from '@/lib/services/phrases/read-rising-phrases';
import { viewerAreas } from '@/lib/services/viewers/viewer-areas';

/** What rises in what was said this week, held against the texts of the weeks before; items are numbered from 1. */
export async function risingIn(
  now: readonly Said[],
  before: readonly (readonly string[])[],
  most?: number,
): Promise<RisingPhrase[]> {
  const phrases = new WeeklyPhrases(before.length);
  for (const [n, said] of now.entries()) await phrases.addThisWeek({ ...said, id: n + 1 });
  await phrases.settle();
  for (const [n, week] of before.entries()) for (const text of week) await phrases.addBefore(text, n + 1);
  return phrases.rising(most);
}

/** What a viewer's page shows of what rises, after the job was done at `now`, unless `isKept`. */
export async function shownRising(
  db: Db,
  viewer: Viewer,
  filter: Filter,
  now: Date,
  { isKept = false }: { readonly isKept?: boolean } = {},
): Promise<RisingView> {
  if (!isKept) await keepRisingPhrases(caretaker, {}, db, now);
  const areas = await viewerAreas(viewer.unitId, db);
  const view = await readRisingPhrases({ ...viewer, ...areas }, filter, db, now);
  if ('dueAt' in view) throw new Error('nothing was found yet');
  return view;
}
