import { keepWithin } from './bounds';
import { withoutNotes } from './without-notes';

/**
 * Word lists as they are sent to phones: without what only reviewers read, each word written once and stood for by one or two
 * signs in the phrases. A quarter shorter when compressed, and quicker to parse. Entries come back in another order within their
 * groups, which says nothing.
 */
export type PackedLists = { readonly words: string; readonly lists: Readonly<Record<string, unknown>> };

type Entry = string | { readonly phrase: string };
type Group = { readonly phrases: readonly Entry[] };
type List = { readonly groups?: readonly Group[] };
type PackedGroup = { readonly plain: string; readonly marked?: string; readonly phrases?: readonly Entry[] };

/** How many words a phrase begins with as the one before it does. */
const sharedSigns = '!#$%&';
/** Signs for words: the commonest words have one of the first, the others one of the rest and any second. */
const signs = Array.from({ length: 127 - 33 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (sign) => !sharedSigns.includes(sign) && sign !== '"' && sign !== '\\',
);
const singles = 30;
/** How many letters a word begins with as the one before it does. Words are in small letters. */
const sharedLetters = 'ABCDEFGHIJ';

/** Lists as read from their files, by any names. Throws `PastBound` when they hold more words than there are signs for. */
export function packLists(lists: Readonly<Record<string, unknown>>): PackedLists {
  const slim = Object.entries(lists).map(([name, list]) => [name, withoutNotes(list) as List] as const);
  const words = packedWords(slim.map(([, list]) => list));
  keepWithin('packed_words', 'all', words.length);
  const codes = new Map(words.map((word, at) => [word, codeOf(at)]));
  const packed = slim.map(([name, { groups, ...rest }]) => [
    name,
    groups === undefined ? rest : { ...rest, groups: groups.map((group) => packGroup(group, codes)) },
  ]);
  const text = `${words.slice(0, singles).join(' ')}\n${packWords(words.slice(singles))}`;
  return { words: text, lists: Object.fromEntries(packed) };
}

/** The lists again. */
export function unpackLists({ words, lists }: PackedLists): Record<string, unknown> {
  const [common = '', others = ''] = words.split('\n');
  const all = [...common.split(' '), ...unpackWords(others)];
  const byCode = new Map(all.map((word, at) => [codeOf(at), word]));
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => {
      const { groups, ...rest } = list as { readonly groups?: readonly PackedGroup[] };
      return [
        name,
        groups === undefined ? list : { ...rest, groups: groups.map((group) => unpackGroup(group, byCode)) },
      ];
    }),
  );
}

/** The words that phones are sent: the commonest by how often they stand in phrases, the others by their letters. */
export function packedWords(lists: readonly List[]): string[] {
  const uses = new Map<string, number>();
  for (const { phrases } of lists.flatMap(({ groups = [] }) => groups)) {
    for (const entry of phrases) {
      if (typeof entry !== 'string' && !isOnlyMarked(entry)) continue;
      for (const word of wordsOf(phraseOf(entry))) uses.set(word, (uses.get(word) ?? 0) + 1);
    }
  }
  const byUse = [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return [...byUse.slice(0, singles), ...byUse.slice(singles).sort()];
}

function codeOf(word: number): string {
  const at = word - singles;
  return at < 0 ? signs[word]! : signs[singles + Math.floor(at / signs.length)]! + signs[at % signs.length]!;
}

function packGroup({ phrases, ...group }: Group, codes: ReadonlyMap<string, string>): PackedGroup {
  const plain = phrases.filter((entry) => typeof entry === 'string');
  const marked = phrases.filter(isOnlyMarked).map(phraseOf);
  const others = phrases.filter((entry) => typeof entry !== 'string' && !isOnlyMarked(entry));
  return {
    ...group,
    plain: packPhrases(plain, codes),
    ...(marked.length > 0 ? { marked: packPhrases(marked, codes) } : {}),
    ...(others.length > 0 ? { phrases: others } : {}),
  };
}

function unpackGroup(
  { plain, marked = '', phrases = [], ...group }: PackedGroup,
  words: ReadonlyMap<string, string>,
): Group {
  const onlyMarked = unpackPhrases(marked, words).map((phrase) => ({ phrase, nomark: false }));
  return { ...group, phrases: [...unpackPhrases(plain, words), ...onlyMarked, ...phrases] };
}

/** `nomark: false` is by far the commonest remark at an entry. */
function isOnlyMarked(entry: Entry): boolean {
  if (typeof entry === 'string') return false;
  const { phrase: _, ...rest } = entry as { phrase: string; nomark?: boolean };
  return rest.nomark === false && Object.keys(rest).length === 1;
}

const phraseOf = (entry: Entry) => (typeof entry === 'string' ? entry : entry.phrase);
const wordsOf = (phrase: string) => phrase.split(' ');

function packPhrases(phrases: readonly string[], codes: ReadonlyMap<string, string>): string {
  let before: string[] = [];
  let packed = '';
  for (const words of phrases.map(wordsOf).sort()) {
    let shared = 0;
    while (shared < sharedSigns.length - 1 && shared < words.length - 1 && words[shared] === before[shared]) shared++;
    packed += sharedSigns[shared]!;
    for (const word of words.slice(shared)) packed += codes.get(word)!;
    before = words;
  }
  return packed;
}

function unpackPhrases(packed: string, wordOf: ReadonlyMap<string, string>): string[] {
  const phrases: string[] = [];
  let words: string[] = [];
  for (let at = 0; at < packed.length; ) {
    words = words.slice(0, sharedSigns.indexOf(packed[at++]!));
    while (at < packed.length && !sharedSigns.includes(packed[at]!)) {
      const length = wordOf.has(packed[at]!) ? 1 : 2;
      words.push(wordOf.get(packed.slice(at, at + length))!);
      at += length;
    }
    phrases.push(words.join(' '));
  }
  return phrases;
}

function packWords(words: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < sharedLetters.length - 1 && shared < before.length && before[shared] === word[shared]) shared++;
    packed += sharedLetters[shared]! + word.slice(shared);
    before = word;
  }
  return packed;
}

function unpackWords(packed: string): string[] {
  let before = '';
  return Array.from(packed.matchAll(/([A-J])([^A-J]*)/g), ([, count, rest]) => {
    before = before.slice(0, sharedLetters.indexOf(count!)) + rest!;
    return before;
  });
}
