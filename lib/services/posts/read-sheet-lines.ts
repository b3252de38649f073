import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { InvalidInput } from '@/lib/domain/errors';
import { hasText, recordOf } from '@/lib/domain/intake/columns';
import type { PostLine } from '@/lib/domain/intake/post-line';

const mostBytes = 50 * 1024 * 1024;
const mostUnpackedBytes = 300 * 1024 * 1024;
const rowsSearchedForHeading = 10;

/** The first sheet of an XLSX under its heading (in one of the first ten rows), numbered by row. */
export async function readSheetLines(bytes: AsyncIterable<Uint8Array>) {
  const file = await wholeFile(bytes);
  lookInside(file);
  const rows = await readSheet(file).catch(() => {
    throw refused('file_is_broken_xlsx');
  });
  const at = rows.slice(0, rowsSearchedForHeading).findIndex(hasText);
  if (at < 0) throw refused(rows.length === 0 ? 'file_empty' : 'no_text_column');
  const headings = rows[at]!.map((cell) => (typeof cell === 'string' ? cell.trim() : ''));
  const lines = linesUnder(headings, rows.slice(at + 1) as unknown[][], at + 2);
  return { format: 'xlsx' as const, encoding: 'xlsx', heading: csvLine(headings), lines };
}

const refused = (code: string, limit?: number) =>
  new InvalidInput([{ field: 'file', code, ...(limit ? { limit } : {}) }]);

async function wholeFile(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes) {
    length += part.length;
    if (length > mostBytes) throw refused('xlsx_too_large', mostBytes / 1024 / 1024);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Refuses by name what is a ZIP and no XLSX, and what would unpack to more than memory should hold. */
function lookInside(file: Uint8Array) {
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(file, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    throw refused('file_is_broken_zip');
  }
  if (names.includes('word/document.xml')) throw refused('file_is_word');
  if (names.includes('content.xml')) throw refused('file_is_ods');
  if (names.includes('xl/workbook.bin')) throw refused('file_is_xlsb');
  if (!names.some((name) => /^xl\/workbook\d*\.xml$/.test(name))) throw refused('file_is_zip');
  if (unpacked > mostUnpackedBytes) throw refused('xlsx_too_large', mostUnpackedBytes / 1024 / 1024);
}

async function* linesUnder(
  headings: readonly string[],
  rows: readonly unknown[][],
  first: number,
): AsyncGenerator<PostLine> {
  for (const [i, cells] of rows.entries()) {
    if (cells.every((cell) => cell === null || cell === '')) continue;
    yield { line: first + i, record: recordOf(headings, cells), raw: csvLine(cells) };
  }
}

/** A row as a CSV line, safe to open in a spreadsheet again. */
function csvLine(cells: readonly unknown[]): string {
  return cells
    .map((cell) => {
      if (cell instanceof Date)
        return cell
          .toISOString()
          .replace('T00:00:00.000Z', '')
          .replace(/\.000Z$/, '');
      const text = cell === null || cell === undefined ? '' : String(cell);
      return /[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
