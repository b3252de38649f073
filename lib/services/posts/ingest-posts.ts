import { setImmediate } from 'node:timers/promises';
import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { beginIntake, countsForAll, setIntake } from '@/db/queries/intake';
import { InvalidInput } from '@/lib/domain/errors';
import { type IntakeDefaults, parseIntakeDefaults } from '@/lib/domain/input/intake-defaults';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { LeftOutCode, LeftOutCounts } from '@/lib/domain/intake/left-out';
import {
  type Door,
  type IntakeProgress,
  type IntakeReceipt,
  mostNamed,
  type PostLine,
  type RejectedLine,
  type StopReason,
  stopReasons,
} from '@/lib/domain/intake/post-line';
import { UnknownChannels } from '@/lib/domain/intake/unknown-channels';
import { dayInVietnam } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { countLines } from '../metrics/count-lines';
import { fitFingerprintKey } from '../opinions/fingerprint';
import { knownPlaces } from '../places/known-places';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from '../words/lexicon-in-use';
import { keepChunk, type PostChunk } from './keep-chunk';
import { mayStillSend } from './may-still-send';
import { type Prepared, postPreparer } from './prepare-post';
import { ReadingStopped } from './until-stopped';

export type IntakeInput = {
  readonly rows: AsyncIterable<PostLine>;
  readonly door: Door;
  /** Channel and place (code or name) of posts that name none. */
  readonly defaults?: IntakeDefaults;
  /** How fields and dates are read where the lines do not say so themselves. */
  readonly reading?: FileReading;
  /** After every chunk that is in the database for good. */
  readonly onProgress?: (progress: IntakeProgress) => void;
  /** Every refused line as it was sent, for mending. Nothing of it is kept. */
  readonly onRejected?: (line: RejectedLine) => void | Promise<void>;
  /** Stops between chunks, or where `rows` throw `ReadingStopped`; the receipt then says `stopped`. */
  readonly signal?: AbortSignal;
};

const linesPerChunk = 1_000;
/** Texts and reasons wait in memory until their chunk is kept. */
const lettersPerChunk = 6_000_000;
const lettersOfReason = 160;
const linesPerBreath = 10;
const lettersPerBreath = 10_000;

/**
 * Takes in a batch of posts: each line is parsed, redacted, placed, classified and kept, or refused with its number and
 * why; the others go in all the same, without a channel where nobody registered it. One transaction per chunk, with its counts, so that a batch cut at any moment can
 * be sent again and adds only what is missing. From when the viewer may no longer send, nothing more is kept. However it
 * ends, the batch is closed. Throws `InvalidInput` for unusable defaults, `FingerprintKeyUnfit` when nothing could be recognised.
 */
export async function ingestPosts(
  viewer: Viewer,
  input: IntakeInput,
  db: Db = database(),
  now = new Date(),
): Promise<IntakeReceipt> {
  const scope = allow(viewer, 'post.ingest');
  const directory = await placeDirectory(db);
  const today = dayInVietnam(now);
  const defaults = usableDefaults(input.defaults ?? {}, directory, scope, today);
  const key = await fitFingerprintKey(db);
  let lexicon = await lexiconInUse(db, scope);
  const demo = input.door === 'demo';
  const prepare = postPreparer({
    scope,
    directory,
    today,
    defaults,
    reading: input.reading,
    demo,
    key,
    lexicon: () => lexicon,
  });
  const intakeId = await db.transaction(async (tx) => {
    const begun = await beginIntake(tx, scope, input.door);
    await record(tx, scope, `intake:${begun}`, { act: 'begin', door: input.door });
    return begun;
  });
  const total = { read: 0, added: 0, repeated: 0, rejected: 0, masked: 0, dropped: 0, unplaced: 0, assigned: 0 };
  const not = { keptOut: 0, alike: 0 };
  const leftOut: LeftOutCounts = {};
  const named: RejectedLine[] = [];
  const channels = new Map();
  const unknown = new UnknownChannels(knownPlaces(directory));
  const keep = async (chunk: ReturnType<typeof emptyChunk>) => {
    if (!(await mayStillSend(viewer, db))) throw new ReadingStopped('not_allowed');
    const { counts, notTaken } = await keepChunk(db, scope, { intakeId, total, chunk, channels, unknown, key });
    for (const outcome of ['added', 'repeated', 'rejected'] as const)
      countLines(input.door, outcome, counts[outcome] - total[outcome]);
    Object.assign(total, counts);
    not.keptOut += notTaken.keptOut;
    not.alike += notTaken.alike;
    for (const [code, posts] of chunk.leftOut) leftOut[code] = (leftOut[code] ?? 0) + posts;
    lexicon = await lexiconInUse(db, scope);
    const { read, added, repeated, assigned, rejected } = total;
    input.onProgress?.({ read, added, repeated, assigned, rejectedCount: rejected });
  };
  // The next chunk is read and classified while the database keeps this one.
  let keeping: Promise<unknown> = Promise.resolve();
  let chunk = emptyChunk();
  let stoppedBy: StopReason | null = input.signal?.aborted ? reasonOf(input.signal) : null;
  let letters = 0;
  const flush = async () => {
    const full = chunk;
    chunk = emptyChunk();
    const failure = await keeping;
    if (failure) throw failure;
    keeping = keep(full).catch((error) => error ?? new Error('the chunk was not kept'));
  };
  const readAll = async () => {
    for await (const line of input.rows) {
      letters += line.raw.length;
      if (chunk.read % linesPerBreath === 0 || letters >= lettersPerBreath) {
        letters = 0;
        await setImmediate();
      }
      if (chunk.read === 0 && input.signal?.aborted) throw new ReadingStopped();
      const problems = addLine(chunk, prepare(line));
      if (problems) {
        const rejected = { line: line.line, problems, raw: line.raw };
        if (named.length < mostNamed) named.push({ ...rejected, raw: '' });
        await input.onRejected?.(rejected);
      }
      if (chunk.read >= linesPerChunk || chunk.letters >= lettersPerChunk) await flush();
    }
  };
  const keepRest = async () => {
    if (chunk.read > 0) await flush();
    const failure = await keeping;
    if (failure) throw failure;
  };
  const stop = (error: unknown) => {
    if (!(error instanceof ReadingStopped)) throw error;
    stoppedBy = error.why ?? reasonOf(input.signal);
  };
  const close = (act: 'end' | 'broken-off') =>
    db.transaction(async (tx) => {
      await setIntake(tx, scope, intakeId, total, true);
      const told = await countsForAll(tx, scope, intakeId);
      await record(tx, scope, `intake:${intakeId}`, { act, ...told, stoppedBy });
    });
  try {
    await readAll().catch(stop);
    await keepRest().catch(stop);
    await close(stoppedBy === null ? 'end' : 'broken-off');
  } catch (error) {
    await keeping;
    // The database may be why; a batch left open is then shown as broken off.
    await close('broken-off').catch(() => {});
    throw error;
  }
  const { rejected: rejectedCount, ...counts } = total;
  const repeated = total.repeated - not.keptOut - not.alike;
  // What was refused of a chunk that is not kept does not count.
  const rejected = named.slice(0, rejectedCount).map(({ line, problems }) => ({ line, problems }));
  const told = { unknownChannels: unknown.named, moreUnknown: unknown.more };
  return {
    intakeId,
    ...counts,
    repeated,
    ...not,
    ...told,
    leftOut,
    rejectedCount,
    rejected,
    stopped: stoppedBy !== null,
    stoppedBy,
  };
}

const reasonOf = (signal: AbortSignal | undefined): StopReason =>
  stopReasons.find((reason) => reason === signal?.reason) ?? 'asked';

const emptyChunk = () => ({
  posts: [] as PostChunk['posts'][number][],
  leftOut: new Map<LeftOutCode, number>(),
  read: 0,
  rejected: 0,
  dropped: 0,
  letters: 0,
});

function addLine(chunk: ReturnType<typeof emptyChunk>, { prepared, problems, leftOut = [], dropped }: Prepared) {
  chunk.read++;
  chunk.dropped += dropped;
  for (const code of new Set(leftOut.map((one) => one.code)))
    chunk.leftOut.set(code, (chunk.leftOut.get(code) ?? 0) + 1);
  if (prepared) {
    chunk.posts.push(prepared);
    chunk.letters += prepared.opinion.text.length + prepared.opinion.reasons.length * lettersOfReason;
  } else chunk.rejected++;
  return problems;
}

function usableDefaults(given: IntakeDefaults, directory: PlaceDirectory, scope: Scope, today: string) {
  const { channel, place } = parseIntakeDefaults(given);
  const found = place ? directory.resolve(place, { day: today, areas: scope.areas }) : undefined;
  const field = 'place';
  if (found === null) throw new InvalidInput([{ field, code: 'place_unknown', value: place }]);
  if (found && 'ambiguous' in found) throw new InvalidInput([{ field, code: 'place_ambiguous', value: place }]);
  return { channel, place };
}
