import type { TableColumns } from '../intake/columns';
import { withoutMarks } from '../vietnamese';
import { type OwnField, ownFields } from './own-word';

const headings: Readonly<Record<OwnField, string>> = {
  phrase: 'phrase keyword tukhoa cumtu',
  deed: 'deed action what viec thaotac',
  kind: 'kind type loai',
  code: 'code meaning ma nghia',
  weight: 'weight muc trongso',
  marks: 'marks markedonly onlywithmarks dau chikhicodau',
  note: 'note notes ghichu',
};

const squeeze = (heading: string) => withoutMarks(heading.normalize('NFC')).replace(/[^a-z\d]/g, '');

function fieldOf(heading: string): OwnField | null {
  const squeezed = squeeze(heading);
  return ownFields.find((field) => headings[field].split(' ').includes(squeezed)) ?? null;
}

/** The columns of a table of own keywords, of which the phrase is needed. */
export const ownColumns: TableColumns = {
  fieldOf,
  isHeading: (cells) => cells.some((cell) => typeof cell === 'string' && fieldOf(cell) === 'phrase'),
  missing: 'no_phrase_column',
  mayBeEmpty: true,
};

/** The fields of a record under its headings; the first column of a field counts. */
export function ownFieldsIn(record: Readonly<Record<string, unknown>>): Partial<Record<OwnField, string>> {
  const found: Partial<Record<OwnField, string>> = {};
  for (const [heading, value] of Object.entries(record)) {
    const field = fieldOf(heading);
    if (field && found[field] === undefined) found[field] = String(value);
  }
  return found;
}
