import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';
import { foldText } from './fold-text';
import { maskTokens } from './mask-kinds';
import { redact } from './redact';
import { seenText } from './seen-text';

/** What a text leaves beside its masks, and how many letters and digits that is. Equal forms are of texts that say the same. */
export type BareForm = { readonly form: string; readonly letters: number };

const masks = new RegExp(
  `(${Object.values(maskTokens)
    .map((token) => token.replace(/[[\]]/g, '\\$&'))
    .join('|')})`,
  'iu',
);
const signs = /[^\p{L}\p{M}\p{N}]+/gu;
const others = /[^\p{L}\p{N}]+/gu;
/** “1,5” is not “15”, nor “1/11” “11/1”. */
const notBetweenDigits = /(?<!\p{N}) | (?!\p{N})/gu;
const marked = /[\u00c0-\u024f\u1e00-\u1eff]/gu;
/** Of so many letters of a text typed with marks more than one has any. */
const lettersToAMark = 10;

/** Ways in which one text may be typed; each may hide something else of it. */
const ways: readonly ((seen: string) => string)[] = [
  (seen) => seen,
  (seen) => besideMasks(seen, (words) => words.toLowerCase()),
  (seen) => besideMasks(seen, (words) => words.toUpperCase()),
  // The words of a mask have marks, and what has any is read as typed with them.
  (seen) => besideMasks(seen, withoutMarks, () => '[…]'),
  (seen) => besideMasks(seen, (words) => words.replace(signs, ' ')),
];

/**
 * What a text that is kept leaves in whatever way it is typed: letters and digits alone, small, a divider kept between digits, nothing in the
 * place of masks. Of the text as it is, and as redaction leaves it typed as it is, in small letters, in capitals, without marks and
 * without signs; with its marks, and without for what is sent without. Of a redacted text they hold nothing that was hidden.
 * Linear in the length; never throws.
 */
export function formsOfKept(text: string): BareForm[] {
  const seen = seenText(text);
  const readings = readingsOf(seen);
  const plain = readings.map((reading) => bare(reading));
  return formsIn([
    ['marked', markedOf(readings)],
    ['unmarked', plain],
    ['typed without', isWithoutMarks(seen) ? plain : []],
  ]);
}

/**
 * The same of a text that is sent, to look for among those. A text with marks says the same as one with the same marks: “cho bán” is not
 * “chớ bán”. Where one of the two is typed without any, nobody can tell.
 */
export function formsOfSent(text: string): BareForm[] {
  const seen = seenText(text);
  const readings = readingsOf(seen);
  const plain = readings.map((reading) => bare(reading));
  if (isWithoutMarks(seen)) return formsIn([['unmarked', plain]]);
  return formsIn([
    ['marked', markedOf(readings)],
    ['typed without', plain],
  ]);
}

const readingsOf = (seen: string) => [seen, ...ways.map((typed) => redact(typed(seen)).text)];

const markedOf = (readings: readonly string[]) =>
  readings.filter((reading) => !isWithoutMarks(reading)).map((reading) => bareWithMarks(reading));

function formsIn(kinds: readonly (readonly [kind: string, texts: readonly string[]])[]): BareForm[] {
  return kinds.flatMap(([kind, texts]) =>
    [...new Set(texts)].map((letters) => ({
      form: `${kind}\n${letters}`,
      letters: letters.replaceAll(' ', '').length,
    })),
  );
}

/** One mark slipped in makes no text typed with them. */
function isWithoutMarks(text: string): boolean {
  const letters = withoutMasks(text).replace(others, '');
  return (letters.match(marked)?.length ?? 0) * lettersToAMark <= letters.length;
}

/** Splitting by a pattern in brackets leaves what it found at every second place. */
const besideMasks = (text: string, change: (words: string) => string, mask = (token: string) => token) =>
  text
    .split(masks)
    .map((part, at) => (at % 2 === 0 ? change(part) : mask(part)))
    .join('');

const withoutMasks = (text: string) =>
  besideMasks(
    text,
    (words) => words,
    () => ' ',
  ).normalize('NFKC');

const lettersOf = (text: string) => text.replace(others, ' ').replace(notBetweenDigits, '');

/** Letters and digits of other scripts that look like ours or count the same are ours. */
const bare = (text: string) => foldText(lettersOf(withoutMarks(withoutMasks(text)))).folded;

/** Folding takes marks, and changes no length. */
function bareWithMarks(text: string): string {
  const letters = lettersOf(standardSpelling(withoutMasks(text))).replaceAll('ð', 'đ');
  const { folded } = foldText(letters);
  return letters.replace(/[\s\S]/g, (letter, at: number) => (letter.search(marked) === 0 ? letter : folded.charAt(at)));
}
