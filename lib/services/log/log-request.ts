import { isRoutine, type KnownRoute } from '@/lib/domain/log/routes';
import { ownLogs } from './own-log';

/** A request that is over. `route` is a pattern; `whole` is false when its peer left before the answer was. */
export type AnsweredRequest = {
  readonly request: string;
  readonly method: string;
  readonly route: KnownRoute;
  readonly status: number;
  readonly ms: number;
  readonly whole: boolean;
};

/** Writes down one request: nothing of what was asked with, sent or answered. */
export function logRequest({ whole, ...answered }: AnsweredRequest): void {
  const level = isRoutine(answered.route) && answered.status < 400 ? 'debug' : 'info';
  ownLogs().requests[level](whole ? answered : { ...answered, whole });
}
