'use server';

import { revalidatePath } from 'next/cache';
import { submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer, shown } from '@/app/_session/viewer';
import { forgetMapping } from '@/lib/services/mappings/forget-mapping';
import { keepMapping } from '@/lib/services/mappings/keep-mapping';
import { intakeProblems } from '@/lib/strings/intake-problems';

/** Forgets how files of some headings are read; one that is gone already is as good. */
export async function forgetRemembered(form: FormData): Promise<void> {
  const { viewer } = await requireViewer('post.ingest');
  await shown(forgetMapping(viewer, Number(form.get('id'))));
  revalidatePath('/intake');
}

const texts = (form: FormData, name: string) => form.getAll(name).filter((one) => typeof one === 'string');

/** Remembers how files with these columns are read. */
export async function rememberMapping(_before: FormState<true>, form: FormData): Promise<FormState<true>> {
  const { viewer } = await requireViewer('post.ingest');
  return submitted(
    form,
    async () => {
      await keepMapping(viewer, {
        name: form.get('name'),
        headings: texts(form, 'heading'),
        map: texts(form, 'map'),
        dates: texts(form, 'dates')[0],
        instead: texts(form, 'instead')[0] || undefined,
      });
      return true as const;
    },
    intakeProblems,
  );
}
