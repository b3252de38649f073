import { statusClass } from '@/lib/domain/metrics/labels';
import type { AnsweredRequest } from '../log/log-request';
import { ownMetrics } from './own-metrics';

/** Counts a request that is over, by its route's pattern: nothing of what was asked with, sent or answered. */
export function countRequest({ route, status, ms, whole }: AnsweredRequest): void {
  const { requests, tookSeconds } = ownMetrics();
  requests({ route, class: statusClass(status, whole) }, 1);
  tookSeconds({ route }, ms / 1000);
}
