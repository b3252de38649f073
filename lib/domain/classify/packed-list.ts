import { withoutNotes } from './without-notes';

/**
 * Word lists as they are sent to phones: without what only reviewers read, and the plain phrases of a group in one text, each
 * with a sign for how many letters it begins with as the one before it does. A tenth shorter when compressed, and quicker to
 * parse. Entries come back in another order within their groups, which says nothing.
 */

type Entry = string | { readonly phrase: string };
type Group = { readonly phrases: readonly Entry[] };
type PackedGroup = { readonly plain: string; readonly marked?: string; readonly phrases?: readonly Entry[] };

/** Shared letters, as signs no phrase holds; and the commonest marked letters as capitals, of which phrases have none. */
const counts = '!#$&()*+,;';
const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const common = 'đáưôàếảấốạờóệêậâớộơợềịăắầồ';

/** A list as read from its file, packed. A list without groups only loses its notes. */
export function packList(list: unknown): unknown {
  const { groups, ...rest } = withoutNotes(list) as { readonly groups?: readonly Group[] };
  return groups === undefined ? rest : { ...rest, groups: groups.map(packGroup) };
}

/** The list again. */
export function unpackList(packed: unknown): unknown {
  const { groups, ...rest } = packed as { readonly groups?: readonly PackedGroup[] };
  return groups === undefined ? packed : { ...rest, groups: groups.map(unpackGroup) };
}

function packGroup({ phrases, ...group }: Group): PackedGroup {
  const plain = phrases.filter((entry) => typeof entry === 'string');
  const marked = phrases.flatMap((entry) => (isOnlyMarked(entry) ? [entry.phrase] : []));
  const others = phrases.filter((entry) => typeof entry !== 'string' && !isOnlyMarked(entry));
  return {
    ...group,
    plain: packPhrases(plain),
    ...(marked.length > 0 ? { marked: packPhrases(marked) } : {}),
    ...(others.length > 0 ? { phrases: others } : {}),
  };
}

function unpackGroup({ plain, marked = '', phrases = [], ...group }: PackedGroup): Group {
  const onlyMarked = unpackPhrases(marked).map((phrase) => ({ phrase, nomark: false }));
  return { ...group, phrases: [...unpackPhrases(plain), ...onlyMarked, ...phrases] };
}

/** `nomark: false` is by far the commonest remark at an entry. */
function isOnlyMarked(entry: Entry): entry is { phrase: string } {
  if (typeof entry === 'string') return false;
  const { phrase: _, ...rest } = entry as { phrase: string; nomark?: boolean };
  return rest.nomark === false && Object.keys(rest).length === 1;
}

function packPhrases(phrases: readonly string[]): string {
  let before = '';
  let packed = '';
  for (const phrase of [...phrases].sort()) {
    if (/[A-Z!#$&()*+,;]/.test(phrase)) throw new Error(`lexicon: cannot be packed: ${phrase}`);
    let shared = 0;
    while (shared < counts.length - 1 && shared < before.length && before[shared] === phrase[shared]) shared++;
    packed += counts[shared]! + phrase.slice(shared);
    before = phrase;
  }
  return packed.replace(/[^ -~]/g, (letter) => capitals[common.indexOf(letter)] ?? letter);
}

function unpackPhrases(packed: string): string[] {
  const phrases: string[] = [];
  const text = packed.replace(/[A-Z]/g, (capital) => common[capitals.indexOf(capital)]!);
  let before = '';
  for (const [, count, rest] of text.matchAll(/([!#$&()*+,;])([^!#$&()*+,;]*)/g)) {
    before = before.slice(0, counts.indexOf(count!)) + rest!;
    phrases.push(before);
  }
  return phrases;
}
