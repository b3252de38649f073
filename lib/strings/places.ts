import { reformDay } from '../domain/period';
import type { PlaceDescription } from '../domain/places/describe';
import type { Place } from '../domain/places/place';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatDay } from './format';

type Members = PlaceDescription['members'];
type PlaceTexts = {
  former: (name: string) => string;
  became: (names: string) => string;
  split: (names: string) => string;
  group: (name: string, members: Members) => string;
  members: (members: Members) => string;
  cameFrom: (district: string) => string;
  and: string;
  until: (day: string) => string;
  since: (day: string) => string;
};

const english: Record<string, [string, string]> = {
  phường: ['ward', 'wards'],
  xã: ['commune', 'communes'],
  'đặc khu': ['special zone', 'special zones'],
};
const inEnglish = (kind: string, n: number) => english[kind]?.[n === 1 ? 0 : 1] ?? kind;

const placeTexts = bilingual<PlaceTexts>({
  vi: {
    former: (name) => `${name} (cũ)`,
    became: (names) => `nay là ${names}`,
    split: (names) => `nay chia về ${names}`,
    group: (name, members) => `${name} (cũ) – nhóm ${members.map(({ kind }) => kind).join(', ')}`,
    members: (members) => `nay là nhóm ${members.map(({ kind, n }) => `${n} ${kind}`).join(', ')}`,
    cameFrom: (district) => `khu vực ${district} cũ`,
    and: ' và ',
    until: (day) => `đến ${day}`,
    since: (day) => `từ ${day}`,
  },
  en: {
    former: (name) => `${name} (former)`,
    became: (names) => `now ${names}`,
    split: (names) => `now divided among ${names}`,
    group: (name, members) => `${name} (former) – group of ${members.map(({ kind }) => inEnglish(kind, 2)).join(', ')}`,
    members: (members) => `now a group of ${members.map(({ kind, n }) => `${n} ${inEnglish(kind, n)}`).join(', ')}`,
    cameFrom: (district) => `in the former ${district}`,
    and: ' and ',
    until: (day) => `until ${day}`,
    since: (day) => `since ${day}`,
  },
});

/** Parts of a split ward named in full before the rest is only counted. */
const partsNamed = 4;

/** What to call the place on the day: `Quận 7` in its own years, `Quận 7 (cũ) – nhóm phường` afterwards. */
export function placeLabel(place: PlaceDescription, locale: Locale): string {
  const texts = placeTexts[locale];
  if (place.form === 'named') return place.name;
  if (place.form === 'group') return texts.group(place.name, place.members);
  const fate = fateOf(place, locale);
  return fate ? texts.former(place.name).replace(/\)$/, `, ${fate})`) : texts.former(place.name);
}

/** What to call a place where it stands by itself: a ward that ended is told from the one of today that has its name. */
export function briefPlaceName({ name, level, validTo }: Place, locale: Locale): string {
  return validTo === null || level === 'district' ? name : placeTexts[locale].former(name);
}

/** From or until when a place was there, where one of the two is known: `đến 30/06/2025`. */
export function placeWhen({ validFrom, validTo }: Place, locale: Locale): string {
  const texts = placeTexts[locale];
  if (validTo) return texts.until(formatDay(validTo, locale));
  return validFrom >= reformDay ? texts.since(formatDay(validFrom, locale)) : '';
}

/** Where the place lies and what became of it, in one line: `Quận 7, Thành phố Hồ Chí Minh · nay là Phường Tân Mỹ`. */
export function placeWhere(place: PlaceDescription, locale: Locale): string {
  const texts = placeTexts[locale];
  const from = place.cameFrom ? texts.cameFrom(place.cameFrom) : '';
  return [place.above.join(', '), from, fateOf(place, locale)].filter(Boolean).join(' · ');
}

function fateOf({ form, became, members }: PlaceDescription, locale: Locale): string {
  const texts = placeTexts[locale];
  if (form === 'group') return texts.members(members);
  if (became.length === 0) return '';
  const names = became.slice(0, partsNamed);
  const listed = names.length > 1 ? `${names.slice(0, -1).join(', ')}${texts.and}${names.at(-1)}` : names[0]!;
  return became.length > 1 ? texts.split(listed) : texts.became(listed);
}
