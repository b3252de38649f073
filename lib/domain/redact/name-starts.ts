import type { FoldedText } from './fold-text';
import { offices } from './office-words';
import { bareFamilyNames, bareTitles } from './person-words';
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
};

/** Families whose name is mostly another word; of these only one with a capital begins a name by itself. */
const mostlyOther = new Set("ong au y h' quan danh trang vi lien son ma cam vien thi lai tieu dong nhan".split(' '));
const kinds = ['titles', 'offices', 'roles', 'families'] as const;
const first = (phrase: string) => phrase.split(' ')[0]!;
const startWords: Readonly<Record<(typeof kinds)[number], Iterable<string>>> = {
  titles: bareTitles,
  offices: offices.map(first),
  roles: roleWords.map(first),
  families: [...bareFamilyNames].filter((name) => !mostlyOther.has(name)),
};
const kindsOf = new Map<string, number>();
kinds.forEach((kind, bit) => {
  for (const word of startWords[kind]) kindsOf.set(word, (kindsOf.get(word) ?? 0) | (1 << bit));
});
const seldom = 1 << kinds.length;
for (const name of bareSeldomFamilyNames)
  if (!((kindsOf.get(name) ?? 0) & (1 << kinds.indexOf('families'))))
    kindsOf.set(name, (kindsOf.get(name) ?? 0) | seldom);
const written = seldom << 1;
for (const name of writtenSigns) kindsOf.set(name, (kindsOf.get(name) ?? 0) | written);
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
  };
  for (let at = 0; at < folded.length; at++) {
    if (!isLetter(folded.charCodeAt(at))) continue;
    const start = at;
    at = endOfWord(folded, at);
    if (at - start > longest) continue;
    const found = kindsOf.get(folded.slice(start, at));
    if (found === undefined) continue;
    for (let bit = 0; bit < kinds.length; bit++) if (found & (1 << bit)) starts[kinds[bit]!].push(start);
    if (found & seldom && original[start] !== original[start]!.toLowerCase()) starts.families.push(start);
    if (found & written && original[start] !== original[start]!.toLowerCase()) starts.written.push(start);
  }
  return starts;
}
