import { type NoticeCode, notices } from '@/lib/domain/log/notices';
import { type Said, whatMayBeSaid } from '@/lib/domain/log/what-may-be-said';
import { ownLogs } from './own-log';

type About = {
  readonly error?: unknown;
  /** Words of our own that say more. */
  readonly why?: string;
  readonly frames?: Said['frames'];
};

/** Writes down one of the things the product says of itself. */
export function logNotice(code: NoticeCode, { error, why, frames }: About = {}): void {
  const { failures, current } = ownLogs();
  const { level, words } = notices[code];
  const failure = error === undefined ? undefined : whatMayBeSaid(error);
  failures[level]({ request: current.getStore(), notice: code, why, failure, frames }, words);
}
