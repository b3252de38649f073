'use server';

import { redirect } from 'next/navigation';
import { submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { readIntakeToUndo } from '@/lib/services/posts/read-intake-to-undo';
import { undoIntake } from '@/lib/services/posts/undo-intake';

/** Somebody waits for the page; a large batch is undone in several goes. */
const longestGoMs = 20_000;

export async function undoBatch(_before: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('intake.undo');
  const id = Number(form.get('id'));
  let removed = 0;
  const state = await submitted(form, async () => {
    const before = await readIntakeToUndo(viewer, id);
    await undoIntake(viewer, { id, signal: AbortSignal.timeout(longestGoMs) });
    removed = before.left - (await readIntakeToUndo(viewer, id)).left;
    return true as const;
  });
  if (state.done) redirect(`/intake/${id}/undo?removed=${removed}`);
  return state;
}
