/**
 * Whether a quoted cell is still open at the end of a line of CSV (RFC 4180: a quote opens a cell only at its beginning,
 * two quotes inside stand for one). `open` says whether one was open at its start.
 */
export function leavesQuoteOpen(line: string, delimiter: string, open: boolean): boolean {
  let inside = open;
  let at = 0;
  for (;;) {
    if (inside) {
      const quote = line.indexOf('"', at);
      if (quote < 0) return true;
      at = quote + 1;
      if (line[at] === '"') at++;
      else inside = false;
    } else {
      if ((at === 0 || line[at - 1] === delimiter) && line[at] === '"') {
        inside = true;
        at++;
        continue;
      }
      const next = line.indexOf(delimiter, at);
      if (next < 0) return false;
      at = next + 1;
    }
  }
}
