import { setTimeout as wait } from 'node:timers/promises';
import type { Db } from '@/db/client';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { keepLook } from '@/db/queries/rising';
import { settleOpinions } from '@/db/queries/search-baseline';
import { withScratchDatabase } from '@/db/scratch-database';
import { addDays } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { samplePost } from '@/lib/strings/sample-posts';
import { placeDirectory } from '../places/place-directory';
import { scratchBoard } from '../posts/scratch-board';
import { watched } from '../system/watched';
import { Breath } from './breath';
import { findRisingPhrases } from './find-rising-phrases';
import { readRisingPhrases } from './read-rising-phrases';

/**
 * Medians of the rounds. `sliceMs` is the longest the process computed between two rests, in its own time; `holdMs` the longest it kept others from
 * their turn, which also holds what the machine did otherwise meanwhile, and `restMs` the same of a process that does nothing. `pageMs` is what a
 * page waits for what was found.
 */
export type RisingMeasure = {
  readonly phrases: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly sliceMs: number;
  readonly holdMs: number;
  readonly restMs: number;
  readonly overIdleMegabytes: number;
  readonly pageMs: number;
};

const lastDay = '2026-11-20';
const days = 35;
const rounds = 5;
const rowsAtOnce = 500;
const pauseMs = 10;
const bytesPerMegabyte = 1024 * 1024;

/** How long one look at `items` made-up items of five weeks takes and holds others up. Works in a scratch database. */
export async function measureRising(
  viewer: Viewer,
  { url, items }: { readonly url: string; readonly items: number },
): Promise<RisingMeasure> {
  allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const board = await scratchBoard(viewer, db);
    await fill(db, allow(board, 'counts.maintain'), items);
    const look = { place: '', source: 'all', day: lastDay } as const;
    const now = new Date(`${lastDay}T12:00:00+07:00`);
    const leader: Viewer = { ...board, roles: ['leader'] };
    const filter = { preset: 'custom', from: addDays(lastDay, -29), to: lastDay } as const;
    const taken: RisingMeasure[] = [];
    for (let round = -1; round < rounds; round++) {
      const rest = await watched(() => wait(1000));
      const before = process.cpuUsage();
      const breath = new MeasuredBreath(pauseMs);
      const { result, ...held } = await watched(() => findRisingPhrases(board, look, db, breath, now));
      const spent = process.cpuUsage(before);
      await keepLook(db, allow(board, 'phrase.find'), result.look, result.phrases);
      const began = performance.now();
      await readRisingPhrases(leader, filter, db, now);
      if (round < 0) continue;
      taken.push({
        phrases: result.phrases.length,
        seconds: held.totalMs / 1000,
        cpuSeconds: (spent.user + spent.system) / 1e6,
        sliceMs: breath.longestMs,
        holdMs: held.holdMs,
        restMs: rest.holdMs,
        overIdleMegabytes: held.overIdleBytes / bytesPerMegabyte,
        pageMs: performance.now() - began,
      });
    }
    const middle = (name: keyof RisingMeasure) => median(taken.map((one) => one[name]));
    return {
      phrases: middle('phrases'),
      seconds: middle('seconds'),
      cpuSeconds: middle('cpuSeconds'),
      sliceMs: middle('sliceMs'),
      holdMs: middle('holdMs'),
      restMs: middle('restMs'),
      overIdleMegabytes: middle('overIdleMegabytes'),
      pageMs: middle('pageMs'),
    };
  });
}

const msOf = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1000;

/** Notes how long the process computes between two rests. */
class MeasuredBreath extends Breath {
  longestMs = 0;
  private rested = process.cpuUsage();

  override async take(): Promise<boolean> {
    const spent = msOf(process.cpuUsage(this.rested));
    const isRested = await super.take();
    if (isRested) {
      this.longestMs = Math.max(this.longestMs, spent);
      this.rested = process.cpuUsage();
    }
    return isRested;
  }
}

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

async function fill(db: Db, scope: Scope, items: number): Promise<void> {
  const directory = await placeDirectory(db);
  const areasOn = (day: string) => directory.areasOf({ placeKey: '27487', unitId: scope.unitId, day });
  for (let at = 0; at < items; at += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, items - at) }, (_, n) => madeUp(at + n, scope, areasOn));
    await db.transaction((tx) => insertOpinions(tx, scope, rows));
  }
  await settleOpinions(db, scope);
}

/** One in five speaks of something else in its last week, so that there is something to find. */
function madeUp(n: number, { unitId }: Scope, areasOn: (day: string) => string[]): NewOpinion {
  const day = addDays(lastDay, -(n % days));
  const isNew = n % days < 7 && n % 5 === 0;
  const said = `${samplePost(n, 'rising').text}${isNew ? ` Trạm y tế hết thuốc huyết áp, chờ lấy thuốc ${n} ngày.` : ''}`;
  return {
    source: n % 8 === 0 ? 'report' : 'post',
    unitId,
    channelId: null,
    fingerprint: crypto.randomUUID(),
    day,
    postedAt: null,
    text: redact(said).text,
    masked: {},
    placeKey: '27487',
    placeFrom: 'given',
    areas: areasOn(day),
    link: null,
    reach: null,
    sentiment: 'neutral',
    score: 0,
    topics: ['KHAC'],
    topicScores: [1],
    flags: [],
    reasons: [],
    lexiconVersion: 'sample',
  };
}
