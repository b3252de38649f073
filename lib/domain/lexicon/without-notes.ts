/** Fields that tell a reviewer something and the classifier nothing. */
const forReviewers: ReadonlySet<string> = new Set(['note', '$schema']);

/** A word list without what only reviewers read, as it is sent to phones. */
export function withoutNotes(list: unknown): unknown {
  if (Array.isArray(list)) return list.map(withoutNotes);
  if (typeof list !== 'object' || list === null) return list;
  return Object.fromEntries(
    Object.entries(list).flatMap(([name, value]) => (forReviewers.has(name) ? [] : [[name, withoutNotes(value)]])),
  );
}
