import { type Cell, cellText, startsFormula } from './csv';

/** Parts of an XLSX workbook (ECMA-376, SpreadsheetML) with inline strings, so that rows can be written as they come. */

/** Rows a sheet can hold, the heading among them. */
export const sheetRows = 1_048_576;
/** No spreadsheet lets a cell hold more. */
export const mostCellLetters = 32_767;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const dayMs = 86_400_000;
/** Day 0 of spreadsheets, with their 29 February 1900. */
const epoch = Date.UTC(1899, 11, 30);
/** Which of `cellFormats`. `quoted` is text by an apostrophe, so that it stays text when somebody edits it. */
const style = { plain: 0, heading: 1, day: 2, quoted: 3, quotedHeading: 4 } as const;

/** How cells look, in the order of `style`. */
const cellFormats = [
  '',
  ' fontId="1" applyFont="1"',
  ' numFmtId="14" applyNumberFormat="1"',
  ' quotePrefix="1"',
  ' fontId="1" applyFont="1" quotePrefix="1"',
].map((own) => `<xf${own} xfId="0"/>`);

/** The beginning of a sheet: column widths in characters and a heading that stays in view. */
export function sheetStart(headings: readonly string[], widths: readonly number[]): string {
  const columns = widths.map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`);
  const cells = headings
    .map((heading, n) => textCell(heading, reference(n, 1), style.heading, style.quotedHeading))
    .join('');
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
  'xl/styles.xml': `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
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
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return textCell(cell, at, style.plain, style.quoted);
  const day = (Date.parse(`${cell.day}T00:00:00Z`) - epoch) / dayMs;
  return `<c r="${at}" s="${style.day}"><v>${day}</v></c>`;
}

function textCell(given: string, at: string, plain: number, quoted: number): string {
  const text = cellText(given);
  const chosen = startsFormula(text) ? quoted : plain;
  const dressed = chosen ? ` s="${chosen}"` : '';
  return `<c r="${at}"${dressed} t="inlineStr"><is><t xml:space="preserve">${sheetText(text)}</t></is></c>`;
}

/** Text of a cell: cut where a cell ends, and what looks like a character written by its number (`_x000D_`) is no such. */
function sheetText(text: string): string {
  const whole = text.length <= mostCellLetters ? text : `${text.slice(0, mostCellLetters - 1).toWellFormed()}…`;
  return escapeXml(whole.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_'));
}

/** `A1` for column 0 of row 1, `AA1` for column 26. */
function reference(column: number, row: number): string {
  return letters(column) + row;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** XML 1.0 text by its entities, of text as a cell holds it. */
function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign as keyof typeof entities]);
}

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;
