import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { destinationsOf, homeOf, inBar } from '@/app/_shell/navigation';
import { DutyFirst, NotAllowed } from '@/lib/domain/errors';
import {
  allow,
  caretaker,
  inOrder,
  may,
  type PersonRole,
  personRoles,
  roles,
  type Task,
  tasks,
  type Viewer,
} from '@/lib/domain/permissions';
import { duties, locales } from '@/lib/domain/vocabulary';
import { peopleTexts } from '@/lib/strings/people';
import { shellTexts } from '@/lib/strings/shell';
import { readSource } from '../support/house/source';

/** What a role is for names every page its menu has. */
test('what is said of the role of administrators leaves out no page they look after', () => {
  for (const locale of locales) {
    const note = peopleTexts[locale].roleNotes.admin.toLowerCase();
    for (const { text } of destinationsOf(['admin'])) {
      const name = shellTexts[locale].nav[text];
      expect(note, name).toContain(name.toLowerCase());
    }
  }
});

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
  'removal.lift': ['system'],
  'fingerprint.accept-key': ['system'],
};

const source = [...readSource(join(import.meta.dirname, '../..'))].filter(([path]) =>
  /^(app|lib\/services|lib\/cli)\//.test(path),
);

for (const [task, holders] of Object.entries(kept)) {
  test(`only ${holders.join(' and ')} may ${task}`, () => {
    expect(roles.filter((role) => may([role], task as Task))).toEqual(holders);
  });
}

test('every task is held by some role and asked for somewhere', () => {
  expect(tasks.filter((task) => !may(roles, task))).toEqual([]);
  expect(tasks.filter((task) => !source.some(([, text]) => text.includes(`'${task}'`)))).toEqual([]);
});

for (const role of personRoles) {
  test(`${role} has work of its own and begins at a page it may open`, () => {
    const own = tasks.filter((task) => may([role], task) && !personRoles.every((other) => may([other], task)));
    expect(own.length).toBeGreaterThan(0);
    expect(destinationsOf([role]).map(({ href }) => href)).toContain(homeOf([role]));
  });
}

for (const duty of duties) {
  test(`whoever has to ${duty} first may do nothing else of what their role may, but see to the own account`, () => {
    const held = roles.flatMap((role) => tasks.filter((task) => may([role], task)).map((task) => ({ role, task })));
    const refused = held.filter(({ role, task }) =>
      refuses({ ...caretaker, kind: 'person', roles: [role], duty }, task),
    );
    const open = duty === 'change_password' ? ['account.own'] : ['account.own', 'account.second-factor'];
    expect(refused).toEqual(held.filter(({ task }) => !open.includes(task)));
  });
}

/** Every set of roles that one account can have. */
const sets: readonly (readonly PersonRole[])[] = Array.from({ length: 2 ** personRoles.length - 1 }, (_, n) =>
  personRoles.filter((_role, at) => ((n + 1) >> at) & 1),
);

const person = (held: readonly PersonRole[], more: Partial<Viewer> = {}): Viewer => ({
  ...caretaker,
  kind: 'person',
  id: 'p',
  roles: held,
  ...more,
});

function isRefused(viewer: Viewer, task: Task): boolean {
  try {
    allow(viewer, task);
    return false;
  } catch (error) {
    if (error instanceof NotAllowed) return true;
    throw error;
  }
}

test('there are fifteen ways to give four roles to one account', () => {
  expect(new Set(sets.map(String)).size).toBe(15);
});

for (const held of sets) {
  const named = held.join(' and ');

  test(`whoever is ${named} may what each of these may, and nothing that none of them may`, () => {
    for (const task of tasks) {
      const isHeld = held.some((role) => may([role], task));
      expect(may(held, task), task).toBe(isHeld);
      expect(may([...held].reverse(), task), task).toBe(isHeld);
      if (task === 'opinion.read-apart') continue;
      expect(isRefused(person(held), task), task).toBe(!isHeld);
    }
  });

  test(`whoever is ${named} reads what is kept apart only when named, and being named alone opens nothing`, () => {
    const mayBeNamed = held.includes('analyst') || held.includes('leader');
    expect(isRefused(person(held), 'opinion.read-apart')).toBe(true);
    expect(isRefused(person(held, { readsApart: true }), 'opinion.read-apart')).toBe(!mayBeNamed);
    expect(allow(person(held, { readsApart: true }), 'account.own').apart).toBe(mayBeNamed);
  });

  test(`whoever is ${named} is offered the pages of each of these once, and begins at one of them`, () => {
    const offered = destinationsOf(held).map(({ href }) => href);
    const ofEach = new Set(held.flatMap((role) => destinationsOf([role]).map(({ href }) => href)));
    expect([...offered].sort()).toEqual([...ofEach].sort());
    expect(offered).toContain(homeOf(held));
    const { shown, more } = inBar(destinationsOf(held));
    expect([...shown, ...more].map(({ href }) => href)).toEqual(offered);
    expect(shown.length + (more.length > 0 ? 1 : 0)).toBeLessThanOrEqual(6);
  });

  for (const duty of duties) {
    test(`whoever is ${named} and has to ${duty} first has no role that is free of it`, () => {
      const open = tasks.filter((task) => may(held, task) && !refuses(person(held, { duty }), task));
      expect(open.filter((task) => !task.startsWith('account.'))).toEqual([]);
    });
  }
}

test('a collaborator who is nothing else has the two pages made for phones and no other', () => {
  expect(destinationsOf(['collaborator']).map(({ href }) => href)).toEqual(['/report', '/my-reports']);
  expect(homeOf(['collaborator'])).toBe('/report');
});

test('a set of roles is written in one way, however it was given', () => {
  expect(inOrder(['admin', 'analyst', 'admin'])).toEqual(['analyst', 'admin']);
  expect(inOrder([])).toEqual([]);
});

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
