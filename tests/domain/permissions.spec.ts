import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { destinationsOf, homeOf } from '@/app/_shell/navigation';
import { DutyFirst } from '@/lib/domain/errors';
import { allow, caretaker, may, personRoles, roles, type Task, tasks, type Viewer } from '@/lib/domain/permissions';
import { duties } from '@/lib/domain/vocabulary';
import { readSource } from '../support/house/source';

/** Who may see who somebody is, change what is counted, or run the installation. A new role is not among them by chance. */
const kept: Readonly<Partial<Record<Task, readonly string[]>>> = {
  'reporter.read': ['analyst'],
  'opinion.correct': ['analyst'],
  'opinion.export': ['analyst', 'leader'],
  'audit.export': ['admin', 'system'],
  'opinion.reclassify': ['analyst', 'system'],
  'post.ingest': ['analyst', 'system'],
  'channel.manage': ['admin'],
  'unit.manage': ['admin'],
  'person.manage': ['admin'],
  'key.manage': ['admin'],
  'counts.maintain': ['system'],
  'lexicon.manage': ['admin', 'system'],
  'job.manage': ['admin'],
  'job.run': ['system'],
  'metrics.read': ['monitor'],
  'demo.manage': ['system'],
  'fingerprint.accept-key': ['system'],
};

const source = [...readSource(join(import.meta.dirname, '../..'))].filter(([path]) =>
  /^(app|lib\/services|lib\/cli)\//.test(path),
);

for (const [task, holders] of Object.entries(kept)) {
  test(`only ${holders.join(' and ')} may ${task}`, () => {
    expect(roles.filter((role) => may(role, task as Task))).toEqual(holders);
  });
}

test('every task is held by some role and asked for somewhere', () => {
  expect(tasks.filter((task) => !roles.some((role) => may(role, task)))).toEqual([]);
  expect(tasks.filter((task) => !source.some(([, text]) => text.includes(`'${task}'`)))).toEqual([]);
});

for (const role of personRoles) {
  test(`${role} has work of its own and begins at a page it may open`, () => {
    const own = tasks.filter((task) => may(role, task) && !personRoles.every((other) => may(other, task)));
    expect(own.length).toBeGreaterThan(0);
    expect(destinationsOf(role).map(({ href }) => href)).toContain(homeOf(role));
  });
}

for (const duty of duties) {
  test(`whoever has to ${duty} first may do nothing else of what their role may, but see to the own account`, () => {
    const held = roles.flatMap((role) => tasks.filter((task) => may(role, task)).map((task) => ({ role, task })));
    const refused = held.filter(({ role, task }) => refuses({ ...caretaker, kind: 'person', role, duty }, task));
    const open = duty === 'change_password' ? ['account.own'] : ['account.own', 'account.second-factor'];
    expect(refused).toEqual(held.filter(({ task }) => !open.includes(task)));
  });
}

/** True when the task waits for the viewer's duty; any other refusal is none of it. */
function refuses(viewer: Viewer, task: Task): boolean {
  try {
    allow(viewer, task);
    return false;
  } catch (error) {
    if (error instanceof DutyFirst && error.duty === viewer.duty) return true;
    throw error;
  }
}
