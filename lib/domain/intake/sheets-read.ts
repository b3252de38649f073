import { InvalidInput } from '../errors';
import { redact } from '../redact/redact';
import { fieldsOf, headingAmong, isTaken, rowsSearchedForHeading, type TableColumns } from './columns';
import { foundInstead } from './found-instead';
import { CarriedDown, type MergedDown } from './merged-cells';
import { refusedFile } from './refused-file';
import type { CellValue } from './sheet-cell';
import type { SheetRow } from './sheet-rows';

/** A heading of several rows is one where its cells are merged down. */
const mostHeadingRows = 4;
const rowsKept = rowsSearchedForHeading + mostHeadingRows;

/** A sheet once looked through to its end. `last` is the last row of its heading, `rows` those with something under it. */
export type LookedSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: number;
  readonly heading: { readonly last: number; readonly cells: readonly CellValue[] } | null;
  readonly top: readonly SheetRow[];
  readonly merged: readonly MergedDown[];
  /** Why its rows cannot be read. */
  readonly problem: InvalidInput | null;
};

/** Looks through the rows of a sheet, keeping the first of them alone. */
export class SheetLook {
  private readonly top: SheetRow[] = [];
  private filled = 0;
  private columns = 0;

  take(rows: readonly SheetRow[]): void {
    for (const row of rows) {
      this.filled += row.cells.length > 0 ? 1 : 0;
      this.columns = Math.max(this.columns, row.cells.length, ...row.uncounted.map((column) => column + 1));
      if (row.number <= rowsKept) this.top.push(row);
    }
  }

  end(sheet: Pick<LookedSheet, 'name' | 'isHidden' | 'merged' | 'problem'>, columns: TableColumns): LookedSheet {
    const searched = this.top.filter(({ number }) => number <= rowsSearchedForHeading);
    const at = headingAmong(
      searched.map(({ cells }) => cells),
      columns,
    );
    const heading = searched[at] ? wholeHeading(searched[at], this.top, sheet.merged, this.columns) : null;
    const above = this.top.filter(({ number, cells }) => number <= (heading?.last ?? 0) && cells.length > 0);
    return { ...sheet, rows: this.filled - above.length, heading, top: this.top };
  }
}

/** The names of columns: the lowest of each where cells of the heading are merged down over further rows. */
function wholeHeading(row: SheetRow, top: readonly SheetRow[], merged: readonly MergedDown[], columns: number) {
  const within = merged.filter(({ from, to }) => from === row.number && to - from < mostHeadingRows);
  const last = Math.max(row.number, ...within.map(({ to }) => to));
  const under = top.filter(({ number }) => number > row.number && number <= last);
  const cells = Array.from({ length: columns }, (_, column) => {
    const lower = under.map(({ cells }) => cells[column]).filter((cell) => typeof cell === 'string');
    return lower.at(-1) ?? row.cells[column] ?? null;
  });
  return { last, cells };
}

/** Which sheets are read, and which hold something and are not. */
export type ChosenSheets = { readonly read: readonly LookedSheet[]; readonly others: readonly LookedSheet[] };

/**
 * Those that are asked for by name; otherwise the visible ones whose columns agree: of several kinds the one with the most known
 * columns, then with the most rows. Throws `InvalidInput` for a name there is none of, and when no sheet has a heading, or rows.
 */
export function chooseSheets(
  looked: readonly LookedSheet[],
  columns: TableColumns,
  asked: readonly string[] | undefined,
): ChosenSheets {
  const read = asked && asked.length > 0 ? sheetsNamed(looked, asked) : sheetsAgreeing(looked, columns);
  const missing = read.filter(({ heading }) => heading === null);
  const unread = missing.length > 0 ? missing : read.length > 0 ? [] : looked.filter((one) => !one.isHidden);
  if (unread.length > 0 || read.length === 0) {
    const found = unread.filter(({ top }) => top.some(({ cells }) => cells.length > 0));
    const [problem] = unread.flatMap((sheet) => sheet.problem ?? []);
    if (problem) throw problem;
    const hidden = looked.filter((sheet) => sheet.isHidden && sheet.rows > 0).map(({ name }) => name);
    if (found.length === 0 && hidden.length > 0)
      throw refusedFile('sheets_all_hidden', { value: redact(hidden.join(', ').slice(0, 200)).text });
    if (found.length === 0) throw refusedFile('file_empty');
    const told = found.map(({ name, top }) => ({ name, rows: top.map(({ cells }) => cells) }));
    throw refusedFile(columns.missing, { value: foundInstead(told) });
  }
  for (const { problem } of read) if (problem) throw problem;
  if (!columns.mayBeEmpty && read.every(({ rows }) => rows === 0)) {
    const told = read.map(({ name, heading }) => ({ name, rows: [heading?.cells ?? []] }));
    throw refusedFile('file_has_no_rows', { value: foundInstead(told) });
  }
  return { read, others: looked.filter((sheet) => sheet.rows > 0 && !read.includes(sheet)) };
}

const sameName = (a: string, b: string) =>
  a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase();

function sheetsNamed(looked: readonly LookedSheet[], asked: readonly string[]): LookedSheet[] {
  const unknown = asked.filter((name) => !looked.some((sheet) => sameName(sheet.name, name)));
  if (unknown.length > 0) {
    const told = (names: readonly string[]) => redact(names.join(', ').slice(0, 200)).text;
    throw new InvalidInput([
      { field: 'sheets', code: 'sheet_unknown', value: told(unknown) },
      { field: 'sheets', code: 'sheets_there', value: told(looked.map(({ name }) => name)) },
    ]);
  }
  return looked.filter((sheet) => asked.some((name) => sameName(sheet.name, name)));
}

function sheetsAgreeing(looked: readonly LookedSheet[], columns: TableColumns): LookedSheet[] {
  const kinds = new Map<string, LookedSheet[]>();
  for (const sheet of looked) {
    if (sheet.isHidden || sheet.heading === null) continue;
    const kind = [...fieldsOf(sheet.heading.cells, columns)].filter(isTaken).sort().join();
    kinds.set(kind, [...(kinds.get(kind) ?? []), sheet]);
  }
  const rowsOf = (sheets: readonly LookedSheet[]) => sheets.reduce((sum, { rows }) => sum + rows, 0);
  const ranked = [...kinds].sort(
    ([a, one], [b, other]) =>
      Number(rowsOf(other) > 0) - Number(rowsOf(one) > 0) ||
      b.split(',').length - a.split(',').length ||
      rowsOf(other) - rowsOf(one),
  );
  return ranked[0]?.[1] ?? [];
}

/** A row under its heading. */
export type ReadRow = Pick<SheetRow, 'number' | 'tooLong'> & {
  readonly cells: readonly CellValue[];
  /** The heading of a column that is taken and whose formula was never worked out. */
  readonly uncounted: string | null;
};

/** Gives the rows under a heading, with what merged cells carry down; rows with nothing of their own are none. */
export function rowReader({ merged, heading }: LookedSheet, names: readonly string[], columns: TableColumns) {
  const carried = new CarriedDown(merged);
  const isUsed = names.map((name) => isTaken(columns.fieldOf(name)));
  return (row: SheetRow): ReadRow | null => {
    const { cells, isCarried } = carried.into(row);
    if (row.number <= (heading?.last ?? 0)) return null;
    const column = row.uncounted.find((one) => isUsed[one]);
    const uncounted = column === undefined ? null : (names[column] ?? null);
    const isOwn = isCarried ? row.cells.some((cell, at) => cell !== null && isUsed[at]) : row.cells.length > 0;
    if (!isOwn && uncounted === null && !row.tooLong) return null;
    return { number: row.number, tooLong: row.tooLong, cells, uncounted };
  };
}
