import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import { courtesyWords, foreignGivenNames } from './foreign-given-names';
import { offices } from './office-words';
import { bareFamilyNames, bareTitles, birthOrder } from './person-words';
import { rareFamilyStarts } from './rare-families';
import { roleWords } from './role-words';
import { bareSeldomFamilyNames } from './seldom-families';
import { writtenSigns } from './written-signs';

/** Where in a folded text a name, or what announces one, may start. */
export type NameStarts = {
  readonly titles: readonly number[];
  readonly offices: readonly number[];
  readonly roles: readonly number[];
  readonly families: readonly number[];
  /** What may begin or stand within a name that its writing tells. */
  readonly written: readonly number[];
  readonly foreign: readonly number[];
  /** Mr, Ms … */
  readonly courtesies: readonly number[];
  /** Families' names of smaller peoples and of two words. */
  readonly rare: readonly number[];
  /** A place among the children: Hai, Út. */
  readonly orders: readonly number[];
};

/** Families whose name is mostly another word; of these only one with a capital begins a name by itself. */
const mostlyOther = new Set("ong au y h' quan danh trang vi lien son ma cam vien thi lai tieu dong nhan".split(' '));
const kinds = ['titles', 'offices', 'roles', 'families', 'courtesies'] as const;
const first = (phrase: string) => phrase.split(' ')[0]!;
const startWords: Readonly<Record<(typeof kinds)[number], Iterable<string>>> = {
  titles: bareTitles,
  offices: offices.map(first),
  roles: roleWords.map(first),
  families: [...bareFamilyNames].filter((name) => !mostlyOther.has(name)),
  courtesies: courtesyWords,
};
const kindsOf = new Map<string, number>();
kinds.forEach((kind, bit) => {
  for (const word of startWords[kind]) kindsOf.set(word, (kindsOf.get(word) ?? 0) | (1 << bit));
});
/** What counts with a capital only. */
const capitals = ['families', 'written', 'foreign', 'orders', 'rare'] as const;
const capitalWords: Readonly<Record<(typeof capitals)[number], Iterable<string>>> = {
  families: [...bareSeldomFamilyNames].filter((name) => !((kindsOf.get(name) ?? 0) & (1 << kinds.indexOf('families')))),
  written: writtenSigns,
  foreign: foreignGivenNames,
  orders: [...birthOrder].map(withoutMarks),
  rare: rareFamilyStarts,
};
capitals.forEach((kind, bit) => {
  for (const word of capitalWords[kind]) kindsOf.set(word, (kindsOf.get(word) ?? 0) | (1 << (kinds.length + bit)));
});
/** The first of them need no other word with a capital after them. */
const alone = 2;
const anyCapital = ((1 << capitals.length) - 1) << kinds.length;
const longest = Math.max(...[...kindsOf.keys()].map((word) => word.length));

const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

/** Where the word of a folded text that starts at `start` ends. */
export function endOfWord(folded: string, start: number): number {
  let end = start;
  while (isLetter(folded.charCodeAt(end))) end++;
  return end;
}

/** One walk over the words of a folded text; everything that looks for names begins at what it found. */
export function nameStarts({ original, folded }: FoldedText): NameStarts {
  const starts: Record<keyof NameStarts, number[]> = {
    titles: [],
    offices: [],
    roles: [],
    families: [],
    written: [],
    foreign: [],
    courtesies: [],
    rare: [],
    orders: [],
  };
  for (let at = 0; at < folded.length; at++) {
    if (!isLetter(folded.charCodeAt(at))) continue;
    const start = at;
    at = endOfWord(folded, at);
    if (at - start > longest) continue;
    const found = kindsOf.get(folded.slice(start, at));
    if (found === undefined) continue;
    for (let bit = 0; bit < kinds.length; bit++) if (found & (1 << bit)) starts[kinds[bit]!].push(start);
    if (!(found & anyCapital) || original[start] === original[start]!.toLowerCase()) continue;
    const follows = original[at + 1];
    const pair = original[at] === ' ' && follows !== undefined && follows !== follows.toLowerCase();
    for (let bit = 0; bit < capitals.length; bit++)
      if (found & (1 << (kinds.length + bit)) && (pair || bit < alone)) starts[capitals[bit]!].push(start);
  }
  return starts;
}
