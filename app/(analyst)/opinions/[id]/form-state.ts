import type { Reporter } from '@/lib/services/reports/read-reporter';

export type ReporterTexts = Readonly<Record<'note' | 'show' | 'name' | 'username' | 'unit' | 'recorded', string>>;
export type ShownReporter = { readonly reporter: Reporter | null; readonly failure: string | null };
export type Choices = readonly (readonly [code: string, name: string])[];

/** What the correction form shows. `values` is what was chosen last, kept whatever went wrong. */
export type CorrectionState = {
  readonly values: CorrectionValues;
  readonly errors: Readonly<Record<string, string>>;
  /** Places to choose from when the one typed has several meanings. */
  readonly candidates: Choices;
  readonly failure: { readonly message: string; readonly reload: boolean } | null;
};

export type CorrectionValues = {
  readonly sentiment: string;
  readonly topics: readonly string[];
  readonly flags: readonly string[];
  readonly place: string;
  readonly placeKey: string;
  readonly why: string;
};

export function correctionIn(form: FormData): CorrectionValues {
  const one = (name: string) => String(form.get(name) ?? '');
  const many = (name: string) => form.getAll(name).map(String).filter(Boolean);
  return {
    sentiment: one('sentiment'),
    topics: [...new Set(many('topics'))],
    flags: many('flags'),
    place: one('place').trim(),
    placeKey: many('placeKey').at(-1) ?? '',
    why: one('why').trim(),
  };
}
