import { ownMetrics } from './own-metrics';

/** Notes that this process has folded what there was to fold. */
export function noteFolded(): void {
  ownMetrics().foldedAt = performance.now();
}
