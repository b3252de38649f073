/** The number of a row, such as a page of a list ends with, as an address gives it; undefined for what no row can have. */
export function readRowNumber(given: string | readonly string[] | undefined): number | undefined {
  const number = typeof given === 'string' && /^\d{1,16}$/.test(given) ? Number(given) : 0;
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
