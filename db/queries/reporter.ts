import { and, eq, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { opinion, report } from '../schema/opinions';
import { person } from '../schema/people';
import { unit } from '../schema/units';
import { isApart, visibleIn } from './visible';

/** The board's own collaborator who sent a report, for asking back. */
export type Reporter = { readonly name: string; readonly username: string; readonly unitName: string };

/** Who sent the report, and whether it is kept apart; null when the item is no report or lies outside the scope. */
export async function reporterOf(
  tx: Executor,
  scope: Scope,
  opinionId: number,
): Promise<{ readonly reporter: Reporter; readonly isApart: boolean } | null> {
  const [row] = await tx
    .select({
      reporter: { name: person.name, username: person.username, unitName: unit.name },
      isApart: sql<boolean>`${isApart}`,
    })
    .from(report)
    .innerJoin(opinion, eq(opinion.id, report.opinionId))
    .innerJoin(person, eq(person.id, report.reporterId))
    .innerJoin(unit, eq(unit.id, person.unitId))
    .where(and(eq(report.opinionId, opinionId), visibleIn(scope)));
  return row ?? null;
}
