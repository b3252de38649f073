import type { CellValue } from './sheet-cell';

/** Cells of one column that a sheet shows as one: what the first says holds for all. */
export type MergedDown = { readonly column: number; readonly from: number; readonly to: number };

type Held = { readonly to: number; readonly value: CellValue };
type Row = { readonly number: number; readonly cells: readonly CellValue[] };

/** `A2:C4` as the column whose first cell holds for the rows below it; null when it spans one row. */
export function mergedDown(reference: string): MergedDown | null {
  const [, letters = '', from, to] = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === '' || Number(to) <= Number(from)) return null;
  return { column: columnOf(letters), from: Number(from), to: Number(to) };
}

/** 1 for `A`, 27 for `AA`, 0 for nothing. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column;
}

/** Carries what merged cells say down, row after row. */
export class CarriedDown {
  private readonly merged: readonly MergedDown[];
  private next = 0;
  private readonly held = new Map<number, Held>();

  constructor(merged: readonly MergedDown[]) {
    this.merged = [...merged].sort((a, b) => a.from - b.from);
  }

  /** The cells of the next row, and whether some of them are carried down from above. */
  into({ number, cells }: Row): { readonly cells: readonly CellValue[]; readonly isCarried: boolean } {
    for (let one = this.merged[this.next]; one && one.from <= number; one = this.merged[++this.next]) {
      const value = one.from === number ? (cells[one.column - 1] ?? null) : null;
      this.held.set(one.column, { to: one.to, value });
    }
    if (this.held.size === 0) return { cells, isCarried: false };
    const filled = [...cells];
    let isCarried = false;
    for (const [column, { to, value }] of this.held) {
      if (number > to) this.held.delete(column);
      else if (value !== null && (filled[column - 1] ?? null) === null) {
        while (filled.length < column) filled.push(null);
        filled[column - 1] = value;
        isCarried = true;
      }
    }
    return { cells: filled, isCarried };
  }
}
