import { classOf, isDigit, isLetter, special } from './letters';
import { normalise } from './normalise';
import { foldWord } from './spelling';
import { Vocabulary } from './words';

/** How a text reads once folded: lower case, newer tone placement, short forms written out. For checks and tests. */
export function spelledOut(text: string): string {
  const vocabulary = new Vocabulary(64);
  const first = normalise(text, vocabulary);
  for (let at = 0; at < first.length; at++) {
    if (first.formAt(at) > 0) continue;
    const { key, full = [] } = foldWord(text, first.fromAt(at), first.toAt(at));
    for (const part of [key, ...full]) vocabulary.addSpelled(part);
  }
  vocabulary.forget();
  const words = normalise(text, vocabulary);
  return Array.from(
    { length: words.length },
    (_, at) => words.signAt(at) ?? write(vocabulary.keyOf(words.formAt(at))),
  ).join(' ');
}

function write(key: string): string {
  return Array.from(key, (letter) => letterText[letter.charCodeAt(0)]).join('');
}

const letterText: string[] = Array.from({ length: 128 }, () => '#');
for (let code = 0x1eff; code >= 0x1e00; code--) remember(code);
for (let code = 0x24f; code > 0x2f; code--) remember(code);
remember('đ'.charCodeAt(0));

function remember(code: number): void {
  const letter = String.fromCharCode(code).toLowerCase();
  const id = classOf[code]!;
  if (id < letterText.length && (isLetter(id) || isDigit(id))) letterText[id] = letter;
}

/** True when every character of the phrase is one the alphabet knows; `[` may open it, for redaction masks. */
export function isSpellable(phrase: string): boolean {
  const start = phrase.startsWith('[') ? 1 : 0;
  for (let i = start; i < phrase.length; i++) {
    if (classOf[phrase.charCodeAt(i)]! >= special && phrase[i] !== ' ') return false;
  }
  return true;
}
