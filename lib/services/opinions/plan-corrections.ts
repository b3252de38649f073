import { type Db, database } from '@/db/client';
import { standingItems } from '@/db/queries/own-export';
import { InvalidInput, type Problem } from '@/lib/domain/errors';
import { isSameText, type OwnExport, type OwnRow, readOwnRow } from '@/lib/domain/intake/own-export';
import { mostNamed, type PostLine, type RejectedLine } from '@/lib/domain/intake/post-line';
import { type CorrectionPlan, mostOffered, type OfferedCorrection } from '@/lib/domain/opinion/correction-plan';
import { basisOf, type OpinionReading } from '@/lib/domain/opinion/opinion';
import { differences } from '@/lib/domain/opinion/read-again';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { ownExportWords } from '@/lib/strings/export';
import { placeDirectory } from '../places/place-directory';
import { ReadingStopped } from '../posts/until-stopped';
import { placeOfRow } from './place-of-row';

export type PlanInput = {
  readonly rows: AsyncIterable<PostLine>;
  readonly own: OwnExport;
  /** After every chunk that was compared. */
  readonly onProgress?: (progress: Pick<PlanReceipt, 'read' | 'repeated' | 'rejectedCount'>) => void;
  /** Every row that cannot be used, as it was sent. */
  readonly onRejected?: (line: RejectedLine) => void | Promise<void>;
};

/** `read` = `repeated` + `rejectedCount`: rows of items that are here, and rows that cannot be used. */
export type PlanReceipt = {
  readonly read: number;
  readonly repeated: number;
  readonly rejectedCount: number;
  readonly rejected: readonly { readonly line: number; readonly problems: readonly Problem[] }[];
  readonly stopped: ReadingStopped | null;
  readonly plan: CorrectionPlan;
};

const rowsAtOnce = 1_000;
const lettersShown = 200;

type Read = { readonly line: PostLine; readonly row: OwnRow };
type Standing = Awaited<ReturnType<typeof standingItems>> extends ReadonlyMap<number, infer One> ? One : never;

/**
 * What of an export of opinions that came home differs from what is stored, changing nothing. Rows of items the viewer may not see are
 * told as those of items that are not there. Ends early, with what was compared, where `rows` throw `ReadingStopped`.
 */
export async function planCorrections(viewer: Viewer, input: PlanInput, db: Db = database()): Promise<PlanReceipt> {
  const scope = allow(viewer, 'opinion.correct');
  const directory = await placeDirectory(db);
  const total = { read: 0, repeated: 0, rejectedCount: 0 };
  const counts = { same: 0, moreOffered: 0, textChanged: 0 };
  const named: { line: number; problems: readonly Problem[] }[] = [];
  const offered: OfferedCorrection[] = [];
  const textChangedLines: number[] = [];
  const seen = new Set<number>();
  const refuse = async ({ line, raw }: PostLine, problems: readonly Problem[]) => {
    total.rejectedCount++;
    if (named.length < mostNamed) named.push({ line, problems });
    await input.onRejected?.({ line, problems, raw });
  };
  const compare = ({ line, row }: Read, standing: Standing) => {
    const given = row.text ?? standing.text;
    if (!standing.textGoneAt && !isSameText(given, standing.text)) {
      counts.textChanged++;
      if (textChangedLines.length < mostNamed) textChangedLines.push(line.line);
    }
    const found = offerOf(row, standing, { directory, scope, line: line.line });
    if (!found) counts.same++;
    else if (offered.length < mostOffered) offered.push(found);
    else counts.moreOffered++;
  };
  const take = async (one: Read, standing: ReadonlyMap<number, Standing>) => {
    total.read++;
    const { line, row } = one;
    if (row.problems.length > 0 || row.id === null) return refuse(line, row.problems);
    const item = standing.get(row.id);
    if (!item) return refuse(line, [{ field: 'id', code: 'own_id_unknown', value: String(row.id) }]);
    if (seen.has(row.id)) return refuse(line, [{ field: 'id', code: 'own_id_twice', value: String(row.id) }]);
    seen.add(row.id);
    try {
      compare(one, item);
      total.repeated++;
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      await refuse(line, error.problems);
    }
  };
  const takeAll = async (chunk: readonly Read[]) => {
    const ids = chunk.flatMap(({ row }) => (row.id === null ? [] : [row.id]));
    const standing = await standingItems(db, scope, ids);
    for (const one of chunk) await take(one, standing);
    input.onProgress?.({ ...total });
  };
  let chunk: Read[] = [];
  let stopped: ReadingStopped | null = null;
  try {
    for await (const line of input.rows) {
      chunk.push({ line, row: rowOf(line, input.own) });
      if (chunk.length < rowsAtOnce) continue;
      await takeAll(chunk);
      chunk = [];
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    stopped = error;
  }
  await takeAll(chunk);
  return { ...total, rejected: named, stopped, plan: { ...counts, offered, textChangedLines } };
}

const nothingSaid = { id: null, text: null, tags: {}, wasCorrected: true, lexiconVersion: null };

function rowOf({ record, problem }: PostLine, own: OwnExport): OwnRow {
  if (record) return readOwnRow(record, own, ownExportWords);
  return { ...nothingSaid, problems: problem ? [problem] : [] };
}

type Context = { readonly directory: PlaceDirectory; readonly scope: Scope; readonly line: number };

/** Throws `InvalidInput` (`place`) for a place that is unknown, outside or may be several. */
function offerOf(row: OwnRow, standing: Standing, { directory, scope, line }: Context): OfferedCorrection | null {
  const { sentiment, topics, flags } = row.tags;
  const placeKey = placeOfRow(directory, scope, row.tags.place, standing);
  const wanted: OpinionReading = {
    sentiment: sentiment ?? standing.sentiment,
    topics: topics ?? standing.topics,
    flags: flags ?? standing.flags,
    placeKey,
  };
  const changed = differences(standing, wanted);
  if (changed.length === 0) return null;
  const said = (of: OpinionReading) => ({
    ...(changed.includes('sentiment') ? { sentiment: of.sentiment } : {}),
    ...(changed.includes('topics') ? { topics: [...of.topics] } : {}),
    ...(changed.includes('flags') ? { flags: [...of.flags] } : {}),
  });
  const placed = (key: string | null) => (changed.includes('place') ? { place: nameOf(directory, standing, key) } : {});
  const to = placeKey === null ? { place: '' } : { placeKey };
  return {
    line,
    id: standing.id,
    basis: basisOf(standing.lastChange, standing),
    text: standing.text.slice(0, lettersShown).toWellFormed(),
    isOlder: isOlderThan(row, standing),
    before: { ...said(standing), ...placed(standing.placeKey) },
    after: { ...said(wanted), ...placed(placeKey) },
    set: { ...said(wanted), ...(changed.includes('place') ? to : {}) },
  };
}

function isOlderThan({ wasCorrected, lexiconVersion, text }: OwnRow, standing: Standing): boolean {
  if (standing.wasReplaced && text !== null && !isSameText(text, standing.text)) return true;
  const isReadAnew = lexiconVersion !== null && lexiconVersion !== standing.lexiconVersion;
  return isReadAnew || (!wasCorrected && standing.corrected.length > 0);
}

/** A place by its name, with the district around it. */
function nameOf(directory: PlaceDirectory, { unitId, day }: Standing, key: string | null): string | null {
  if (key === null) return null;
  const name = directory.get(key)?.name ?? key;
  const around = directory.areasOf({ placeKey: key, unitId, day }).map((area) => directory.get(area));
  const district = around.find((place) => place?.level === 'district');
  return !district || district.key === key ? name : `${name}, ${district.name}`;
}
