import { type Db, database } from '@/db/client';
import { JobFailed } from '@/lib/domain/jobs/job-failed';
import { type JobName, type JobNumbers, jobs } from '@/lib/domain/jobs/jobs';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { verifyAudit } from '../audit/verify-audit';
import { verifyCounts } from '../counts/verify-counts';
import { keepRisingPhrases } from '../phrases/keep-rising-phrases';
import { type ExpiryProgress, expireTexts } from '../retention/expire-texts';

export type JobInput = {
  /** Stops it between two of its steps; what was done stays done. */
  readonly signal: AbortSignal;
  readonly onProgress: (numbers: JobNumbers) => void;
};

/** Does the work and answers with numbers. Being run twice, or stopped in the middle and run again, does it once. */
export type DoJob = (viewer: Viewer, input: JobInput, db: Db) => Promise<JobNumbers>;

/** So long a job that computes rests after each few milliseconds of work. */
const pauseMs = 10;

/** What each job does. */
export const jobWork: Readonly<Record<JobName, DoJob>> = {
  'expire-texts': async (viewer, { signal, onProgress }, db) => {
    allow(viewer, jobs['expire-texts'].task);
    const onBatch = ({ of, ...gone }: ExpiryProgress) => onProgress({ ...gone, of: sumOf(of) });
    const input = { signal, onProgress: onBatch, withoutApart: true };
    const { dryRun: _, ...numbers } = await expireTexts(viewer, input, db);
    return numbers;
  },
  'find-phrases': async (viewer, { signal, onProgress }, db) => {
    allow(viewer, jobs['find-phrases'].task);
    return keepRisingPhrases(viewer, { signal, onProgress, pauseMs }, db);
  },
  'verify-counts': async (viewer, _input, db) => {
    allow(viewer, jobs['verify-counts'].task);
    const { differences } = await verifyCounts(viewer, {}, db);
    if (differences > 0) throw new JobFailed('counts_differ', { differences });
    return { differences };
  },
  'verify-audit': async (viewer, { signal, onProgress }, db) => {
    allow(viewer, jobs['verify-audit'].task);
    const { ok, entries } = await verifyAudit(viewer, { signal, onProgress }, db);
    if (!ok) throw new JobFailed('audit_broken', { entries });
    return { entries };
  },
};

const sumOf = (numbers: Readonly<Record<string, number>>) => Object.values(numbers).reduce((sum, n) => sum + n, 0);

/** The connections that scheduled work has to itself. */
export const jobStore = (): Db => database('job');
