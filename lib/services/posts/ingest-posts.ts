import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { beginIntake, countsForAll, setIntake } from '@/db/queries/intake';
import { forgetWords } from '@/db/queries/search-words';
import type { IntakeDefaults } from '@/lib/domain/input/intake-defaults';
import type { IntakeChoices } from '@/lib/domain/input/ways-of-reading';
import { cleanLine } from '@/lib/domain/input/words';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { LeftOutCounts } from '@/lib/domain/intake/left-out';
import {
  type Door,
  type IntakeProgress,
  type IntakeReceipt,
  type LineNumber,
  mostNamed,
  type PostLine,
  type RejectedLine,
  type StopReason,
} from '@/lib/domain/intake/post-line';
import { UnknownChannels } from '@/lib/domain/intake/unknown-channels';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { countLines } from '../metrics/count-lines';
import { knownPlaces } from '../places/known-places';
import { inChunks } from './in-chunks';
import { keepChunk, type PostChunk } from './keep-chunk';
import { mayStillSend } from './may-still-send';
import { numbering } from './numbering';
import { postReader } from './post-reader';
import { ReadingStopped } from './until-stopped';

/** `as: 'report'` and its `network` take the lines for reports of earlier (`parseTakenAs`). */
export type IntakeInput = Omit<IntakeChoices, 'isDry'> & {
  readonly rows: AsyncIterable<PostLine>;
  readonly door: Door;
  /** Channel and place (code or name) of posts that name none. */
  readonly defaults?: IntakeDefaults;
  /** What the file is called, to know the batch by, as it is by its mapping's name. */
  readonly fileName?: string;
  /** Which columns are what, where that was said. */
  readonly reading?: FileReading;
  /** After every chunk that is in the database for good. */
  readonly onProgress?: (progress: IntakeProgress) => void;
  /** Every refused line as it was sent, for mending. Nothing of it is kept. */
  readonly onRejected?: (line: RejectedLine) => void | Promise<void>;
  /** Stops between chunks, or where `rows` throw `ReadingStopped`; the receipt then says `stopped`. */
  readonly signal?: AbortSignal;
};

/**
 * Takes in a batch of posts: each line is parsed, redacted, placed, classified and kept, or refused with its number and
 * why; the others go in all the same, without a channel where nobody registered it. One transaction per chunk, with its counts, so that a batch cut at any moment can
 * be sent again and adds only what is missing. Words that come again otherwise under their id take the place of those that are kept only where `changed` says `replace`. From when the viewer may no longer send, nothing more is kept. However it
 * ends, the batch is closed. Throws `InvalidInput` for unusable defaults, `FingerprintKeyUnfit` when nothing could be recognised.
 */
export async function ingestPosts(
  viewer: Viewer,
  input: IntakeInput,
  db: Db = database(),
  now = new Date(),
): Promise<IntakeReceipt> {
  const scope = allow(viewer, 'post.ingest');
  const { prepare, renew, key, directory, takenAs } = await postReader(db, scope, input, now);
  const intakeId = await db.transaction(async (tx) => {
    const begun = await beginIntake(tx, scope, {
      door: input.door,
      source: takenAs ? 'report' : 'post',
      fileName: called(input.fileName),
      mapping: called(input.mapping),
    });
    await record(tx, scope, `intake:${begun}`, {
      act: 'begin',
      door: input.door,
      ...(takenAs ? { source: 'report' } : {}),
    });
    return begun;
  });
  const total = {
    ...{ read: 0, added: 0, repeated: 0, rejected: 0, masked: 0, dropped: 0, unplaced: 0, assigned: 0 },
    ...{ changed: 0, replaced: 0 },
  };
  const not = { keptOut: 0, alike: 0 };
  const changedLines: LineNumber[] = [];
  const nth = input.changed === 'replace' ? numbering() : null;
  const leftOut: LeftOutCounts = {};
  const channels = new Map();
  const unknown = new UnknownChannels(knownPlaces(directory));
  const keep = async (chunk: PostChunk) => {
    if (!(await mayStillSend(viewer, db))) throw new ReadingStopped('not_allowed');
    const { counts, notTaken, ...found } = await keepChunk(db, scope, {
      intakeId,
      total,
      chunk,
      channels,
      unknown,
      key,
      takenAs,
      directory,
      nth,
    });
    for (const outcome of ['added', 'repeated', 'rejected'] as const)
      countLines(input.door, outcome, counts[outcome] - total[outcome]);
    Object.assign(total, counts);
    not.keptOut += notTaken.keptOut;
    not.alike += notTaken.alike;
    changedLines.push(...found.changedLines.slice(0, mostNamed - changedLines.length));
    for (const [code, posts] of chunk.leftOut) leftOut[code] = (leftOut[code] ?? 0) + posts;
    await renew();
    const { read, added, repeated, assigned, rejected } = total;
    input.onProgress?.({ read, added, repeated, assigned, rejectedCount: rejected });
  };
  const close = (stoppedBy: StopReason | null, act = stoppedBy === null ? ('end' as const) : ('broken-off' as const)) =>
    db.transaction(async (tx) => {
      await setIntake(tx, scope, intakeId, { ...total, leftOut }, true);
      const told = await countsForAll(tx, scope, intakeId);
      await record(tx, scope, `intake:${intakeId}`, { act, ...told, stoppedBy });
    });
  let read: Awaited<ReturnType<typeof inChunks>>;
  try {
    read = await inChunks(input, prepare, keep);
    await close(read.stoppedBy);
  } catch (error) {
    // The database may be why; a batch left open is then shown as broken off.
    await close(null, 'broken-off').catch(() => {});
    throw error;
  }
  if (total.replaced > 0) await forgetWords(db, scope);
  const { stoppedBy, named } = read;
  const { rejected: rejectedCount, ...counts } = total;
  const repeated = total.repeated - not.keptOut - not.alike;
  // What was refused of a chunk that is not kept does not count.
  const rejected = named.slice(0, rejectedCount).map(({ raw: _, ...told }) => told);
  const told = { unknownChannels: unknown.named, moreUnknown: unknown.more };
  return {
    intakeId,
    ...counts,
    repeated,
    changedLines,
    ...not,
    ...told,
    leftOut,
    rejectedCount,
    rejected,
    stopped: stoppedBy !== null,
    stoppedBy,
  };
}

const longestName = 120;

/** A name as a batch is known by it, without what could tell who somebody is. */
function called(name: string | undefined): Redacted | null {
  const line = cleanLine(name ?? '').slice(-longestName);
  return line === '' ? null : redact(line).text;
}
