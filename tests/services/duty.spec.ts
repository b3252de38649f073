import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DutyFirst, NotAllowed } from '@/lib/domain/errors';
import { caretaker, roles, type Viewer } from '@/lib/domain/permissions';
import { type Duty, duties } from '@/lib/domain/vocabulary';
import { exportedFunctions } from '../support/house/functions';
import { filesIn, readHouse } from '../support/house/house';
import { viewersOf } from '../support/house/permission';
import { readSource } from '../support/house/source';

const root = join(import.meta.dirname, '../..');

/** What anybody may do whatever they have to do first: it is how they do it, and how they leave. */
const openDuring: Record<Duty, RegExp> = {
  change_password: /allow\(viewer, 'account\.own'\)/,
  set_up_second_factor: /allow\(viewer, 'account\.(own|second-factor)'\)/,
};

type Service = { readonly name: string; readonly path: string; readonly at: number; readonly text: string };
type Called = (...given: unknown[]) => unknown;

/** Every function of the workroom that a viewer is handed to, and which of its parameters that is. */
function services(): Service[] {
  const house = readHouse(readSource(root));
  return filesIn(house, /^lib\/services\//).flatMap((file) =>
    exportedFunctions(house, file).flatMap(({ name, made, home }) => {
      const [viewer] = home === file ? viewersOf(house, file, made) : [];
      return viewer ? [{ name, path: file.path, at: made.parameters.indexOf(viewer), text: file.text }] : [];
    }),
  );
}

/** What a service says to somebody who asks it for nothing in particular. */
async function said({ name, path, at }: Service, viewer: Viewer): Promise<unknown> {
  const exported: unknown = await import(join(root, path));
  const called = name.split('.').reduce((of, part) => (of as Record<string, unknown>)?.[part], exported) as Called;
  const given = [...Array.from({ length: at }, () => ({})), viewer, {}, {}, {}, {}];
  try {
    return await called(...given);
  } catch (error) {
    return error;
  }
}

async function heldBack(all: readonly Service[], duty: Duty): Promise<string[]> {
  const found: string[] = [];
  for (const service of all) {
    const answers = await Promise.all(
      roles.map((role) => said(service, { ...caretaker, kind: 'person', id: 'p', roles: [role], duty })),
    );
    const refusals = answers.map((answer) => answer instanceof DutyFirst || answer instanceof NotAllowed);
    if (refusals.every(Boolean) && answers.some((answer) => answer instanceof DutyFirst)) found.push(service.name);
  }
  return found;
}

test('every service but those of the own account refuses whoever has something to do first, whatever their role', async () => {
  const all = services();
  expect(all.length).toBeGreaterThan(40);
  for (const duty of duties) {
    const held = await heldBack(all, duty);
    const open = all.map(({ name }) => name).filter((name) => !held.includes(name));
    expect(open, duty).toEqual(all.filter(({ text }) => openDuring[duty].test(text)).map(({ name }) => name));
    expect(open).toEqual(expect.arrayContaining(['changePassword', 'signOutEverywhere']));
    expect(open.includes('beginSecondFactor'), duty).toBe(duty === 'set_up_second_factor');
    expect(open.includes('confirmSecondFactor'), duty).toBe(duty === 'set_up_second_factor');
  }
});
