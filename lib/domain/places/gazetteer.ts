import type { Place } from '../place';
import type { Atlas } from './atlas';
import { type Kind, kindOfName, kindsOfLevel } from './kinds';
import { agrees, type Word, wordsOf } from './words';

/** One way a place is called. */
export type Named = {
  readonly place: Place;
  /** Kinds the name may be written with; the first is the official one. */
  readonly kinds: readonly Kind[];
  readonly toned: readonly string[];
  readonly plain: readonly string[];
  /** True for names that have a dash or apostrophe, which may stand between their words. */
  readonly joined: boolean;
};

export type NameMatch = { readonly named: Named; readonly words: number; readonly exact: boolean };

export type Gazetteer = {
  readonly all: readonly Named[];
  /** Every name that begins at word `at`, longest first. */
  namesAt(words: readonly Word[], at: number): NameMatch[];
};

/**
 * Names in daily use that no list has. Thủ Đức city took in three districts on 1 January 2021 (Resolution 1111/NQ-UBTVQH14)
 * whose names people still use.
 */
const alsoCalled: Record<string, readonly string[]> = {
  'Thành phố Hồ Chí Minh': ['Thành phố HCM', 'Thành phố Sài Gòn', 'Thành phố SG', 'Thành phố HCMC'],
  'Thành phố Thủ Đức': ['Quận 2', 'Quận 9', 'Quận Thủ Đức'],
};

export function makeGazetteer(atlas: Atlas): Gazetteer {
  const all: Named[] = [];
  for (const place of atlas.all) {
    for (const name of [place.name, ...(alsoCalled[place.name] ?? [])]) all.push(toNamed(atlas, place, name));
  }
  const byPlain = new Map<string, Named[]>();
  const firstWords = new Map<string, number>();
  for (const named of all) {
    const key = named.plain.join(' ');
    const list = byPlain.get(key);
    if (list) list.push(named);
    else byPlain.set(key, [named]);
    firstWords.set(named.plain[0]!, Math.max(firstWords.get(named.plain[0]!) ?? 0, named.plain.length));
  }

  function namesAt(words: readonly Word[], at: number): NameMatch[] {
    const longest = firstWords.get(words[at]?.plain ?? '');
    if (!longest) return [];
    const found: NameMatch[] = [];
    let key = '';
    for (let n = 1; n <= longest && at + n <= words.length; n++) {
      key = n === 1 ? words[at]!.plain : `${key} ${words[at + n - 1]!.plain}`;
      for (const named of byPlain.get(key) ?? []) {
        const exact = agreement(named, words, at);
        if (exact !== null) found.unshift({ named, words: n, exact });
      }
    }
    return found.sort((a, b) => b.words - a.words);
  }

  return { all, namesAt };
}

function toNamed(atlas: Atlas, place: Place, name: string): Named {
  const { kind, words } = kindOfName(name);
  const base = wordsOf(name).slice(words);
  const formerKinds = atlas.formerNames(place.key).map((old) => kindOfName(old.name).kind);
  const others = place.level === 'province' ? kindsOfLevel('province') : [];
  return {
    place,
    kinds: [...new Set([kind, ...formerKinds, ...others])],
    toned: base.map((word) => word.toned),
    plain: base.map((word) => word.plain),
    joined: /[-'’]/.test(name),
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
