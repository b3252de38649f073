/** Rows of words of numbers and digits of a folded text, counted while it is read from left to right. */
export type FigureRows = {
  /** The longest row with at least one word in it; signs and words that may stand among figures part none. */
  spoken: number;
  /** The longest row of single words and numbers with one space between. */
  single: number;
  row: number;
  words: number;
  singles: number;
  ended: number;
};

export function newRows(): FigureRows {
  return { spoken: 0, single: 0, row: 0, words: 0, singles: 0, ended: -1 };
}

/** A digit or a word of a number; `spaced` says whether a space stands before it. */
export function addFigure(rows: FigureRows, start: number, end: number, isWord: boolean, spaced: boolean): void {
  rows.row++;
  if (isWord) rows.words++;
  if (rows.words > 0 && rows.row > rows.spoken) rows.spoken = rows.row;
  // Another digit of the same number is none by itself.
  if (start !== rows.ended) rows.singles = spaced && start === rows.ended + 1 ? rows.singles + 1 : 1;
  if (rows.singles > rows.single) rows.single = rows.singles;
  rows.ended = end;
}

/** Anything else. */
export function endRow(rows: FigureRows): void {
  rows.row = 0;
  rows.words = 0;
}
