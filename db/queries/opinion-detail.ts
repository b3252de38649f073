import { and, desc, eq, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { channel } from '../schema/channels';
import { correction, opinion, report } from '../schema/opinions';
import { person } from '../schema/people';
import { unit } from '../schema/units';
import { lastChange } from './corrections';
import { reportDetails } from './report-details';
import { visibleIn } from './visible';

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
      stored: { reasons: opinion.reasons, reasonsBefore: opinion.reasonsBefore },
      lexiconVersion: opinion.lexiconVersion,
      corrected: opinion.corrected,
      lastChange,
      reporterGone: sql<boolean>`coalesce(${report.reporterId} is null and not ${report.enteredLater}, false)`,
      enteredLater: sql<boolean>`coalesce(${report.enteredLater}, false)`,
      network: report.network,
    })
    .from(opinion)
    .innerJoin(unit, eq(unit.id, opinion.unitId))
    .leftJoin(channel, eq(channel.id, opinion.channelId))
    .leftJoin(report, eq(report.opinionId, opinion.id))
    .where(and(eq(opinion.id, id), visibleIn(scope)));
  return row ?? null;
}

/** The item's corrections with the name of the colleague who made each, latest first. */
export async function correctionsOf(db: Executor, scope: Scope, opinionId: number) {
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
    .innerJoin(opinion, eq(opinion.id, correction.opinionId))
    .where(and(eq(correction.opinionId, opinionId), visibleIn(scope)))
    .orderBy(desc(correction.id));
}

/** What only a report has, without its reporter; null for a post. */
export async function reportOf(db: Executor, scope: Scope, opinionId: number) {
  const [row] = await db
    .select({ ...reportDetails, groupOpen: report.groupOpen })
    .from(report)
    .innerJoin(opinion, eq(opinion.id, report.opinionId))
    .where(and(eq(report.opinionId, opinionId), visibleIn(scope)));
  return row ?? null;
}
