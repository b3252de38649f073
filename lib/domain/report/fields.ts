import type { Redacted } from '../redact/redacted';
import { certainties, socialGroups, spreads, urgencies } from '../vocabulary';

/**
 * `required`: sent back when missing. `compared`: sending the report again with another value is told apart. `keptIn`:
 * a column of the opinion itself, or one beside it that only reports have. `shown`: to the reporter on the receipt, to
 * analysts beside the opinion. `exported`: a column of the export.
 */
type Anywhere = {
  readonly required: boolean;
  readonly compared: boolean;
  readonly keptIn: 'opinion' | 'report';
  readonly shown: readonly ('reporter' | 'analyst')[];
  readonly exported: boolean;
};

/** What people typed. Limits in characters, `rows` in lines of the form. There is no way to keep it but redacted. */
type Words = Anywhere & {
  readonly kind: 'words';
  readonly redacted: true;
  readonly min: number;
  readonly max: number;
  readonly rows: number;
};

/** One of a closed list, or null for "not known". Nothing is chosen before anyone chooses: an answer is the reporter's own. */
type Choice = Anywhere & {
  readonly kind: 'choice';
  readonly required: false;
  readonly codes: readonly string[];
  readonly look: 'list' | 'buttons';
};

/** Whose opinion it is: shown where enough share it, exported nowhere. */
type Group = Omit<Choice, 'kind'> & { readonly kind: 'group'; readonly exported: false };

/** The two every report has besides its words; their rules are in `input/report` and `locate-report`. */
type Place = Anywhere & { readonly kind: 'place'; readonly keptIn: 'opinion' };
type Day = Anywhere & { readonly kind: 'day'; readonly keptIn: 'opinion' };

export type ReportField = Words | Choice | Group | Place | Day;

const beside = {
  required: false,
  compared: true,
  keptIn: 'report',
  shown: ['reporter', 'analyst'],
  exported: false,
} as const;
const needed = { required: true, compared: true, keptIn: 'opinion', shown: [], exported: false } as const;

/** The fields of the report form in its order, each declared once: form, parsing, storing, showing derive from this. */
export const reportFields = {
  text: { ...needed, kind: 'words', redacted: true, min: 10, max: 5000, rows: 5 },
  place: { ...needed, kind: 'place', compared: false, shown: ['reporter'] },
  day: { ...needed, kind: 'day', shown: ['reporter'] },
  socialGroup: { ...beside, kind: 'group', codes: socialGroups, look: 'list' },
  mainContent: { ...beside, kind: 'words', redacted: true, min: 0, max: 300, rows: 1 },
  interest: { ...beside, kind: 'words', redacted: true, min: 0, max: 1000, rows: 2 },
  spread: { ...beside, kind: 'choice', codes: spreads, look: 'buttons' },
  certainty: { ...beside, kind: 'choice', codes: certainties, look: 'buttons' },
  urgency: { ...beside, kind: 'choice', codes: urgencies, look: 'buttons' },
  suggestion: { ...beside, kind: 'words', redacted: true, min: 0, max: 2000, rows: 2 },
} as const satisfies Readonly<Record<string, ReportField>>;

type Fields = typeof reportFields;
export type FieldName = keyof Fields;
export type FieldKind = ReportField['kind'];

/** The names of the fields of some kinds, or kept in one place. */
export type FieldsOf<K extends FieldKind> = { [N in FieldName]: Fields[N]['kind'] extends K ? N : never }[FieldName];
/** What is kept beside the opinion. */
export type DetailName = { [N in FieldName]: Fields[N]['keptIn'] extends 'report' ? N : never }[FieldName];
export type CodeOf<N extends FieldsOf<'choice' | 'group'>> = Fields[N]['codes'][number];

/** A field's value as typed, and as it may be kept. */
type Typed<N extends FieldName> =
  N extends FieldsOf<'choice' | 'group'> ? CodeOf<N> | null : N extends FieldsOf<'place'> ? string | null : string;
type Kept<N extends FieldName> = N extends FieldsOf<'words'> ? Redacted : Typed<N>;

/** What a collaborator wrote, as typed. `place` is null when they said the place is not known, a choice when left open. */
export type ReportForm = { readonly clientId: string } & { readonly [N in FieldName]: Typed<N> };
/** The same, ready to be kept. */
export type KeptReport = { readonly [N in FieldName]: Kept<N> };
/** The part of it beside the opinion. */
export type ReportDetails = { readonly [N in DetailName]: Kept<N> };

export const fieldNames = Object.keys(reportFields) as FieldName[];
export const detailNames = fieldNames.filter((name): name is DetailName => reportFields[name].keptIn === 'report');

/** What of it may leave the house, and what of that an export has. */
export type ExportableDetail = Exclude<DetailName, FieldsOf<'group'>>;
export const exportedDetails = detailNames.filter((name): name is ExportableDetail => reportFields[name].exported);

/** What tells two sendings of one report apart; where it is said to be is compared as a place. */
type ComparedName = { [N in FieldName]: Fields[N]['compared'] extends true ? N : never }[FieldName];
export const comparedFields = fieldNames.filter((name): name is ComparedName => reportFields[name].compared);

/** How long a report may wait to be sent, in days. */
export const oldestReportDays = 365;
