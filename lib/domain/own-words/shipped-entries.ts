import { spelledOut } from '../classify/spelled-out';
import { flagRules, lexiconFiles } from '../lexicon/lexicon';
import { entriesOf, type LexiconEntry, lettersOf } from '../lexicon/lexicon-entries';
import { type OwnKind, type OwnWord, ownKinds } from './own-word';

type Index = {
  readonly byLetters: ReadonlyMap<string, readonly LexiconEntry[]>;
  readonly byBare: ReadonlyMap<string, readonly LexiconEntry[]>;
};

let made: Index | undefined;

/** Spelling all shipped phrases takes a while, and only boards with keywords of their own need it. */
function index(): Index {
  if (made) return made;
  const entries = entriesOf(lexiconFiles, spelledOut).filter(({ kind }) => ownKinds.includes(kind as OwnKind));
  made = {
    byLetters: grouped(entries, ({ letters }) => letters),
    byBare: grouped(
      entries.filter(({ countsBare }) => countsBare),
      ({ bare }) => bare,
    ),
  };
  return made;
}

function grouped(entries: readonly LexiconEntry[], keyOf: (entry: LexiconEntry) => string) {
  const groups = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? [];
    groups.set(keyOf(entry), group);
    group.push(entry);
  }
  return groups;
}

/** Shipped entries that the matcher reads as the phrase of a word of its kind. */
export function shippedLike({ kind, phrase }: Pick<OwnWord, 'kind' | 'phrase'>): readonly LexiconEntry[] {
  return (index().byLetters.get(lettersOf(phrase, spelledOut)) ?? []).filter((entry) => entry.kind === kind);
}

/** Shipped entries that a word takes out of the lists: those it turns off, and those it stands for itself. */
export function shippedUnder(word: OwnWord): readonly LexiconEntry[] {
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

/** A shipped entry that says something else and is the same as the word where neither is written with marks; null without. */
export function sameWithoutMarks({ letters, bare, countsBare, kind, code }: LexiconEntry): LexiconEntry | null {
  if (!countsBare) return null;
  const alike = index().byBare.get(bare) ?? [];
  return alike.find((entry) => entry.letters !== letters && (entry.kind !== kind || entry.code !== code)) ?? null;
}

/** The same for two words that say something of one phrase of a kind, as the matcher reads it. */
export function sameWord({ kind, phrase }: Pick<OwnWord, 'kind' | 'phrase'>): string {
  return `${kind}${lettersOf(phrase, spelledOut)}`;
}
