'use server';

import { revalidatePath } from 'next/cache';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { changeRoles } from '@/lib/services/people/change-roles';
import { createPerson } from '@/lib/services/people/create-person';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { reactivatePerson } from '@/lib/services/people/reactivate-person';
import { resetPassword } from '@/lib/services/people/reset-password';
import { resetSecondFactor } from '@/lib/services/people/reset-second-factor';
import { setReadsApart } from '@/lib/services/people/set-reads-apart';
import { unlinkProvider } from '@/lib/services/people/unlink-provider';
import { requireSecondFactor } from '@/lib/services/security/require-second-factor';
import { chooseUnit } from '@/lib/services/units/choose-unit';

export type OneTimePassword = { username: string; oneTimePassword: string | null };

/** What is shown again has every role that was ticked. */
function withRoles<Done>(state: FormState<Done>, form: FormData): FormState<Done> {
  return state.done ? state : { ...state, values: { ...state.values, roles: form.getAll('roles').join(',') } };
}

export async function addPerson(
  _state: FormState<OneTimePassword>,
  form: FormData,
): Promise<FormState<OneTimePassword>> {
  const { viewer } = await requireViewer('person.manage');
  const { username, name, unitId: id = '', unitName } = fieldsOf(form);
  const state = await submitted(form, async () => {
    const unitId = await chooseUnit(viewer, { id, name: unitName });
    return createPerson(viewer, { username, name, roles: form.getAll('roles'), unitId });
  });
  return withRoles(state, form);
}

export async function changePersonRoles(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('person.manage');
  const { unitId: id = '', unitName, ...fields } = fieldsOf(form);
  const state = await submitted(form, async () => {
    const unitId = await chooseUnit(viewer, { id, name: unitName });
    await changeRoles(viewer, { ...fields, roles: form.getAll('roles'), unitId });
    return true as const;
  });
  if (state.done || state.isOutdated) revalidatePath('/people', 'layout');
  return withRoles(state, form);
}

export async function givePassword(
  _state: FormState<OneTimePassword>,
  form: FormData,
): Promise<FormState<OneTimePassword>> {
  const { viewer } = await requireViewer('person.manage');
  const state = await submitted(form, () => resetPassword(viewer, fieldsOf(form)));
  if (state.done || state.isOutdated) revalidatePath('/people', 'layout');
  return state;
}

/** Closes the account or opens it again, as `to` says: one action, so that an answer is shown whichever it now is. */
export async function switchAccount(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('person.manage');
  const fields = fieldsOf(form);
  const change = fields.to === 'open' ? reactivatePerson : deactivatePerson;
  const state = await submitted(form, () => change(viewer, fields).then(() => true as const));
  if (state.done || state.isOutdated) revalidatePath('/people', 'layout');
  return state;
}

export async function nameToReadApart(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('person.manage');
  const state = await submitted(form, () => setReadsApart(viewer, fieldsOf(form)).then(() => true as const));
  if (state.done || state.isOutdated) revalidatePath('/people', 'layout');
  return state;
}

export async function takeLinkOff(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('person.manage');
  const state = await submitted(form, () =>
    unlinkProvider(viewer, String(form.get('personId'))).then(() => true as const),
  );
  if (state.done) revalidatePath('/people', 'layout');
  return state;
}

export async function resetFactor(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('person.manage');
  const personId = String(form.get('personId'));
  const state = await submitted(form, () => resetSecondFactor(viewer, personId).then(() => true as const));
  if (state.done) revalidatePath('/people', 'layout');
  return state;
}

export async function chooseRequiredRoles(_state: FormState, form: FormData): Promise<FormState> {
  const { viewer } = await requireViewer('factor.require');
  const state = await submitted(form, () => requireSecondFactor(viewer, { roles: form.getAll('roles') }));
  if (state.done) revalidatePath('/people');
  return state;
}
