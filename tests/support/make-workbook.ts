import { strToU8, zipSync } from 'fflate';
import { fixedParts, workbookParts } from '@/lib/domain/export/sheet';

/** A sheet as it would be written: its rows, what follows them, and whether it is hidden. */
export type SheetGiven = {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null | { readonly formula: string })[])[];
  readonly merged?: readonly string[];
  readonly state?: 'hidden' | 'veryHidden';
};

const letter = (column: number) => String.fromCharCode(65 + column);

function cell(given: SheetGiven['rows'][number][number], at: string): string {
  if (given === null) return '';
  if (typeof given === 'number') return `<c r="${at}"><v>${given}</v></c>`;
  if (typeof given === 'object') return `<c r="${at}"><f>${given.formula}</f><v></v></c>`;
  const text = given.replace(/[&<>]/g, (found) => `&#${found.charCodeAt(0)};`);
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** The bytes of a workbook with these sheets. */
export function makeWorkbook(...sheets: readonly SheetGiven[]): Uint8Array {
  const parts: Record<string, string> = { ...fixedParts, ...workbookParts(sheets.map(({ name }) => name)) };
  sheets.forEach(({ rows, merged = [], state }, n) => {
    const lines = rows.map((cells, row) => {
      const inside = cells.map((given, column) => cell(given, `${letter(column)}${row + 1}`)).join('');
      return `<row r="${row + 1}">${inside}</row>`;
    });
    const cells = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<worksheet><sheetData>${lines.join('')}</sheetData>${cells && `<mergeCells>${cells}</mergeCells>`}</worksheet>`;
    if (state) {
      const id = `sheetId="${n + 1}"`;
      parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace(id, `${id} state="${state}"`);
    }
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
