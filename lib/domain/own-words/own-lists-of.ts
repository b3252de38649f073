import type { FlagRule, Group, LexiconFile } from '../lexicon/lexicon';
import type { OwnLists } from '../lexicon/own-lists';
import { flags } from '../vocabulary';
import { type OwnKind, type OwnWord, ownCodes, ownKinds, ownWeights, problemWeight } from './own-word';
import { shippedUnder } from './shipped-entries';

/** The part of flags that own keywords of a flag are: by itself it raises the flag. */
const partOf = (flag: string) => `own-${flag}`;

/**
 * What a board's keywords make of the lists; null when they change nothing. An own keyword stands where a shipped one of its kind
 * has the same phrase, one shipped later too. A word of a code that is there no longer says nothing.
 */
export function ownListsOf(words: readonly OwnWord[]): OwnLists | null {
  const known = words.filter(({ kind, code }) => code === null || ownCodes[kind].includes(code));
  const off = new Set(known.flatMap(shippedUnder).map(({ kind, code, phrase }) => `${kind}/${code}/${phrase}`));
  const said = known.filter(({ deed }) => deed !== 'mute');
  if (off.size === 0 && said.length === 0) return null;
  return { off: [...off].sort(), files: ownKinds.flatMap((kind) => fileOf(kind, said)), rules: rulesOf(said) };
}

function fileOf(kind: OwnKind, words: readonly OwnWord[]): LexiconFile[] {
  const groups = new Map<string, Group & { phrases: string[] }>();
  for (const word of words) {
    if (word.kind !== kind || word.code === null) continue;
    const shared = sharedBy(kind, word.code, word);
    const name = JSON.stringify(shared);
    const group = groups.get(name) ?? { ...shared, phrases: [] };
    groups.set(name, group);
    group.phrases.push(word.phrase);
  }
  return groups.size === 0 ? [] : [{ kind, groups: [...groups.values()] }];
}

function sharedBy(kind: OwnKind, code: string, { weight, marksOnly }: OwnWord): Omit<Group, 'phrases'> {
  const counts = weight ?? ownWeights[kind][0];
  return {
    code: kind === 'flag' ? partOf(code) : code,
    ...(counts === undefined ? {} : { weight: code === 'negative' ? -counts : counts }),
    ...(kind === 'topic' && counts === problemWeight ? { feel: -1 } : {}),
    ...(marksOnly ? { nomark: false } : {}),
    own: true,
  };
}

function rulesOf(words: readonly OwnWord[]): FlagRule[] {
  const raised = flags.filter((flag) => words.some(({ kind, code }) => kind === 'flag' && code === flag));
  return raised.map((flag) => ({ id: 'own', flag, all: [partOf(flag)], within: 'sentence' }));
}
