/** The port a setting names, 0 for any free one; null when it is none. */
export function parsePort(given: string): number | null {
  return /^\d{1,5}$/.test(given) && Number(given) <= 65_535 ? Number(given) : null;
}
