/** What stands before an item of a list: 1. 1) 1/ 1.1. (1) a) I. - + * • and what word processors put for their bullets, keycaps too. */
const marker =
  /^\s*(?:\(?\d{1,3}\)\s*|\d{1,2}[./](?=\s|\p{L})\s*|\d{1,2}(?:\.\d{1,2}){1,3}(?:[.)](?:\s+|(?=\p{L}))|\s+(?=\p{Lu}))|\d\ufe0f?\u20e3\s*|\(?\p{Ll}\)\s*|[IVX]{1,5}[./)]\s+|[•●○◦▪▫■□◆◇►▶➢➤✓✔✦✧·∙§Øü\uf000-\uf0ff]\s*(?=\S)|o\t\s*|[-–—+*](?:\s+|(?=\p{L})))/u;

/** The words of a list's item without what numbers it; null for a line that is none. */
export function listItem(line: string): string | null {
  const found = marker.exec(line);
  if (!found || /^\s*[Øü]\S/.test(line)) return null;
  const words = line.slice(found[0].length).trim();
  return words === '' ? null : words;
}
