import { and, asc, count, desc, eq, inArray, lt } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { OwnReport, OwnReportCard, ReportOutcome } from '../../lib/domain/opinion/own-report';
import type { Scope } from '../../lib/domain/permissions';
import type { Redacted } from '../../lib/domain/redact/redacted';
import type { ReportDetails } from '../../lib/domain/report/fields';
import type { Executor } from '../client';
import { type Corrected, correction, opinion, report } from '../schema/opinions';
import { place } from '../schema/places';
import { reasonsOf } from './reading-rules';
import { reportDetails as details } from './report-details';

/** The district a place lies or lay in; its own for a district. */
const district = alias(place, 'district');

const card = {
  id: opinion.id,
  day: opinion.day,
  receivedAt: opinion.receivedAt,
  text: opinion.text,
  textGoneAt: opinion.textGoneAt,
  placeName: place.name,
  districtName: district.name,
  sentiment: opinion.sentiment,
  topics: opinion.topics,
  flags: opinion.flags,
};

type NewReport = { readonly opinionId: number; readonly details: ReportDetails; readonly isApart: boolean };

/**
 * Keeps what only a report has, its group hidden for the time being and, of one kept apart, never counted; its reporter is the holder
 * of the scope.
 */
export async function insertReport(
  tx: Executor,
  scope: Scope,
  { opinionId, details, isApart }: NewReport,
): Promise<void> {
  await tx.insert(report).values({ opinionId, reporterId: scope.viewerId, groupCounted: !isApart, ...details });
}

/** Keeps of items just added that they are reports without a reporter, entered later on behalf of a network; no group ever counts them. */
export async function insertPastReports(
  tx: Executor,
  _scope: Scope,
  opinionIds: readonly number[],
  network: Redacted | null,
): Promise<void> {
  if (opinionIds.length === 0) return;
  const beside = { reporterId: null, groupCounted: false, enteredLater: true, network };
  await tx.insert(report).values(opinionIds.map((opinionId) => ({ opinionId, ...beside })));
}

/** Lets the group of a report just kept be told, as long as nothing leaves its district and month. */
export async function openGroup(tx: Executor, scope: Scope, opinionId: number): Promise<void> {
  await tx
    .update(report)
    .set({ groupOpen: true })
    .where(and(eq(report.opinionId, opinionId), eq(report.reporterId, scope.viewerId)));
}

/** The reporter's own reports below opinion id `before`, newest first. */
export async function ownReports(
  tx: Executor,
  scope: Scope,
  { before, limit }: { before?: number; limit: number },
): Promise<OwnReportCard[]> {
  const rows = await tx
    .select(card)
    .from(report)
    .innerJoin(opinion, eq(opinion.id, report.opinionId))
    .leftJoin(place, eq(place.key, opinion.placeKey))
    .leftJoin(district, eq(district.key, place.districtKey))
    .where(and(eq(report.reporterId, scope.viewerId), before === undefined ? undefined : lt(report.opinionId, before)))
    .orderBy(desc(report.opinionId))
    .limit(limit);
  const corrections = await correctionCounts(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) => ({ ...row, corrections: corrections.get(row.id) ?? 0 }));
}

/** One of the reporter's own reports with what became of it; null when it is not theirs. */
export async function ownReport(tx: Executor, scope: Scope, id: number): Promise<OwnReport | null> {
  const [row] = await tx
    .select({
      ...card,
      ...details,
      masked: opinion.masked,
      stored: { reasons: opinion.reasons, reasonsBefore: opinion.reasonsBefore },
      lexiconVersion: opinion.lexiconVersion,
    })
    .from(report)
    .innerJoin(opinion, eq(opinion.id, report.opinionId))
    .leftJoin(place, eq(place.key, opinion.placeKey))
    .leftJoin(district, eq(district.key, place.districtKey))
    .where(and(eq(report.opinionId, id), eq(report.reporterId, scope.viewerId)));
  if (!row) return null;
  const { stored, ...shown } = row;
  const outcomes = await outcomesOf(tx, id);
  return { ...shown, reasons: await reasonsOf(tx, scope, stored), corrections: outcomes.length, outcomes };
}

/** The reporter's own report with this fingerprint, as its opinion id and place; null when there is none. */
export async function ownReportId(tx: Executor, scope: Scope, fingerprint: string) {
  const [row] = await tx
    .select({ id: opinion.id, placeKey: opinion.placeKey, corrected: opinion.corrected })
    .from(opinion)
    .innerJoin(report, eq(report.opinionId, opinion.id))
    .where(and(eq(opinion.fingerprint, fingerprint), eq(report.reporterId, scope.viewerId)));
  return row ?? null;
}

async function correctionCounts(tx: Executor, ids: number[]): Promise<Map<number, number>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: correction.opinionId, n: count() })
    .from(correction)
    .where(inArray(correction.opinionId, ids))
    .groupBy(correction.opinionId);
  return new Map(rows.map((row) => [row.id, row.n]));
}

async function outcomesOf(tx: Executor, id: number): Promise<ReportOutcome[]> {
  const rows = await tx
    .select({ at: correction.at, before: correction.before, after: correction.after })
    .from(correction)
    .where(eq(correction.opinionId, id))
    .orderBy(asc(correction.id));
  const keys = rows.flatMap((row) => [row.before.placeKey, row.after.placeKey]).filter((key) => key != null);
  const named = keys.length ? await tx.select().from(place).where(inArray(place.key, keys)) : [];
  const names = new Map(named.map((row) => [row.key, row.name]));
  const said = ({ placeKey, ...rest }: Corrected) =>
    placeKey === undefined ? rest : { ...rest, place: placeKey === null ? null : (names.get(placeKey) ?? placeKey) };
  return rows.map((row) => ({ at: row.at, before: said(row.before), after: said(row.after) }));
}
