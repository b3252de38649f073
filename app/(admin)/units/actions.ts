'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { fieldsOf, submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { today } from '@/app/_session/today';
import { requireViewer } from '@/app/_session/viewer';
import { chooseUnit } from '@/lib/services/units/choose-unit';
import { createUnit } from '@/lib/services/units/create-unit';
import { updateUnit } from '@/lib/services/units/update-unit';

export async function saveUnit(_state: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('unit.manage');
  const { parentName: name, ...fields } = fieldsOf(form);
  const state = await submitted(form, async () => {
    if (name !== undefined) {
      fields.parentId = await chooseUnit(viewer, { id: fields.parentId ?? '', name, field: 'parentId' });
    }
    if (fields.unitId) await updateUnit(viewer, fields, today());
    else await createUnit(viewer, fields, today());
    return true as const;
  });
  if (state.done && !fields.unitId) redirect('/units');
  if (state.done || state.isOutdated) revalidatePath('/units', 'layout');
  return state;
}
