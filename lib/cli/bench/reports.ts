import { loadavg } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { caretaker } from '@/lib/domain/permissions';
import { type ReportBoard, withReportBoard } from '@/lib/services/reports/with-report-board';
import { type Answered, sendReport } from './send-report';
import { withProduct } from './with-product';

/** Reports a second, and for how many seconds. */
type Load = { readonly perSecond: number; readonly seconds: number };

const warming: Load = { perSecond: 10, seconds: 5 };
const usual: Load = { perSecond: 50, seconds: 30 };
const overload: Load = { perSecond: 200, seconds: 30 };
const healthEveryMs = 500;
/** After an overload the product is to be back to normal within this time. */
const calmMs = 5000;

/**
 * Reports through the product's own door, as a browser sends them: 50 a second for 30 s, all acknowledged and stored
 * once; then 200 a second for 30 s, where what is acknowledged is stored and health answers throughout.
 */
export async function run(): Promise<Record<string, unknown>> {
  return withReportBoard(caretaker, process.env.DATABASE_URL ?? '', (board) =>
    withProduct(board.databaseUrl, async (url) => {
      const idle = await measured(url, board, warming);
      const usually = await measured(url, board, usual);
      const overloaded = await measured(url, board, overload);
      await wait(calmMs);
      const after = await measured(url, board, warming);
      const met =
        usually.acknowledged === usually.sent &&
        usually.stored === usually.sent &&
        overloaded.lost === 0 &&
        overloaded.twice === 0 &&
        overloaded.healthRefused === 0 &&
        after.p95Ms <= 3 * idle.p95Ms;
      const ratio = Math.round((usually.acknowledged / usually.sent) * 1000) / 1000;
      return { bench: 'reports', loadAverage: loadavg()[0], idle, usually, overloaded, after, ratio, met };
    }),
  );
}

/** Sends at the load's pace whatever comes of it, asking for health meanwhile, and counts what is stored of it. */
async function measured(url: string, board: ReportBoard, load: Load) {
  const before = await board.stored();
  const sending: Promise<Answered>[] = [];
  const watching = new AbortController();
  const health = watchHealth(url, watching.signal);
  const start = performance.now();
  for (let turn = 0; turn < load.perSecond * load.seconds; turn++) {
    const due = start + (turn * 1000) / load.perSecond;
    if (due > performance.now()) await wait(due - performance.now());
    sending.push(sendReport(url, board.sessions[turn % board.sessions.length] ?? '', turn));
  }
  const answers = await Promise.all(sending);
  const tailMs = performance.now() - start - load.seconds * 1000;
  watching.abort();
  const { slowestMs, refused } = await health;
  const receipts = answers.flatMap(({ receipt }) => receipt ?? []);
  const stored = (await board.stored()) - before;
  const ms = answers.filter(({ receipt }) => receipt).map((one) => one.ms);
  return {
    ...load,
    sent: sending.length,
    acknowledged: receipts.length,
    turnedAway: answers.filter(({ status }) => status === 503).length,
    unanswered: answers.filter(({ status }) => status === 0).length,
    stored,
    lost: Math.max(0, new Set(receipts).size - stored),
    twice: receipts.length - new Set(receipts).size + Math.max(0, stored - sending.length),
    medianMs: percentile(ms, 0.5),
    p95Ms: percentile(ms, 0.95),
    longestMs: percentile(ms, 1),
    lastAnswerAfterMs: Math.max(0, Math.round(tailMs)),
    healthSlowestMs: Math.round(slowestMs),
    healthRefused: refused,
  };
}

async function watchHealth(url: string, until: AbortSignal) {
  let slowestMs = 0;
  let refused = 0;
  while (!until.aborted) {
    const start = performance.now();
    const isFine = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    slowestMs = Math.max(slowestMs, performance.now() - start);
    if (!isFine) refused++;
    await wait(healthEveryMs, undefined, { signal: until }).catch(() => {});
  }
  return { slowestMs, refused };
}

/** The smallest time that a `share` of all does not pass, in whole milliseconds. */
function percentile(ms: readonly number[], share: number): number {
  const sorted = [...ms].sort((a, b) => a - b);
  return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN);
}
