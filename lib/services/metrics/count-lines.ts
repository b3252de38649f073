import type { LabelValue } from '@/lib/domain/metrics/labels';
import { ownMetrics } from './own-metrics';

/** Counts lines of an upload that are in the database for good, or refused. */
export function countLines(door: LabelValue<'door'>, outcome: LabelValue<'outcome'>, lines: number): void {
  if (lines > 0) ownMetrics().intakeLines({ door, outcome }, lines);
}
