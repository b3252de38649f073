import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from '@/lib/domain/export/csv';
import { fixedParts, sheetEnd, sheetRow, sheetRows, sheetStart, workbookParts } from '@/lib/domain/export/sheet';

export type Table = {
  readonly name: string;
  readonly headings: readonly string[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
};

/** A sheet behind the rows that says what the file is: lines of at most two cells under a heading. */
export type About = { readonly name: string; readonly lines: readonly (readonly string[])[] };

type Options = { readonly rowsPerSheet?: number; readonly about?: About };

const aboutWidths = [28, 72];

/**
 * Every part is packed: whoever reads an archive as it comes cannot tell the end of one that is not and whose length stands
 * behind it. Rows of text shrink to a fifth at the fastest level; the best one takes three times as long for little more.
 */
const level = 1;

/**
 * An XLSX workbook written as its rows arrive, in memory bounded by one batch. Rows past what a sheet can hold go on in
 * a further sheet under the same headings.
 */
export async function* writeWorkbook(
  table: Table,
  batches: AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>,
  { rowsPerSheet = sheetRows, about }: Options = {},
): AsyncGenerator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const taken = () => {
    const pieces = ready;
    ready = [];
    return pieces;
  };
  const names: string[] = [];
  const add = (name: string, headings: readonly string[], widths: readonly number[]) => {
    names.push(name);
    const sheet = new ZipDeflate(`xl/worksheets/sheet${names.length}.xml`, { level });
    zip.add(sheet);
    sheet.push(strToU8(sheetStart(headings, widths)));
    return sheet;
  };
  const open = () => add(names.length ? `${table.name} ${names.length + 1}` : table.name, table.headings, table.widths);
  const addWhole = ([path, content]: [string, string]) => {
    const part = new ZipDeflate(path, { level });
    zip.add(part);
    part.push(strToU8(content), true);
  };
  Object.entries(fixedParts).forEach(addWhole);
  yield* taken();
  let sheet = open();
  let rows = 1;
  for await (const batch of batches) {
    let text = '';
    for (const row of batch) {
      if (rows === rowsPerSheet) {
        sheet.push(strToU8(text + sheetEnd), true);
        text = '';
        sheet = open();
        rows = 1;
      }
      rows++;
      text += sheetRow(row, rows);
    }
    sheet.push(strToU8(text));
    yield* taken();
  }
  sheet.push(strToU8(sheetEnd), true);
  if (about) {
    const [headings = [], ...lines] = about.lines;
    const said = lines.map((line, n) => sheetRow(line, n + 2)).join('');
    add(about.name, headings, aboutWidths).push(strToU8(said + sheetEnd), true);
  }
  Object.entries(workbookParts(names)).forEach(addWhole);
  zip.end();
  yield* taken();
}
