import { mostCellLetters, tooLong } from './cell-length';
import { columnOf, type MergedDown, mergedDown } from './merged-cells';
import { longestLine } from './post-line';
import { refusedFile } from './refused-file';
import { type Book, type CellValue, cellValue } from './sheet-cell';
import type { XmlHandler } from './xml-scanner';
import { xmlAttributes } from './xml-text';

/**
 * A row that has cells, by its number. `uncounted` are the columns, from 0, whose formula was never worked out. `tooLong` names what
 * in it is longer than may be; such a cell is empty here.
 */
export type SheetRow = {
  readonly number: number;
  readonly cells: readonly CellValue[];
  readonly uncounted: readonly number[];
  readonly tooLong: 'cell_too_long' | 'line_too_long' | null;
};

const mostColumns = 200;
const lastRow = 1_048_576;
const lastColumn = 16_384;
const longestRaw = mostCellLetters * 8;
const mostMerged = 300_000;

/** `xl/worksheets/sheet1.xml`: its rows by the cells that are there, however far apart these lie. */
export class SheetRows implements XmlHandler {
  private ready: SheetRow[] = [];
  private inData = false;
  private row: (ReturnType<typeof emptyRow> & { number: number }) | null = null;
  private lastNumber = 0;
  private lastCell = { row: 0, column: 0 };
  private attributes: Readonly<Record<string, string | undefined>> | null = null;
  private value: string | null = null;
  private own: string | null = null;
  private reading: 'value' | 'own' | null = null;
  private inOwn = false;
  private phonetic = false;
  private isFormula = false;
  /** Known once the sheet was read to its end. */
  readonly merged: MergedDown[] = [];

  constructor(private readonly book: Book) {}

  /** The rows that have ended since this was last asked. */
  take(): readonly SheetRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, raw: string) {
    if (name === 'sheetData') this.inData = true;
    else if (name === 'mergeCell') this.keepMerged(raw);
    else if (!this.inData) return;
    else if ((name === 'row' && this.row) || (name === 'c' && (this.attributes || !this.row)))
      throw refusedFile('file_is_broken_xlsx');
    else if (name === 'row') this.row = { ...emptyRow(), number: Number(xmlAttributes(raw).r ?? 0) || 0 };
    else if (name === 'c') {
      this.attributes = xmlAttributes(raw);
      this.value = null;
      this.own = null;
      this.isFormula = false;
    } else if (!this.attributes) return;
    else if (name === 'f') this.isFormula = true;
    else if (name === 'v') {
      this.reading = 'value';
      this.value = '';
    } else if (name === 'is') {
      this.inOwn = true;
      this.own = '';
    } else if (name === 'rPh') this.phonetic = true;
    else if (name === 't' && this.inOwn && !this.phonetic) this.reading = 'own';
  }

  close(name: string) {
    if (name === 'sheetData') this.inData = false;
    else if (!this.inData) return;
    else if (name === 'v' || name === 't') this.reading = null;
    else if (name === 'is') this.inOwn = false;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  text(raw: string) {
    if (this.reading === 'value' && this.value!.length <= longestRaw) this.value += raw;
    else if (this.reading === 'own' && this.own!.length <= longestRaw) this.own += raw;
  }

  private endCell() {
    const { row, attributes } = this;
    this.attributes = null;
    const at = attributes?.r === undefined ? this.nextCell : placeOf(attributes.r);
    if (!row || at.row < 1 || at.row > lastRow || at.column > lastColumn || !isAfter(at, this.lastCell))
      throw refusedFile('file_is_broken_xlsx');
    this.lastCell = at;
    row.number ||= at.row;
    const { value, own } = this;
    const isLong = Math.max(value?.length ?? 0, own?.length ?? 0) > longestRaw;
    const said = isLong ? tooLong : cellValue({ kind: attributes?.t, format: attributes?.s, value, own }, this.book);
    if (said === null) {
      if (this.isFormula && isUncounted(attributes?.t, value)) row.uncounted.push(at.column - 1);
      return;
    }
    if (at.column > mostColumns) throw refusedFile('xlsx_too_many_columns', mostColumns);
    while (row.cells.length < at.column - 1) row.cells.push(null);
    row.cells.push(said === tooLong ? null : said);
    row.cellTooLong ||= said === tooLong;
    row.letters += typeof said === 'string' ? said.length : 0;
  }

  /** Where a cell stands that does not say so: behind the one before it. */
  private get nextCell(): At {
    const row = this.row?.number || this.lastNumber + 1;
    return { row, column: this.lastCell.row === row ? this.lastCell.column + 1 : 1 };
  }

  private keepMerged(raw: string) {
    const merged = mergedDown(xmlAttributes(raw).ref ?? '');
    if (!merged || merged.column > mostColumns) return;
    if (this.merged.length >= mostMerged) throw refusedFile('file_is_broken_xlsx');
    this.merged.push(merged);
  }

  private endRow() {
    const row = this.row;
    this.row = null;
    if (!row) return;
    const number = row.number || this.lastNumber + 1;
    if (!Number.isInteger(number) || number <= this.lastNumber || number > lastRow)
      throw refusedFile('file_is_broken_xlsx');
    this.lastNumber = number;
    if (row.cells.length === 0 && row.uncounted.length === 0) return;
    const lineTooLong = row.letters > longestLine;
    const isTooLong = row.cellTooLong ? 'cell_too_long' : lineTooLong ? 'line_too_long' : null;
    this.ready.push({ number, cells: row.cells, uncounted: row.uncounted, tooLong: isTooLong });
  }
}

const emptyRow = () => ({ cells: [] as CellValue[], uncounted: [] as number[], letters: 0, cellTooLong: false });

/** Programs write a formula without what it comes to, or with nothing; one that comes to an empty text is of that kind. */
const isUncounted = (kind: string | undefined, value: string | null) =>
  value === null || (value === '' && kind !== 'str');

type At = { readonly row: number; readonly column: number };

function placeOf(reference: string): At {
  const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/i.exec(reference) ?? [];
  return { row: Number(digits), column: columnOf(letters.toUpperCase()) };
}

const isAfter = (at: At, before: At) => at.row > before.row || (at.row === before.row && at.column > before.column);
