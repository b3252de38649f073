import { withoutMarks } from '../vietnamese';
import { foldText } from './fold-text';
import { maskTokens } from './mask-kinds';
import { redact } from './redact';
import { seenText } from './seen-text';

/** The letters and digits of a text beside its masks, and whether it has any mask. */
export type BareForm = { readonly letters: string; readonly isMasked: boolean };

const masks = new RegExp(
  `(${Object.values(maskTokens)
    .map((token) => token.replace(/[[\]]/g, '\\$&'))
    .join('|')})`,
  'iu',
);
const others = /[^\p{L}\p{N}]+/gu;
const signs = /[^\p{L}\p{M}\p{N}]+/gu;

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
 * What one text leaves in whatever way it is typed: letters and digits alone, small and without marks, with nothing in the place of
 * masks. Of the text as it is, and as redaction leaves it typed as it is, in small letters, in capitals, without marks and without signs.
 * Made of a redacted text they hold nothing that was hidden. Linear in the length; never throws.
 */
export function bareForms(text: string): BareForm[] {
  const seen = seenText(text);
  const readings = [seen, ...ways.map((typed) => redact(typed(seen)).text)];
  const forms = new Map<string, boolean>();
  for (const reading of readings) {
    const letters = bare(reading);
    const isMasked = masks.test(seen) || masks.test(reading);
    forms.set(letters, isMasked && (forms.get(letters) ?? true));
  }
  return [...forms].map(([letters, isMasked]) => ({ letters, isMasked }));
}

/** Splitting by a pattern in brackets leaves what it found at every second place. */
const besideMasks = (text: string, change: (words: string) => string, mask = (token: string) => token) =>
  text
    .split(masks)
    .map((part, at) => (at % 2 === 0 ? change(part) : mask(part)))
    .join('');

/** Letters and digits of other scripts that look like ours or count the same are ours. */
const bare = (text: string) =>
  foldText(
    withoutMarks(
      besideMasks(
        text,
        (words) => words,
        () => ' ',
      ).normalize('NFKC'),
    ).replace(others, ''),
  ).folded;
