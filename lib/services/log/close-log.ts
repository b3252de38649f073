import { ownLogs } from './own-log';

/** Writes what still waits to be written, before the process ends; `longestMs` is how long that may take. */
export function closeLog(longestMs: number): Promise<void> {
  return ownLogs().close(longestMs);
}
