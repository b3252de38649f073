import { createHash } from 'node:crypto';
import { type Db, database, type Executor } from '@/db/client';
import { record } from '@/db/queries/activity';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { insertReport, ownReport, ownReportId } from '@/db/queries/reports';
import { classify } from '@/lib/domain/classify/classify';
import { parseReport } from '@/lib/domain/input/report';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { dayInVietnam } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { redact } from '@/lib/domain/redact/redact';
import type { ReportForm, ReportReceipt } from '@/lib/domain/report';
import { locateReport } from '@/lib/domain/report-place';
import { placeDirectory } from '@/lib/services/places/place-directory';

/**
 * Keeps what a collaborator heard: hides what identifies people, reads the rest, stores it once. `input` is the form
 * as typed (see `parseReport`) with a `clientId` that stays the same when the same report is sent again. Throws
 * `InvalidInput` (`AmbiguousPlace` when the place has several meanings).
 */
export async function submitReport(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
  now = new Date(),
): Promise<ReportReceipt> {
  const scope = allow(viewer, 'report.submit');
  const form = parseReport(input, dayInVietnam(now));
  const directory = await placeDirectory(db);
  const covered = scope.areas.filter((area) => !/^[@~]/.test(area));
  const place = form.place === null ? null : locateReport(directory, covered, form.place, form.day);
  const report = redactReport(form);
  const opinion = readReport(scope, directory, covered, report, place?.key ?? null);
  return db.transaction(async (tx) => {
    const [added] = await insertOpinions(tx, scope, [opinion]);
    if (!added) return receiptOfEarlier(tx, scope, report, opinion);
    await insertReport(tx, scope, added.id, report);
    await record(tx, scope, `opinion:${added.id}`);
    return { ...(await kept(tx, scope, added.id)), repeated: false, differs: false };
  });
}

type Redacted = Omit<ReportForm, 'place'> & { readonly masked: Record<string, number> };

function redactReport({ place: _, ...form }: ReportForm): Redacted {
  const masked: Record<string, number> = {};
  const hide = (words: string) => {
    const { text, counts } = redact(words);
    for (const [kind, n] of Object.entries(counts)) masked[kind] = (masked[kind] ?? 0) + (n ?? 0);
    return text;
  };
  return {
    ...form,
    text: hide(form.text),
    mainContent: hide(form.mainContent),
    interest: hide(form.interest),
    suggestion: hide(form.suggestion),
    masked,
  };
}

function readReport(
  scope: Scope,
  directory: PlaceDirectory,
  covered: readonly string[],
  { clientId, text, day, masked }: Redacted,
  placeKey: string | null,
): NewOpinion {
  const reading = classify(text, { places: directory.finder(covered) });
  return {
    source: 'report',
    unitId: scope.unitId,
    channelId: null,
    fingerprint: fingerprintOf(scope.viewerId, clientId),
    day,
    postedAt: null,
    text,
    masked,
    placeKey,
    placeFrom: placeKey ? 'given' : 'none',
    areas: directory.areasOf({ placeKey, unitId: scope.unitId, day }),
    link: null,
    reach: null,
    sentiment: reading.sentiment,
    score: reading.score,
    topics: reading.topics.map((topic) => topic.code),
    topicScores: reading.topics.map((topic) => topic.score),
    flags: reading.flags,
    reasons: reading.reasons,
    lexiconVersion: lexiconVersion(),
  };
}

/** Sent before under the same client id: the earlier receipt, marked when its words are not the ones sent now. */
async function receiptOfEarlier(tx: Executor, scope: Scope, sent: Redacted, opinion: NewOpinion) {
  const earlier = await ownReportId(tx, scope, opinion.fingerprint);
  if (!earlier) throw new Error('a fingerprint is kept without its report');
  const receipt = await kept(tx, scope, earlier.id);
  const words = ['text', 'day', 'socialGroup', 'mainContent', 'interest', 'spread', 'certainty', 'urgency'] as const;
  const moved = !earlier.corrected.includes('place') && earlier.placeKey !== opinion.placeKey;
  const differs = moved || [...words, 'suggestion' as const].some((field) => receipt[field] !== sent[field]);
  return { ...receipt, repeated: true, differs };
}

async function kept(tx: Executor, scope: Scope, id: number) {
  const report = await ownReport(tx, scope, id);
  if (!report) throw new Error(`report ${id} was written and cannot be read`);
  return report;
}

/** First 128 bits of SHA-256, as a uuid. */
function fingerprintOf(reporterId: string, clientId: string): string {
  const hex = createHash('sha256').update(`report\n${reporterId}\n${clientId}`).digest('hex').slice(0, 32);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
