import type { Task } from '../permissions';

/** The clock schedules are told by: Vietnam's, which has no summer time. */
export const jobTimeZone = 'Asia/Ho_Chi_Minh';

type Job = {
  /** Minute, hour, day, month, weekday, in `jobTimeZone`. */
  readonly cron: string;
  /** What its work is allowed by. */
  readonly task: Task;
  /** How often it is tried again by itself; each wait is about twice the one before. */
  readonly retryLimit: number;
  readonly retryDelaySeconds: number;
  /** After this long it is stopped and tried again. */
  readonly longestMinutes: number;
};

/** Everything that is done by itself at its hour. Whatever else knows jobs derives from this table. */
export const jobs = {
  'expire-texts': {
    cron: '15 1 * * *',
    task: 'text.expire',
    retryLimit: 4,
    retryDelaySeconds: 60,
    longestMinutes: 300,
  },
  /** Each hour, of which only the first of a day and those after enough came in have anything to do. */
  'find-phrases': {
    cron: '40 * * * *',
    task: 'phrase.find',
    retryLimit: 2,
    retryDelaySeconds: 300,
    longestMinutes: 240,
  },
  'verify-counts': {
    cron: '30 2 * * *',
    task: 'counts.maintain',
    retryLimit: 2,
    retryDelaySeconds: 300,
    longestMinutes: 120,
  },
  'verify-audit': {
    cron: '0 3 * * *',
    task: 'audit.read',
    retryLimit: 2,
    retryDelaySeconds: 300,
    longestMinutes: 120,
  },
} as const satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as JobName[];

/** How long a running job is left to its process without a word of it; then it is another's. A word comes every third of that. */
export const jobLeaseSeconds = 60;

/** Why a run did not do its work. Besides these, the codes of `store-failure` and `errors`. */
export const jobFailures = [
  /** The recount differs from what the pages show. */
  'counts_differ',
  /** The audit is not the chain it was written as. */
  'audit_broken',
  /** The server it ran on was told to end. */
  'stopped',
  /** It took longer than it may. */
  'took_too_long',
  /** Nothing was heard of the process it ran in. */
  'lost',
  'unexpected',
] as const;
export type JobFailure = (typeof jobFailures)[number];

/** What jobs count. A run is kept with numbers by these codes and with no words. */
export const jobCounts = ['done', 'of', 'differences', 'entries', 'texts', 'reporters', 'whys', 'left'] as const;
export type JobCount = (typeof jobCounts)[number];

/** What a job did, or has done so far. */
export type JobNumbers = Readonly<Partial<Record<JobCount, number>>>;

export function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobs, name);
}
