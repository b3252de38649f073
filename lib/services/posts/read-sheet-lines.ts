import { InvalidInput } from '@/lib/domain/errors';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import { mostCellLetters } from '@/lib/domain/intake/cell-length';
import { recordOf, type TableColumns } from '@/lib/domain/intake/columns';
import { asSent, ownColumnsAmong, valuesAsSent } from '@/lib/domain/intake/handed-back';
import { HeadingAgain } from '@/lib/domain/intake/heading-again';
import type { MergedDown } from '@/lib/domain/intake/merged-cells';
import { longestLine, type PostLine } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { type CellValue, days1900To1904 } from '@/lib/domain/intake/sheet-cell';
import { chooseSheets, type LookedSheet, type ReadRow, rowReader, SheetLook } from '@/lib/domain/intake/sheets-read';
import { writtenAgain } from '@/lib/domain/intake/written-again';
import { openWorkbook, type Sheet } from './open-workbook';

const mostBytes = 50 * bytesPerMegabyte;

type Asked = { readonly columns: TableColumns; readonly sheets?: readonly string[]; readonly signal?: AbortSignal };

/**
 * The sheets of an XLSX that are read, one after the other, each under its heading (in one of its first thirty rows) and numbered
 * by row. Each is read twice: once to the end, so that nothing is kept of a workbook that turns out to be damaged, and then for its
 * lines. Throws `ReadingStopped` at either reading when `signal` says so.
 */
export async function readSheetLines(bytes: AsyncIterable<Uint8Array>, { columns, sheets: asked, signal }: Asked) {
  const sheets = await openWorkbook(await wholeFile(bytes), signal);
  const looked: LookedSheet[] = [];
  for (const sheet of sheets) looked.push(await lookThrough(sheet, columns));
  const { read, others } = chooseSheets(looked, columns, asked);
  const layouts = read.map(layoutOf);
  const headings = joinedHeadings(layouts);
  async function* lines() {
    for (const layout of layouts) {
      const sheet = sheets[looked.indexOf(layout.sheet)]!;
      yield* linesOf(sheet, layout, { columns, headings, isNamed: sheets.length > 1 });
    }
  }
  return {
    format: 'xlsx' as const,
    encoding: 'xlsx',
    delimiter: ',',
    heading: csvLine(headings.map(({ name }) => name)),
    headings: headings.map(({ name }) => name),
    sheets: layouts.map(({ sheet: { name, rows }, named }) => ({ name, rows, heading: named.map((one) => one.name) })),
    otherSheets: others.map(({ name, rows, isHidden }) => ({ name, rows, ...(isHidden ? { hidden: true } : {}) })),
    lines: lines(),
  };
}

async function wholeFile(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > mostBytes) throw refusedFile('xlsx_too_large', mostBytes / bytesPerMegabyte);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** A sheet that spans too much is a problem of its own, where it is read. */
async function lookThrough(sheet: Sheet, columns: TableColumns): Promise<LookedSheet> {
  const look = new SheetLook();
  let merged: readonly MergedDown[] = [];
  let problem: InvalidInput | null = null;
  try {
    for await (const rows of sheet.rows((found) => {
      merged = found;
    }))
      look.take(rows);
  } catch (error) {
    const isWide = error instanceof InvalidInput && error.problems[0]?.code === 'xlsx_too_many_columns';
    if (!isWide) throw error;
    problem = error;
  }
  return look.end({ name: sheet.name, isHidden: sheet.isHidden, merged, problem }, columns);
}

/** A column by its name and which of those so named it is. */
type Named = { readonly name: string; readonly nth: number };
type Layout = {
  readonly sheet: LookedSheet;
  /** The name of each column, empty for ours. */
  readonly names: readonly string[];
  readonly own: ReadonlySet<number>;
  /** All but ours. */
  readonly named: readonly Named[];
};

function layoutOf(sheet: LookedSheet): Layout {
  const cells = sheet.heading?.cells ?? [];
  const own = ownColumnsAmong(cells);
  const plain = (text: string) => (own.size > 0 ? asSent(text) : text).trim();
  const names = cells.map((cell, column) => (typeof cell === 'string' && !own.has(column) ? plain(cell) : ''));
  const times = new Map<string, number>();
  const named = names
    .filter((_, column) => !own.has(column))
    .map((name) => {
      const nth = times.get(name) ?? 0;
      times.set(name, nth + 1);
      return { name, nth };
    });
  return { sheet, names, own, named };
}

const placeOf = (headings: readonly Named[], { name, nth }: Named) =>
  headings.findIndex((one) => one.name === name && one.nth === nth);

/** One heading for the lines of all sheets. */
function joinedHeadings(layouts: readonly Layout[]): readonly Named[] {
  const joined: Named[] = [];
  for (const one of layouts.flatMap(({ named }) => named)) if (placeOf(joined, one) < 0) joined.push(one);
  return joined;
}

type Shown = { readonly columns: TableColumns; readonly headings: readonly Named[]; readonly isNamed: boolean };

async function* linesOf(sheet: Sheet, layout: Layout, shown: Shown): AsyncGenerator<PostLine> {
  const { names, own, named } = layout;
  const read = rowReader(layout.sheet, names, shown.columns);
  const places = named.map((one) => placeOf(shown.headings, one));
  const isDate = names.map((name) => shown.columns.fieldOf(name) === 'date');
  const on = shown.isNamed ? { sheet: sheet.name } : {};
  const again = new HeadingAgain(names);
  for await (const rows of sheet.rows()) {
    for (const row of rows) {
      const found = read(row);
      if (!found) continue;
      const { number: line } = found;
      const cells = sheet.countsFrom1904 ? countedFrom1900(found.cells, isDate) : found.cells;
      const isOwn = own.size > 0 && cells.every((cell, column) => cell === null || own.has(column));
      if (isOwn && !found.tooLong) continue;
      const stands = again.take(cells);
      if (stands === 'heading') continue;
      const given = recordOf(names, cells);
      const record = own.size > 0 ? valuesAsSent(given) : given;
      const plain = cells.filter((_, column) => !own.has(column));
      const said = own.size > 0 ? plain.map((cell) => (typeof cell === 'string' ? asSent(cell) : cell)) : plain;
      const raw = csvLine(placed(said, places, shown.headings.length));
      const moved = stands === 'moved' ? { field: 'line', code: 'heading_changed' } : null;
      const problem = problemOf(found) ?? moved;
      yield problem ? { line, ...on, problem, raw: found.tooLong ? '' : raw } : { line, ...on, record, raw };
    }
  }
}

/** The numbers of a column of days that is not shown as days, as all books but those of 1904 count them. */
function countedFrom1900(cells: readonly CellValue[], isDate: readonly boolean[]): readonly CellValue[] {
  return cells.map((cell, column) => (typeof cell === 'number' && isDate[column] ? cell + days1900To1904 : cell));
}

function problemOf({ tooLong, uncounted }: ReadRow) {
  if (tooLong)
    return { field: 'line', code: tooLong, limit: tooLong === 'cell_too_long' ? mostCellLetters : longestLine };
  return uncounted === null ? null : { field: 'line', code: 'formula_without_value', value: uncounted.slice(0, 40) };
}

function placed(cells: readonly unknown[], places: readonly number[], length: number): unknown[] {
  const row: unknown[] = Array.from({ length }, () => null);
  places.forEach((place, column) => {
    row[place] = cells[column] ?? null;
  });
  return row;
}

/** A row as a CSV line, safe to open in a spreadsheet again. */
function csvLine(cells: readonly unknown[]): string {
  return cells
    .map((cell) => {
      const text = writtenAgain(cell);
      return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
