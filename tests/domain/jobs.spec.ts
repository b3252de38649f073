import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { failureCode, keptNumbers } from '@/lib/domain/jobs/job-failed';
import { type JobName, jobFailures, jobNames, jobs } from '@/lib/domain/jobs/jobs';
import { nextDue } from '@/lib/domain/jobs/next-due';
import { allow, caretaker } from '@/lib/domain/permissions';

const dayMs = 86_400_000;
const inVietnam = (moment: Date) => new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(11, 16);
const moments = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2040-01-01T00:00:00Z'),
  noInvalidDate: true,
});

const hourly = ['find-phrases'] as const satisfies JobName[];
const nightly = jobNames.filter((name) => !(hourly as readonly JobName[]).includes(name));

test('every other job is due at its hour in Vietnam, the next one after any moment, and each day once', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...nightly), (after, name) => {
      const due = nextDue(name, after);
      const [minute = '', hour = ''] = jobs[name].cron.split(' ');
      const at = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
      const isNext = due > after && due.getTime() - after.getTime() <= dayMs;
      return isNext && inVietnam(due) === at && nextDue(name, due).getTime() - due.getTime() === dayMs;
    }),
    { numRuns: 40 },
  );
});

test('what follows what comes in is due each hour, at a minute no job of the night begins at', () => {
  fc.assert(
    fc.property(moments, fc.constantFrom(...hourly), (after, name) => {
      const due = nextDue(name, after);
      const isNext = due > after && due.getTime() - after.getTime() <= dayMs / 24;
      return isNext && nextDue(name, due).getTime() - due.getTime() === dayMs / 24;
    }),
    { numRuns: 40 },
  );
  const minutes = jobNames.map((name) => jobs[name].cron.split(' ')[0]);
  expect(new Set(minutes).size).toBe(jobNames.length);
});

test('all others are done at night, at hours of their own, and every job by whoever looks after the installation', () => {
  const hours = nightly.map((name) => inVietnam(nextDue(name, new Date('2026-11-30T05:00:00Z'))));
  expect(new Set(hours).size).toBe(nightly.length);
  expect(hours.filter((hour) => hour < '01:00' || hour > '05:00')).toEqual([]);
  for (const name of jobNames) expect(allow(caretaker, jobs[name].task).task).toBe(jobs[name].task);
});

test('of what a run was kept with only codes and numbers by their names are read', () => {
  for (const code of jobFailures) expect(failureCode({ code })).toBe(code);
  const gone = { value: { message: 'job failed by timeout in active state' } };
  for (const other of [gone, null, 'words', { code: 'Chị Lan' }, { code: 7 }]) expect(failureCode(other)).toBe('lost');
  expect(keptNumbers({ texts: 3, of: '4', note: 5, code: 'x' })).toEqual({ texts: 3 });
  expect(keptNumbers(null)).toEqual({});
});
