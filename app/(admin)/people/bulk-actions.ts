'use server';

import { revalidatePath } from 'next/cache';
import { bytesOfFile } from '@/app/_http/bytes-of-file';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { parsePeopleLines } from '@/lib/domain/input/people-lines';
import { deactivatePeople } from '@/lib/services/people/deactivate-people';
import { importPeople } from '@/lib/services/people/import-people';
import { movePeople } from '@/lib/services/people/move-people';
import { planPeople } from '@/lib/services/people/plan-people';
import { readPeopleFile } from '@/lib/services/people/read-people-file';
import { chooseUnit } from '@/lib/services/units/choose-unit';
import { peopleImportProblems } from '@/lib/strings/people-import';
import { type LookedAt, type Opened, readChosenPeople, saidOf } from './said-plan';

/** Shows what a spreadsheet would make; its lines go back with the form that makes it, so that nothing is kept. */
export async function lookAtPeople(_state: FormState<LookedAt>, form: FormData): Promise<FormState<LookedAt>> {
  const [{ viewer }, locale] = await Promise.all([requireViewer('person.manage'), currentLocale()]);
  const look = async () => {
    const given = await readPeopleFile(viewer, bytesOfFile(form.get('file')));
    const { planned, refused } = await planPeople(viewer, given);
    return { lines: JSON.stringify(given), planned, refused: saidOf(refused, locale) };
  };
  return submitted(form, look, peopleImportProblems);
}

export async function addPeople(_state: FormState<Opened>, form: FormData): Promise<FormState<Opened>> {
  const [{ viewer }, locale] = await Promise.all([requireViewer('person.manage'), currentLocale()]);
  const make = async () => {
    const { opened, refused } = await importPeople(viewer, parsePeopleLines(form.get('lines')));
    return { opened, refused: saidOf(refused, locale) };
  };
  const { values: _lines, ...state } = await submitted(form, make, peopleImportProblems);
  return { ...state, values: {} };
}

export async function closeChosen(_state: FormState<{ n: number }>, form: FormData): Promise<FormState<{ n: number }>> {
  const { viewer } = await requireViewer('person.manage');
  const state = await submitted(form, async () => ({
    n: await deactivatePeople(viewer, { people: readChosenPeople(form) }),
  }));
  if (state.done || state.isOutdated) revalidatePath('/people', 'layout');
  return state;
}

export async function moveChosen(_state: FormState<{ n: number }>, form: FormData): Promise<FormState<{ n: number }>> {
  const { viewer } = await requireViewer('person.manage');
  const { unitId: id = '', unitName: name } = fieldsOf(form);
  const state = await submitted(form, async () => {
    const unitId = await chooseUnit(viewer, { id, name });
    return { n: await movePeople(viewer, { people: readChosenPeople(form), unitId }) };
  });
  if (state.done || state.isOutdated) revalidatePath('/people', 'layout');
  return state;
}
