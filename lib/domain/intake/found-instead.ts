import { redact } from '../redact/redact';

const longestCell = 40;
const longestTold = 200;

type Rows = { readonly name?: string; readonly rows: readonly (readonly unknown[])[] };

/** What stands where a heading was looked for, to be told: of each sheet the fullest of its first rows. */
export function foundInstead(sheets: readonly Rows[]): string {
  const told = sheets.map(({ name, rows }) => {
    const cells = rows.map(textsIn).reduce((best, row) => (row.length > best.length ? row : best), []);
    const said = cells.map((cell) => redact(cell.slice(0, longestCell * 2)).text.slice(0, longestCell)).join(', ');
    return name === undefined ? said : `${redact(name).text}: ${said}`;
  });
  const whole = told.join('; ');
  return whole.length > longestTold ? `${whole.slice(0, longestTold)}…` : whole;
}

const textsIn = (cells: readonly unknown[]) =>
  cells.filter((cell) => typeof cell === 'string' && cell.trim() !== '').map((cell) => String(cell).trim());
