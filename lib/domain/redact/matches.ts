const none: readonly RegExpExecArray[] = [];

/** Every match of a pattern with the flag `g` that matches no empty text; `matchAll` copies the pattern each time. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return none;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) all.push(found);
  return all;
}
