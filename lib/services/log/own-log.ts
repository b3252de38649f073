import { AsyncLocalStorage } from 'node:async_hooks';
import pino, { type Logger } from 'pino';

/** `requests` on standard output, `failures` on standard error: one JSON object a line. */
type Logs = {
  readonly requests: Logger;
  readonly failures: Logger;
  /** Writes what still waits to be, for so long at most. No request is logged afterwards. */
  readonly close: (longestMs: number) => Promise<void>;
  /** Whose request is worked on: its id. */
  readonly current: AsyncLocalStorage<string>;
  /** Errors that were written down, so that whoever meets one next does not do it again. */
  readonly written: WeakSet<object>;
};

/** The framework loads modules once per module graph; they all write to the same. */
const shared = globalThis as typeof globalThis & { ngheDanLogs?: Logs };

const levels = ['debug', 'info', 'warn', 'error', 'silent'];
const mostWaitingBytes = 4 * 1024 * 1024;

export function ownLogs(): Logs {
  shared.ngheDanLogs ??= openLogs();
  return shared.ngheDanLogs;
}

/** Requests are written while others are worked on, failures at once, for a process may end with one. */
function openLogs(): Logs {
  const [out, err] = [destination(1), destination(2)];
  const [requests, failures] = [logTo(out), logTo(err)];
  // What is logged after its end would throw, and what is told to end by two signals at once ends twice.
  process.prependListener('exit', () => {
    requests.level = failures.level = 'silent';
  });
  let closing: Promise<void> | undefined;
  return {
    requests,
    failures,
    close: (longestMs) => {
      requests.level = 'silent';
      closing ??= closed(out, longestMs);
      return closing;
    },
    current: new AsyncLocalStorage(),
    written: new WeakSet(),
  };
}

type Destination = ReturnType<typeof pino.destination>;

/** Without room for a log, or anyone to read it, the product goes on, and ends when it is told to. */
function destination(fd: 1 | 2): Destination {
  const opened = pino.destination({ fd, sync: fd === 2, maxLength: mostWaitingBytes });
  opened.on('error', () => {});
  // It would write the rest when the process exits, and try for ever.
  process.prependListener('exit', () => opened.destroy());
  return opened;
}

function closed(out: Destination, longestMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, longestMs);
    const over = () => {
      clearTimeout(late);
      resolve();
    };
    out.once('close', over).once('error', over).end();
  });
}

function logTo(opened: Destination): Logger {
  const asked = process.env.LOG_LEVEL ?? '';
  return pino(
    {
      level: levels.includes(asked) ? asked : 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    opened,
  );
}
