import { and, count, gt, isNull, ne, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { opinion } from '../schema/opinions';
import { visibleIn } from './visible';

/** What has no words any more cannot be read again and stays as it was read. */
const outdated = (scope: Scope, version: string) =>
  and(ne(opinion.lexiconVersion, version), isNull(opinion.textGoneAt), visibleIn(scope));

/** The next items after id `after`, by id, that were read with another lexicon than `version`. */
export async function outdatedTexts(
  db: Executor,
  scope: Scope,
  { version, after, limit }: { version: string; after: number; limit: number },
) {
  return db
    .select({ id: opinion.id, source: opinion.source, unitId: opinion.unitId, day: opinion.day, text: opinion.text })
    .from(opinion)
    .where(and(outdated(scope, version), gt(opinion.id, after)))
    .orderBy(opinion.id)
    .limit(limit);
}

/** How many items of the scope were read with another lexicon than `version`. */
export async function outdatedCount(db: Executor, scope: Scope, version: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(opinion).where(outdated(scope, version));
  return row?.n ?? 0;
}

/** The versions that stored items were read with, by name; those of other units too, since it is one lexicon for all. */
export async function lexiconVersions(db: Executor, _scope: Scope): Promise<string[]> {
  const rows = await db.execute(sql`
    with recursive version (name) as (
      (select lexicon_version from opinion order by lexicon_version limit 1)
      union all
      select (select lexicon_version from opinion where lexicon_version > version.name order by lexicon_version limit 1)
      from version where version.name is not null
    )
    select name from version where name is not null`);
  return (rows as unknown as { name: string }[]).map(({ name }) => name);
}
