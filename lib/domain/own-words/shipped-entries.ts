import { EXACT, NOMARK, TONE } from '../classify/hits';
import { match } from '../classify/match';
import { normalise } from '../classify/normalise';
import type { Rule } from '../classify/phrase';
import { rules } from '../classify/rules';
import { spelledOut } from '../classify/spelled-out';
import { flagRules } from '../lexicon/lexicon';
import { lettersOf } from '../lexicon/lexicon-entries';
import { nonsense } from '../lexicon/probes';
import { inBaseLetters } from '../spellings';
import { apartFlag } from '../vocabulary';
import type { OwnWord } from './own-word';

/** An entry of the shipped lists, by what names it. */
export type ShippedEntry = Pick<Rule, 'kind' | 'code' | 'phrase'>;

/** Behind so many words with marks that say nothing, a phrase is one of a text written with marks, whatever its own. */
const marked = 3;
const ahead = `${nonsense} `.repeat(marked);

/** Shipped entries that the matcher finds from the word at `start` to the end of a text, in one of these ways. */
function foundIn(text: string, start: number, tiers: readonly number[]): ShippedEntry[] {
  const shipped = rules();
  const words = normalise(text, shipped.vocabulary);
  const { list, count } = match(words, shipped);
  return list
    .slice(0, count)
    .filter(({ from, to, tier }) => from === start && to === words.length && tiers.includes(tier))
    .flatMap(({ ending }) => shipped.allOf(ending));
}

/** Shipped entries that the matcher reads as the phrase of a word of its kind. */
export function shippedLike({ kind, phrase }: Pick<OwnWord, 'kind' | 'phrase'>): readonly ShippedEntry[] {
  return foundIn(ahead + phrase, marked, [EXACT, TONE]).filter((entry) => entry.kind === kind);
}

/**
 * Shipped entries that a word takes out of the lists: those it turns off, and those it stands for itself. None of what keeps items
 * apart, unless the word does so itself: whoever looks after the lists is not thereby named to read them.
 */
export function shippedUnder(word: OwnWord): readonly ShippedEntry[] {
  return wouldTakeOut(word).filter((entry) => !keepsApart(entry) || raisesApart(word));
}

/** A shipped entry that keeps items apart and that a word would take out of the lists, were it let to; null without. */
export function apartUnder(word: OwnWord): ShippedEntry | null {
  return raisesApart(word) ? null : (wouldTakeOut(word).find(keepsApart) ?? null);
}

const raisesApart = ({ deed, kind, code }: OwnWord) => deed !== 'mute' && kind === 'flag' && code === apartFlag;
const keepsApart = ({ kind, code }: ShippedEntry) => kind === 'flag' && partsOf(apartFlag).has(code);

function wouldTakeOut(word: OwnWord): readonly ShippedEntry[] {
  const { deed, kind, code } = word;
  const alike = shippedLike(word);
  if (deed !== 'mute' || code === null) return alike;
  const codes = kind === 'flag' ? partsOf(code) : new Set([code]);
  return alike.filter((entry) => codes.has(entry.code));
}

/** Parts that the rules of a flag ask for. */
function partsOf(flag: string): ReadonlySet<string> {
  return new Set(flagRules.filter((rule) => rule.flag === flag).flatMap(({ all }) => all));
}

const speaking: readonly string[] = ['topic', 'sentiment', 'flag'];

/** A shipped entry that says something else and is found where a word is written without marks; null without. */
export function sameWithoutMarks({ kind, code, phrase }: OwnWord): ShippedEntry | null {
  const own = sameWord({ kind, phrase });
  const alike = foundIn(inBaseLetters(phrase), 0, [NOMARK]).filter((entry) => speaking.includes(entry.kind));
  return (
    alike.find(
      (entry) =>
        sameWord({ kind, phrase: entry.phrase }) !== own &&
        (entry.kind !== kind || (kind !== 'flag' && entry.code !== code)),
    ) ?? null
  );
}

/** The same for two words that say something of one phrase of a kind, as the matcher reads it. */
export function sameWord({ kind, phrase }: Pick<OwnWord, 'kind' | 'phrase'>): string {
  return `${kind}${lettersOf(phrase, spelledOut)}`;
}
