'use server';

import { submitted } from '@/app/_http/form-state';
import type { FormState } from '@/app/_http/form-values';
import { requireViewer } from '@/app/_session/viewer';
import { keepMapping } from '@/lib/services/mappings/keep-mapping';
import { intakeProblems } from '@/lib/strings/intake-problems';

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
