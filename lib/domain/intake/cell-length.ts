export { mostCellLetters } from '../export/sheet';

/** Stands for a text longer than a cell can be. */
export const tooLong = Symbol('too long');
