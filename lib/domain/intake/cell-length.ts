/** No spreadsheet lets a cell hold more. */
export const mostCellLetters = 32_767;

/** Stands for a text longer than that. */
export const tooLong = Symbol('too long');
