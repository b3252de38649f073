import type { Atlas } from './atlas';
import { type Kind, kindOfName } from './kinds';
import type { Place } from './place';
import { agrees, type Word, wordsOf } from './words';

/** One way a place is called. */
export type Named = {
  readonly place: Place;
  /** Kinds the name may be written with; the first is the official one. */
  readonly kinds: readonly Kind[];
  readonly toned: readonly string[];
  readonly plain: readonly string[];
  /** `plain` with single blanks. */
  readonly text: string;
  /** True for names that have a dash or apostrophe, which may stand between their words. */
  readonly joined: boolean;
  /** True for names that begin with a digit. */
  readonly numbered: boolean;
};

export type NameMatch = { readonly named: Named; readonly words: number; readonly exact: boolean };

export type Gazetteer = {
  readonly atlas: Atlas;
  readonly all: readonly Named[];
  /** Every name that begins at word `at`, longest first. */
  namesAt(words: readonly Word[], at: number): readonly NameMatch[];
};

/** Names by their unmarked words, one word a step. */
type Node = {
  readonly next: Map<string, Node>;
  readonly names: Named[];
  /** The names as they are found with all marks, and without some; the last first. */
  readonly exact: NameMatch[];
  readonly plain: NameMatch[];
  /** Whether all are written alike. */
  alike: boolean;
};

const newNode = (): Node => ({ next: new Map(), names: [], exact: [], plain: [], alike: true });

/**
 * Names in daily use that no list has. Thủ Đức city took in three districts on 1 January 2021 (Resolution 1111/NQ-UBTVQH14)
 * whose names people still use.
 */
const alsoCalled: Record<string, readonly string[]> = {
  'Thành phố Hồ Chí Minh': ['Thành phố HCM', 'Thành phố Sài Gòn', 'Thành phố SG', 'Thành phố HCMC'],
  'Thành phố Thủ Đức': ['Quận 2', 'Quận 9', 'Quận Thủ Đức'],
};

const none: readonly NameMatch[] = [];

export function makeGazetteer(atlas: Atlas): Gazetteer {
  const all: Named[] = [];
  for (const place of atlas.all) {
    for (const name of [place.name, ...(alsoCalled[place.name] ?? [])]) all.push(toNamed(atlas, place, name));
  }
  const root = newNode();
  for (const named of all) {
    let node = root;
    for (const word of named.plain) {
      const next = node.next.get(word) ?? newNode();
      node.next.set(word, next);
      node = next;
    }
    const words = named.plain.length;
    node.alike &&= node.names.length === 0 || node.names[0]!.toned.join(' ') === named.toned.join(' ');
    node.names.unshift(named);
    node.exact.unshift({ named, words, exact: true });
    node.plain.unshift({ named, words, exact: false });
  }

  function namesAt(words: readonly Word[], at: number): readonly NameMatch[] {
    let node = root.next.get(words[at]?.plain ?? '');
    let found = none;
    for (let n = 1; node; n++) {
      const here = node.names.length > 0 ? namesOf(node, words, at) : none;
      if (here.length > 0) found = found.length > 0 ? [...here, ...found] : here;
      const next = words[at + n];
      node = next && node.next.get(next.plain);
    }
    return found;
  }

  return { atlas, all, namesAt };
}

/** The names of a node that agree with the words typed. */
function namesOf({ names, exact, plain, alike }: Node, words: readonly Word[], at: number): readonly NameMatch[] {
  if (alike) {
    const how = agreement(names[0]!, words, at);
    return how === null ? none : how ? exact : plain;
  }
  const found: NameMatch[] = [];
  for (let i = 0; i < names.length; i++) {
    const how = agreement(names[i]!, words, at);
    if (how !== null) found.push((how ? exact : plain)[i]!);
  }
  return found;
}

function toNamed(atlas: Atlas, place: Place, name: string): Named {
  const { kind, words } = kindOfName(name);
  const base = wordsOf(name).slice(words);
  const formerKinds = atlas.formerNames(place.key).map((old) => kindOfName(old.name).kind);
  return {
    place,
    kinds: [...new Set([kind, ...formerKinds])],
    toned: base.map((word) => word.toned),
    plain: base.map((word) => word.plain),
    text: base.map((word) => word.plain).join(' '),
    joined: /[-'’]/.test(name),
    numbered: /^\d/.test(base[0]!.plain),
  };
}

/** True when all words are typed with the name's marks, false when some lack them, null when one has other marks. */
function agreement(named: Named, words: readonly Word[], at: number): boolean | null {
  let exact = true;
  for (let i = 0; i < named.toned.length; i++) {
    const how = agrees(words[at + i]!, named.toned[i]!, named.plain[i]!);
    if (how === null) return null;
    if (how === 'plain') exact = false;
  }
  return exact;
}
