const fewestWords = 3;

/** Whether a value is words that say something, rather than a number, a name of something or a link. */
export function isSentence(value: unknown): boolean {
  if (typeof value !== 'string' || /^\s*https?:\/\/\S*\s*$/i.test(value)) return false;
  return (value.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords;
}
