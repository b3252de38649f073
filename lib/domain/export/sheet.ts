import type { Cell } from './csv';

/** Parts of an XLSX workbook (ECMA-376, SpreadsheetML) with inline strings, so that rows can be written as they come. */

/** Rows a sheet can hold, the heading among them. */
export const sheetRows = 1_048_576;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const dayMs = 86_400_000;
/** Day 0 of spreadsheets, with their 29 February 1900. */
const epoch = Date.UTC(1899, 11, 30);
const style = { plain: 0, heading: 1, day: 2 } as const;

/** The beginning of a sheet: column widths in characters and a heading that stays in view. */
export function sheetStart(headings: readonly string[], widths: readonly number[]): string {
  const columns = widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`);
  const cells = headings.map((heading, n) => textCell(heading, reference(n, 1), style.heading)).join('');
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData><row r="1">${cells}</row>`;
}

/** Row `number` (the heading is 1). Text is never a formula here: inline strings are not run. */
export function sheetRow(cells: readonly Cell[], number: number): string {
  return `<row r="${number}">${cells.map((cell, n) => sheetCell(cell, reference(n, number))).join('')}</row>`;
}

export const sheetEnd = '</sheetData></worksheet>';

/** The files that are the same in every workbook, by path. */
export const fixedParts: Readonly<Record<string, string>> = {
  '_rels/.rels': `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

/** The other files of a workbook besides its sheets, for sheets of these names in `xl/worksheets/sheetN.xml`. */
export function workbookParts(sheetNames: readonly string[]): Readonly<Record<string, string>> {
  const each = (make: (name: string, n: number) => string) => sheetNames.map((name, i) => make(name, i + 1)).join('');
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${contentType}.worksheet+xml"/>`)}</Types>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((name, n) => `<sheet name="${escapeXml(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${sheetNames.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  };
}

function sheetCell(cell: Cell, at: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, at, style.plain);
  const day = (Date.parse(`${cell.day}T00:00:00Z`) - epoch) / dayMs;
  return `<c r="${at}" s="${style.day}"><v>${day}</v></c>`;
}

function textCell(text: string, at: string, styleIndex: number): string {
  const chosen = styleIndex ? ` s="${styleIndex}"` : '';
  return `<c r="${at}"${chosen} t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

/** `A1` for column 0 of row 1, `AA1` for column 26. */
function reference(column: number, row: number): string {
  return letters(column) + row;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** What XML needs written otherwise or cannot hold. */
const special = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/u;

/** XML 1.0 text: the five entities, and none of the characters XML cannot hold. */
function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
