import { AsyncLocalStorage } from 'node:async_hooks';
import { Writable } from 'node:stream';
import pino from 'pino';

const shared = globalThis as { ngheDanLogs?: unknown };

/** One line of the log, read. */
export type LogLine = Readonly<Record<string, unknown>>;

/** What the log of this process gets while `work` goes on. */
export async function logOf(work: () => unknown): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  const to = new Writable({
    write(piece, _encoding, done) {
      lines.push(JSON.parse(String(piece)));
      done();
    },
  });
  const log = pino({ base: null, formatters: { level: (level) => ({ level }) } }, to);
  const before = shared.ngheDanLogs;
  const close = async () => {};
  const own = { requests: log, failures: log, close, current: new AsyncLocalStorage(), written: new WeakSet() };
  shared.ngheDanLogs = own;
  try {
    await work();
  } finally {
    shared.ngheDanLogs = before;
  }
  return lines;
}
