import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '@/db/client';
import { caretaker } from '@/lib/domain/permissions';
import { keepJobsRunning } from '@/lib/services/jobs/keep-jobs-running';
import { workOf } from './jobs';

/**
 * `tsx tests/support/keep-jobs.ts` with `DATABASE_URL`: a process that looks after jobs, to be killed. One of them takes the
 * rows of the table `step` one by one and notes who did each.
 */
const db = openDatabase(process.env.DATABASE_URL ?? '', 4);
const work = workOf({
  'verify-counts': async (_viewer, { signal, onProgress }) => {
    let mine = 0;
    while (!signal.aborted) {
      const rows = await db.$client`
        update step set done = done + 1, by = ${process.pid}
        where n = (select min(n) from step where done = 0) returning n`;
      if (rows.length === 0) break;
      onProgress({ done: ++mine });
      await pause(60);
    }
    return { done: mine };
  },
});
keepJobsRunning(caretaker, { work, onFailure: () => {}, everyMs: 100, leaseMs: 1500 }, () => db);
setInterval(() => {}, 60_000);
