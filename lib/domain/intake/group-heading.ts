import type { WrittenDate } from './written-date';
import { writtenDate } from './written-date';

const levels = [
  ['ward', /^(?:phường|xã|thị trấn|đặc khu|p\.|x\.|tt\.)\s*(?=\S)/iu],
  ['province', /^(?:tỉnh\s+|(?:thành phố|tp\.?)\s*(?=(?:hồ chí minh|hcm|hà nội|đà nẵng|hải phòng|cần thơ|huế)$))/iu],
  ['district', /^(?:quận|huyện|thị xã|thành phố|tp\.?|q\.|h\.|tx\.)\s*(?=\S)/iu],
] as const;

export type PlaceLevel = (typeof levels)[number][0];
/** A place as written, part by part. */
export type WrittenPlace = { readonly [level in PlaceLevel]?: string };

/** What a line over a group says of all under it. */
export type GroupHeading = { readonly date: WrittenDate | null; readonly place: WrittenPlace | null };

const longestHeading = 120;
const mostWordsOfName = 5;
const before = /^(?:tại|ở|địa bàn|khu vực)\s+/iu;

/** The line as a heading of a group when it is a date, a place or both and nothing more; null for all else. */
export function groupHeading(line: string): GroupHeading | null {
  if (line.length > longestHeading) return null;
  const said = line.replace(/\s*[:：]\s*$/u, '').trim();
  if (said === '') return null;
  const date = dayOf(said);
  if (date) return { date, place: null };
  let found: WrittenDate | null = null;
  const parts: string[] = [];
  for (const part of said.split(/\s*,\s*|\s+[-–—]\s+/u)) {
    const day: WrittenDate | null = found ? null : dayOf(part);
    if (day) found = day;
    else parts.push(part);
  }
  const place = placeIn(parts);
  return place && { date: found, place };
}

/** A date alone, without an hour. */
export function dayOf(words: string): WrittenDate | null {
  if (/^\d+$/.test(words)) return null;
  const date = writtenDate(words);
  return date && date.time === null ? date : null;
}

/** A place whose every part says of what level it is, and is called by a name. */
export function placeIn(parts: readonly string[]): WrittenPlace | null {
  const place: { -readonly [level in PlaceLevel]?: string } = {};
  for (const [n, part] of parts.entries()) {
    const words = n === 0 ? part.replace(before, '') : part;
    const [level, unit] = levels.find(([, begins]) => begins.test(words)) ?? [];
    if (!level || place[level] !== undefined) return null;
    if (!isName(words.replace(unit as RegExp, ''))) return null;
    place[level] = words;
  }
  return parts.length > 0 ? place : null;
}

function isName(words: string): boolean {
  const all = words.trim().split(/\s+/u);
  return all.length <= mostWordsOfName && all.every((word) => /^[\p{Lu}\d][\p{L}\d’'-]*$/u.test(word));
}

export const sayPlace = ({ ward, district, province }: WrittenPlace): string | null =>
  [ward, district, province].filter(Boolean).join(', ') || null;

/** A place under another heading's: a ward lies in the district that stands above it, another district is another group. */
export function placeUnder(above: WrittenPlace, place: WrittenPlace): WrittenPlace {
  if (place.province !== undefined) return place;
  if (place.district !== undefined) return { province: above.province, ...place };
  return { province: above.province, district: above.district, ...place };
}
