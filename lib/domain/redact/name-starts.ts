import { withoutMarks } from '../vietnamese';
import type { FoldedText } from './fold-text';
import { courtesyWords, foreignGivenNames } from './foreign-given-names';
import { inSmall, isCapital } from './name-reader';
import { offices } from './office-words';
import { bareFamilyNames, bareTitles, birthOrder, familyNames, tellingFamilyNames, titles } from './person-words';
import { rareFamilyStarts } from './rare-families';
import { roleWords } from './role-words';
import { bareSeldomFamilyNames } from './seldom-families';
import { hashOf, locate } from './signals';
import { writtenSigns } from './written-signs';

/** Where in a folded text a name, or what announces one, may start. */
export type NameStarts = {
  /** Where the last capital letter stands. */
  readonly lastCapital: number;
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
locate(kindsOf.keys());
const byHash = new Map([...kindsOf].map(([word, found]) => [hashOf(word), { word, found }]));
if (byHash.size < kindsOf.size) throw new Error('two words of one number');
const anyCapital = ((1 << capitals.length) - 1) << kinds.length;

const [title, office, role, family, courtesy] = kinds.map((_, bit) => 1 << bit) as [
  number,
  number,
  number,
  number,
  number,
];
const titleOrFamily = title | family;
const space = 0x20;

const isLetter = (code: number) => code >= 0x61 && code <= 0x7a;

/** Where the word of a folded text that starts at `start` ends. */
export function endOfWord(folded: string, start: number): number {
  let end = start;
  while (isLetter(folded.charCodeAt(end))) end++;
  return end;
}

/** One walk over the words of a folded text; everything that looks for names begins at what it found. */
export function nameStarts({ original, folded, marked, nameWords }: FoldedText): NameStarts {
  const starts: Record<Exclude<keyof NameStarts, 'lastCapital'>, number[]> = {
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
  for (let n = 0; n < nameWords.length; n += 3) {
    const [start, at] = [nameWords[n]!, nameWords[n + 1]!];
    const known = byHash.get(nameWords[n + 2]!);
    if (known?.word.length !== at - start || !folded.startsWith(known.word, start)) continue;
    const { found } = known;
    const capital = isCapital(original, start);
    if (found & titleOrFamily) {
      const said = marked ? inSmall(original, start, at) : '';
      if (found & title && folded.charCodeAt(at) === space && (!marked || titles.has(said))) starts.titles.push(start);
      // In small letters a text with marks holds only what is written as a family's name.
      if (found & family && (capital || !marked || familyNames.has(said) || tellingFamilyNames.has(said)))
        starts.families.push(start);
    }
    if (found & office) starts.offices.push(start);
    if (found & role) starts.roles.push(start);
    if (found & courtesy) starts.courtesies.push(start);
    if (!(found & anyCapital) || !capital) continue;
    const follows = original[at + 1];
    const pair = original[at] === ' ' && follows !== undefined && isCapital(original, at + 1);
    for (let bit = 0; bit < capitals.length; bit++)
      if (found & (1 << (kinds.length + bit)) && (pair || bit < alone)) starts[capitals[bit]!].push(start);
  }
  let lastCapital = original.length - 1;
  while (lastCapital >= 0 && !isCapital(original, lastCapital)) lastCapital--;
  return Object.assign(starts, { lastCapital });
}
