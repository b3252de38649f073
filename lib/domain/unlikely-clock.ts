import { AppError } from './errors';

/** The clock stands where it cannot well be: nothing that a clock decides is removed until somebody has looked. */
export class UnlikelyClock extends AppError {
  readonly code = 'unlikely_clock';
}

const dayMs = 86_400_000;
const mostDaysBetween = 45;

/**
 * Throws `UnlikelyClock` when `now` is more than a day before what is known to have happened, or more than 45 days after
 * it. A clock that jumped years ahead must not make every text too old.
 */
export function refuseUnlikelyClock(now: Date, known: Date | null): void {
  if (!known) return;
  const days = (now.getTime() - known.getTime()) / dayMs;
  if (days < -1 || days > mostDaysBetween) throw new UnlikelyClock(`${Math.round(days)} days from what is known`);
}
