import type { FoldedText } from './fold-text';
import { type Gated, isShut, matchesAtDigits, patternOf } from './gates';

const none: readonly RegExpExecArray[] = [];

/** Every match of a pattern with the flag `g` that matches no empty text; `matchAll` copies the pattern each time. */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let found = pattern.exec(text);
  if (!found) return none;
  const all: RegExpExecArray[] = [];
  for (; found; found = pattern.exec(text)) all.push(found);
  return all;
}

/** Every match in a text, folded unless it is said otherwise, that the pattern's gate lets in. */
export function matchesOf(rule: Gated, source: FoldedText, text = source.folded): readonly RegExpExecArray[] {
  if (isShut(rule, source.present)) return none;
  return matchesAtDigits(rule, source.present, text) ?? allMatches(patternOf(rule), text);
}

/** Whether there is any. */
export const hasMatch = (rule: Gated, source: FoldedText, text = source.folded): boolean =>
  !isShut(rule, source.present) && patternOf(rule).test(text);
