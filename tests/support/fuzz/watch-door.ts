import { Worker } from 'node:worker_threads';
import type { Input } from './door';
import type { DoorReport, Found, Session } from './session';

/** Which door of which module to put inputs into; the module exports `doors`. */
export type SessionOrder = Pick<Session, 'seed' | 'inputs' | 'seconds'> & {
  readonly module: string;
  readonly door: string;
};

/** No input comes near this; what takes so long will not come back. */
export const hangMs = 30_000;
const lookMs = 500;
const roomBytes = 4 * 1024 * 1024;

/**
 * Fuzzes a door in a thread of its own. When one input keeps it for `patienceMs`, the thread is ended and the input told
 * as one that hangs; null stands for the report that never came.
 */
export function watchDoor(
  order: SessionOrder,
  patienceMs = hangMs,
): Promise<{ report: DoorReport | null; hung: Found | null }> {
  const shared = new SharedArrayBuffer(12 + roomBytes);
  const marks = new Int32Array(shared, 0, 3);
  const thread = new Worker(new URL('./start-thread.mjs', import.meta.url), { workerData: { ...order, shared } });
  return new Promise((resolve, reject) => {
    let last = { mark: 0, since: performance.now() };
    const look = setInterval(() => {
      const mark = Atomics.load(marks, 0);
      if (mark !== last.mark || mark === 0) last = { mark, since: performance.now() };
      if (performance.now() - last.since < patienceMs) return;
      const message = `no answer within ${patienceMs} ms`;
      end({ report: null, hung: { kind: 'hangs', message, input: inputIn(shared) } });
    }, lookMs);
    function end(result: { report: DoorReport | null; hung: Found | null }) {
      clearInterval(look);
      void thread.terminate();
      resolve(result);
    }
    thread.once('message', (report: DoorReport) => end({ report, hung: null }));
    thread.once('error', (error) => {
      clearInterval(look);
      reject(error);
    });
  });
}

function inputIn(shared: SharedArrayBuffer): Input {
  const [, length = 0, isText] = new Int32Array(shared, 0, 3);
  const bytes = Buffer.from(new Uint8Array(shared, 12, length));
  return isText ? bytes.toString('utf16le') : bytes;
}
