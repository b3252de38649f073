import { setImmediate } from 'node:timers/promises';
import type { LeftOutCode } from '@/lib/domain/intake/left-out';
import {
  lineOf,
  mostNamed,
  type PostLine,
  type RejectedLine,
  type StopReason,
  stopReasons,
} from '@/lib/domain/intake/post-line';
import type { PostChunk } from './keep-chunk';
import type { Prepared } from './prepare-post';
import { ReadingStopped } from './until-stopped';

/** The lines of a batch, and who hears of those refused. */
export type ChunkedLines = {
  readonly rows: AsyncIterable<PostLine>;
  /** Every refused line as it was sent, for mending. Nothing of it is kept. */
  readonly onRejected?: (line: RejectedLine) => void | Promise<void>;
  /** Stops between chunks, or where `rows` throw `ReadingStopped`. */
  readonly signal?: AbortSignal;
};

const linesPerChunk = 1_000;
/** Texts and reasons wait in memory until their chunk is kept. */
const lettersPerChunk = 6_000_000;
const lettersOfReason = 160;
/** Prepared together, between two breaths. */
export const linesAtOnce = 50;
const lettersAtOnce = 16_000;

/**
 * Prepares lines, some dozens at once, and hands them on in chunks; the next chunk is read and prepared while the database
 * keeps the one before. Answers why the end was not reached, null when it was, and the first of the refused lines without
 * their words. What `keep` throws is thrown once nothing goes on any more, but for `ReadingStopped`.
 */
export async function inChunks(
  { rows, onRejected, signal }: ChunkedLines,
  prepare: (lines: readonly PostLine[]) => readonly Prepared[],
  keep: (chunk: PostChunk) => Promise<void>,
): Promise<{ readonly stoppedBy: StopReason | null; readonly named: readonly RejectedLine[] }> {
  let keeping: Promise<unknown> = Promise.resolve();
  let chunk = emptyChunk();
  let stoppedBy: StopReason | null = signal?.aborted ? reasonOf(signal) : null;
  let waiting: PostLine[] = [];
  let letters = 0;
  const named: RejectedLine[] = [];
  const flush = async () => {
    const full = chunk;
    chunk = emptyChunk();
    const failure = await keeping;
    if (failure) throw failure;
    keeping = keep(full).catch((error) => error ?? new Error('the chunk was not kept'));
  };
  const prepareWaiting = async () => {
    const lines = waiting;
    [waiting, letters] = [[], 0];
    await setImmediate();
    for (const [n, prepared] of prepare(lines).entries()) {
      const problems = addLine(chunk, prepared);
      if (!problems) continue;
      const line = lines[n]!;
      const rejected = { ...lineOf(line), problems, raw: line.raw };
      if (named.length < mostNamed) named.push({ ...rejected, raw: '' });
      await onRejected?.(rejected);
    }
    if (chunk.read >= linesPerChunk || chunk.letters >= lettersPerChunk) await flush();
  };
  const readAll = async () => {
    for await (const line of rows) {
      if (chunk.read + waiting.length === 0 && signal?.aborted) throw new ReadingStopped();
      if (letters + line.raw.length > lettersAtOnce && waiting.length > 0) await prepareWaiting();
      waiting.push(line);
      letters += line.raw.length;
      const isFull = waiting.length >= linesAtOnce || chunk.read + waiting.length >= linesPerChunk;
      if (isFull || letters >= lettersAtOnce) await prepareWaiting();
    }
  };
  const keepRest = async () => {
    if (waiting.length > 0) await prepareWaiting();
    if (chunk.read > 0) await flush();
    const failure = await keeping;
    if (failure) throw failure;
  };
  const stop = (error: unknown) => {
    if (!(error instanceof ReadingStopped)) throw error;
    stoppedBy = error.why ?? reasonOf(signal);
  };
  try {
    await readAll().catch(stop);
    await keepRest().catch(stop);
  } finally {
    await keeping;
  }
  return { stoppedBy, named };
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
