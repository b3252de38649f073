import { sql } from 'drizzle-orm';
import { text } from 'drizzle-orm/pg-core';
import {
  type CodeOf,
  type DetailName,
  detailNames,
  type FieldKind,
  type FieldsOf,
  type ReportField,
  reportFields,
} from '../../lib/domain/report/fields';
import { redactedText } from './columns';

const words = (name: string) => redactedText(name).notNull().default(sql`''`);
const code = <C extends string>(name: string, codes: readonly string[]) => text(name, { enum: codes as [C, ...C[]] });

type Columns = {
  [N in DetailName]: N extends FieldsOf<'words'>
    ? ReturnType<typeof words>
    : N extends FieldsOf<'choice' | 'group'>
      ? ReturnType<typeof code<CodeOf<N>>>
      : never;
};

type FieldOf<K extends FieldKind> = Extract<ReportField, { kind: K }>;
const columnFor: { readonly [K in FieldKind]: (name: string, field: FieldOf<K>) => unknown } = {
  words,
  choice: (name, { codes }) => code(name, codes),
  group: (name, { codes }) => code(name, codes),
  place: () => undefined,
  day: () => undefined,
};

/** A column for each field kept beside the opinion, named as the field is: words redacted, codes null when not known. */
export const reportColumns = Object.fromEntries(
  detailNames.map((name) => {
    const field: ReportField = reportFields[name];
    const column = columnFor[field.kind] as (name: string, field: ReportField) => unknown;
    return [
      name,
      column(
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        field,
      ),
    ];
  }),
) as Columns;
