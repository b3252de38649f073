import { and, inArray, sql } from 'drizzle-orm';
import type { Correctable } from '../../lib/domain/opinion/correctable';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { opinion } from '../schema/opinions';
import { lastChange } from './corrections';
import { visibleIn } from './visible';

/** How those of the items that the scope may see stand now, by id, with their words, their `lastChange` and whether their words were replaced. */
export async function standingItems(db: Executor, scope: Scope, ids: readonly number[]) {
  const rows = await db
    .select({
      id: opinion.id,
      unitId: opinion.unitId,
      day: opinion.day,
      text: opinion.text,
      textGoneAt: opinion.textGoneAt,
      sentiment: opinion.sentiment,
      topics: opinion.topics,
      flags: opinion.flags,
      placeKey: opinion.placeKey,
      areas: opinion.areas,
      corrected: opinion.corrected,
      lexiconVersion: opinion.lexiconVersion,
      lastChange,
      wasReplaced: sql<boolean>`exists (select from opinion_earlier where opinion_earlier.opinion_id = opinion.id)`,
    })
    .from(opinion)
    .where(and(inArray(opinion.id, [...ids]), visibleIn(scope)));
  return new Map(rows.map(({ corrected, ...row }) => [row.id, { ...row, corrected: corrected as Correctable[] }]));
}
