import cron from 'cron-parser';
import { type JobName, jobs, jobTimeZone } from './jobs';

/** For each job, a moment, and the hour it is next due at from then on. */
const found = new Map<JobName, { readonly after: Date; readonly due: Date }>();

/** When a job is next due by its schedule, strictly after `after`. Told again without a search until then. */
export function nextDue(name: JobName, after: Date): Date {
  const known = found.get(name);
  if (known && known.after <= after && after < known.due) return known.due;
  const due = cron.parseExpression(jobs[name].cron, { currentDate: after, tz: jobTimeZone }).next().toDate();
  found.set(name, { after, due });
  return due;
}
