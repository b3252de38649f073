import type { TableColumns } from '../intake/columns';
import { withoutMarks } from '../vietnamese';

const personFields = ['name', 'username', 'role', 'unit'] as const;
type PersonField = (typeof personFields)[number];

const headings: Readonly<Record<PersonField, string>> = {
  name: 'name fullname hoten hovaten hotendem ten',
  username: 'username tendangnhap taikhoan tentaikhoan',
  role: 'role vaitro',
  unit: 'unit unitid unitname donvi tendonvi madonvi',
};

const squeeze = (heading: string) => withoutMarks(heading.normalize('NFC')).replace(/[^a-z\d]/g, '');

/** Which field of a person a column is, however its heading is written; null for others. */
export function personFieldOf(heading: string): PersonField | null {
  const squeezed = squeeze(heading);
  return personFields.find((field) => headings[field].split(' ').includes(squeezed)) ?? null;
}

/** The columns of a spreadsheet of people, of which the name is needed. */
export const peopleColumns: TableColumns = {
  fieldOf: personFieldOf,
  isHeading: (cells) => cells.some((cell) => typeof cell === 'string' && personFieldOf(cell) === 'name'),
  missing: 'no_name_column',
  mayBeEmpty: true,
};

/** The fields of a record under its headings; the first column of a field counts. */
export function personFieldsIn(record: Readonly<Record<string, unknown>>): Partial<Record<PersonField, string>> {
  const found: Partial<Record<PersonField, string>> = {};
  for (const [heading, value] of Object.entries(record)) {
    const field = personFieldOf(heading);
    if (field && found[field] === undefined) found[field] = String(value);
  }
  return found;
}
