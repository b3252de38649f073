/** Reads names kept by their first word, `le: loi, lai | ly: thai to`: a third shorter than written out. */
export function groupedNames(list: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const group of list.replace(/\s+/g, ' ').split('|')) {
    const [first = '', rest = ''] = group.split(':');
    for (const after of rest.split(',')) names.add(`${first.trim()} ${after.trim()}`);
  }
  return names;
}
