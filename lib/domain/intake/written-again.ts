/**
 * A value of a cell as a text that means the same when it is read again: a day or a moment as the sheet shows it, without a zone as
 * spreadsheets know none, and a number in its shortest exact form, one beyond what is counted exactly with its power of ten.
 */
export function writtenAgain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return shown(value);
  if (typeof value !== 'number') return String(value);
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? value.toExponential() : String(value);
}

function shown(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().slice(0, -1).split('T');
  return time === '00:00:00.000' ? day : `${day} ${time.replace(/\.000$/, '')}`;
}
