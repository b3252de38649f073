import { type Atlas, eraOf } from './atlas';
import { type Kind, kindOfName } from './kinds';
import type { Place } from './place';
import { isCurrent } from './years';

/** What there is to say of a place on a day; `lib/strings/places` puts it in words. Names are official ones. */
export type PlaceDescription = {
  readonly name: string;
  /**
   * `named` as it is called on the day; `group` for a former district, which from reformDay on stands for the wards that
   * mostly came from it; `ended` for any other place of before.
   */
  readonly form: 'named' | 'group' | 'ended';
  /** The places above, nearest first, in the order of administration it belonged to. */
  readonly above: readonly string[];
  /** For a place of today: the former district most of it came from. */
  readonly cameFrom: string | null;
  /** What an ended place became, all parts of it. */
  readonly became: readonly string[];
  /** What the members of a group are called, most of them first. */
  readonly members: readonly { readonly kind: Kind; readonly n: number }[];
};

export function describePlace(atlas: Atlas, given: Place, day: string): PlaceDescription {
  const place = atlas.standing(given);
  const then = atlas.formerNames(place.key).find((old) => isCurrent(old, day)) ?? place;
  const isOver = place.validTo !== null && place.validTo < day;
  const form = !isOver ? 'named' : place.level === 'district' && eraOf(day) === 'after' ? 'group' : 'ended';
  return {
    name: then.name,
    form,
    above: namesAbove(atlas, place),
    cameFrom: place.validTo === null && place.districtKey ? (atlas.get(place.districtKey)?.name ?? null) : null,
    became:
      form === 'ended'
        ? namesOf(
            atlas,
            place.successors.map((link) => link.key),
          )
        : [],
    members: form === 'group' ? membersOf(atlas, place) : [],
  };
}

function namesAbove(atlas: Atlas, place: Place): string[] {
  const names: string[] = [];
  for (let key = place.parentKey; key; key = atlas.get(key)?.parentKey ?? null) names.push(...namesOf(atlas, [key]));
  return names;
}

const namesOf = (atlas: Atlas, keys: readonly string[]) => keys.flatMap((key) => atlas.get(key)?.name ?? []);

function membersOf(atlas: Atlas, district: Place): { kind: Kind; n: number }[] {
  const counts = new Map<Kind, number>();
  for (const { name } of atlas.group(district.key)) {
    const { kind } = kindOfName(name);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, n]) => ({ kind, n })).sort((a, b) => b.n - a.n);
}
