import type { FieldName } from '@/lib/domain/report/fields';

/** Everything the form sends: its fields, and what goes with them unseen. */
export type ReportInput = FieldName | 'clientId' | 'placeKey' | 'placeUnknown' | 'writer';

/** What the form shows: everything typed, what is wrong with it, and what became of the last try. */
export type ReportFormState = {
  readonly values: Readonly<Partial<Record<ReportInput, string>>>;
  readonly errors: Readonly<Partial<Record<ReportInput, string>>>;
  /** Places to choose from when the one given has several meanings. */
  readonly candidates: readonly { readonly key: string; readonly name: string; readonly where: string }[];
  readonly failure: {
    readonly message: string;
    readonly link?: { readonly href: string; readonly label: string };
  } | null;
};

/** Whether the form was opened by somebody else than who is signed in now: two people at one phone, two tabs. */
export function isOfAnother(values: ReportFormState['values'], personId: string | undefined): boolean {
  return Boolean(values.writer) && personId !== undefined && values.writer !== personId;
}

export function emptyForm(values: ReportFormState['values']): ReportFormState {
  return { values, errors: {}, candidates: [], failure: null };
}

/**
 * What was typed. Of several `placeKey`s the one picked from a list counts, unless the place was typed anew since the
 * list was made (`placeAsked`).
 */
export function valuesOf(form: FormData): ReportFormState['values'] {
  const values: ReportFormState['values'] = Object.fromEntries([...form].map(([name, value]) => [name, said(value)]));
  const asked = form.get('placeAsked');
  const outdated = asked !== null && asked !== values.place;
  const keys = form.getAll('placeKey').map(said).filter(Boolean);
  return { ...values, placeKey: outdated ? '' : (keys.at(-1) ?? '') };
}

function said(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}
