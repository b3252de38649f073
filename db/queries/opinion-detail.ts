import { and, arrayOverlaps, desc, eq, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { SocialGroup } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { channel } from '../schema/channels';
import { correction, opinion, report } from '../schema/opinions';
import { person } from '../schema/people';
import { unit } from '../schema/units';
import { reportDetails } from './report-details';

/** All of one item but who reported it; null when it is not in the scope. */
export async function opinionInScope(db: Executor, scope: Scope, id: number) {
  const [row] = await db
    .select({
      id: opinion.id,
      source: opinion.source,
      day: opinion.day,
      channel: channel.name,
      channelKind: channel.kind,
      unitId: opinion.unitId,
      unitName: unit.name,
      placeKey: opinion.placeKey,
      placeFrom: opinion.placeFrom,
      areas: opinion.areas,
      text: opinion.text,
      textGoneAt: opinion.textGoneAt,
      masked: opinion.masked,
      link: opinion.link,
      reach: opinion.reach,
      postedAt: opinion.postedAt,
      receivedAt: opinion.receivedAt,
      sentiment: opinion.sentiment,
      score: opinion.score,
      topics: opinion.topics,
      topicScores: opinion.topicScores,
      flags: opinion.flags,
      reasons: opinion.reasons,
      lexiconVersion: opinion.lexiconVersion,
      corrected: opinion.corrected,
      reporterGone: sql<boolean>`exists (
        select from ${report} where ${report.opinionId} = ${opinion.id} and ${report.reporterId} is null)`,
    })
    .from(opinion)
    .innerJoin(unit, eq(unit.id, opinion.unitId))
    .leftJoin(channel, eq(channel.id, opinion.channelId))
    .where(and(eq(opinion.id, id), arrayOverlaps(opinion.areas, [...scope.areas])));
  return row ?? null;
}

/** The item's corrections with the name of the colleague who made each, latest first. */
export async function correctionsOf(db: Executor, _scope: Scope, opinionId: number) {
  return db
    .select({
      id: correction.id,
      at: correction.at,
      who: person.name,
      why: correction.why,
      before: correction.before,
      after: correction.after,
    })
    .from(correction)
    .innerJoin(person, eq(person.id, correction.personId))
    .where(eq(correction.opinionId, opinionId))
    .orderBy(desc(correction.id));
}

/** What only a report has, without its reporter; null for a post. */
export async function reportOf(db: Executor, _scope: Scope, opinionId: number) {
  const [row] = await db.select(reportDetails).from(report).where(eq(report.opinionId, opinionId));
  return row ?? null;
}

/** How many reports carry the group's opinion in the area in the calendar month of `day`, and of how many reporters. */
export async function groupSize(
  db: Executor,
  _scope: Scope,
  cell: { group: SocialGroup; area: string; day: string },
): Promise<{ items: number; reporters: number }> {
  const month = sql`date_trunc('month', ${cell.day}::timestamp)`;
  const [row] = (await db.execute(sql`
    select count(*)::int as items, count(distinct report.reporter_id)::int as reporters
    from report join opinion on opinion.id = report.opinion_id
    where report.social_group = ${cell.group} and opinion.areas && array[${cell.area}]::text[]
      and opinion.day >= ${month}::date and opinion.day < (${month} + interval '1 month')::date`)) as unknown as {
    items: number;
    reporters: number;
  }[];
  return row ?? { items: 0, reporters: 0 };
}
