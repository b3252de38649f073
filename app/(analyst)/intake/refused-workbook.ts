import { strToU8, zipSync } from 'fflate';
import { fixedParts, sheetEnd, sheetRow, sheetRows, sheetStart, workbookParts } from '@/lib/domain/export/sheet';
import type { RefusedLine, RefusedLines } from '@/lib/domain/intake/refused-lines';

type Workbook = Extract<RefusedLines, { extension: 'xlsx' }>;

/** Refused rows as a workbook, made in the browser, which alone has them. */
export function refusedWorkbook(form: Workbook, lines: readonly RefusedLine[]): Uint8Array<ArrayBuffer> {
  const { name, headings, widths, cells } = form;
  const sheets: string[] = [];
  for (let from = 0; from < lines.length; from += sheetRows - 1) {
    const rows = lines.slice(from, from + sheetRows - 1).map((line, n) => sheetRow(cells(line), n + 2));
    sheets.push(sheetStart(headings, widths) + rows.join('') + sheetEnd);
  }
  const names = sheets.map((_, n) => (n === 0 ? name : `${name} ${n + 1}`));
  const parts = Object.entries({ ...fixedParts, ...workbookParts(names) });
  sheets.forEach((sheet, n) => {
    parts.push([`xl/worksheets/sheet${n + 1}.xml`, sheet]);
  });
  return zipSync(Object.fromEntries(parts.map(([path, text]) => [path, strToU8(text)])));
}
