/** Words of dates and hours, folded: small letters without marks. Longer forms stand before those they begin with. */

const vietnameseMonths = [
  ['muoi hai', 12],
  ['muoi mot', 11],
  ['muoi', 10],
  ['mot', 1],
  ['gieng', 1],
  ['hai', 2],
  ['ba', 3],
  ['tu', 4],
  ['nam', 5],
  ['sau', 6],
  ['bay', 7],
  ['tam', 8],
  ['chin', 9],
  ['chap', 12],
] as const;

const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

export const vietnameseMonth = vietnameseMonths.map(([name]) => name).join('|');
export const englishMonth =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** The number of a month written as digits or as a word of either language. */
export function monthNumber(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  const vietnamese = vietnameseMonths.find(([name]) => name === written.replace(/\s+/g, ' '));
  return vietnamese?.[1] ?? englishMonths.findIndex((name) => written.startsWith(name)) + 1;
}

export const weekday =
  /(?<![\p{L}\d])(?:thu\s*(?:hai|ba|tu|nam|sau|bay|[2-7])|chu\s*nhat|cn|t[2-7]|mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)(?![\p{L}\d])\.?/u;

/** Parts of a day that stand after an hour, with what an hour of twelve becomes in them; null where that cannot be told. */
const partsOfDay: Readonly<Record<string, (hour: number) => number | null>> = {
  am: (hour) => (hour === 12 ? 0 : hour < 12 ? hour : null),
  pm: (hour) => (hour < 12 ? hour + 12 : hour),
  trua: (hour) => (hour < 4 ? hour + 12 : hour),
  toi: (hour) => (hour > 12 ? hour : hour > 3 && hour < 12 ? hour + 12 : null),
  dem: (hour) => (hour > 12 || hour < 5 ? hour : hour > 6 && hour < 12 ? hour + 12 : null),
};

const namesOfParts: Readonly<Record<string, string>> = { sa: 'am', ch: 'pm', sang: 'am', chieu: 'pm', khuya: 'dem' };

export const partOfDay = 'a\\.?m\\.?|p\\.?m\\.?|sa|ch|sang|trua|chieu|toi|dem|khuya';

/** A part of a day that says no hour. */
export const vaguePart = /(?<![\p{L}\d])(?:buoi )?(?:sang|trua|chieu|toi|dem)(?![\p{L}\d])/u;

/** The hour of 24 that an hour with such a part of the day is; null for one there is not, or that may be either of two. */
export function hourInPart(hour: number, part: string): number | null {
  const name = part.replaceAll('.', '');
  const read = partsOfDay[namesOfParts[name] ?? name];
  return read ? read(hour) : null;
}

/** Zones that go by a name, as hours from Greenwich: ours, in every name it has, and those of RFC 2822. */
export const namedZones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  ict: 7,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  'gio viet nam': 7,
  'gio vn': 7,
  'gio dong duong': 7,
  'indochina time': 7,
  'asia/ho_chi_minh': 7,
  'asia/saigon': 7,
  'asia/bangkok': 7,
};
