import { dayInVietnam } from '@/lib/domain/period';

/** The civil day in Vietnam, `YYYY-MM-DD`. Doors read the clock here and pass it in. */
export function today(now: Date = new Date()): string {
  return dayInVietnam(now);
}
