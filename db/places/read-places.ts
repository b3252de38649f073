import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Place, PlaceLevel } from '@/lib/domain/places/place';
import { fromUnknown } from '@/lib/domain/places/years';
import { rowsOf } from './rows-of';

export type ShippedPlace = Omit<Place, 'successors'>;
export type ShippedLink = { key: string; successor: string; primary: boolean; confirmed: boolean };
export type ShippedPlaces = { version: string; places: ShippedPlace[]; links: ShippedLink[] };

const levelByDigits: Record<number, PlaceLevel> = { 2: 'province', 3: 'district', 5: 'ward' };
const kindWord = /^(Tỉnh|Thành phố|Quận|Huyện|Thị xã|Thị trấn|Phường|Xã|Đặc khu)\s+(?!\d)/;

/** Raise when the same lines are to be loaded in another way. */
const readingVersion = 1;

/** The places this version ships, read from the files beside this one. `version` changes whenever they do. */
export async function readPlaces(): Promise<ShippedPlaces> {
  const folder = join(process.cwd(), 'db', 'places');
  const [placeLines, linkLines] = await Promise.all(
    ['places.tsv', 'links.tsv'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  const version = createHash('sha256')
    .update(`${readingVersion}\n${placeLines}\n${linkLines}`)
    .digest('hex')
    .slice(0, 16);
  const places = rowsOf(placeLines ?? '').map(toPlace);
  const links = rowsOf(linkLines ?? '').map(([key, successor, primary, confirmed]) => ({
    key: key!,
    successor: successor!,
    primary: primary === '1',
    confirmed: confirmed === '1',
  }));
  return { version, places, links: [...links, ...districtLinks(places, links)] };
}

function toPlace([key = '', name = '', parent = '', district = '', from = '', to = '']: string[]): ShippedPlace {
  const code = key.split('-')[0]!;
  const level = levelByDigits[code.length];
  if (!level) throw new Error(`places.tsv: no level has codes like ${key}`);
  const own = level === 'district' ? key : level === 'ward' ? parent : null;
  return {
    key,
    code,
    name,
    shortName: name.replace(kindWord, ''),
    level,
    parentKey: parent || null,
    validFrom: from || fromUnknown,
    validTo: to || null,
    districtKey: district || own,
  };
}

/** A former district went on as the wards grouped under it; as one alone only if nothing of it went elsewhere. */
function districtLinks(places: readonly ShippedPlace[], links: readonly ShippedLink[]): ShippedLink[] {
  const groups = new Map<string, string[]>();
  const scattered = new Set<string>();
  const districtOf = new Map(places.map((place) => [place.key, place.districtKey]));
  for (const place of places) {
    if (place.level !== 'ward' || place.validTo || !place.districtKey) continue;
    groups.set(place.districtKey, [...(groups.get(place.districtKey) ?? []), place.key]);
  }
  for (const { key, successor, primary } of links) {
    const district = districtOf.get(key);
    if (district && (!primary || districtOf.get(successor) !== district)) scattered.add(district);
  }
  return [...groups].flatMap(([key, wards]) =>
    wards.map((successor) => ({
      key,
      successor,
      primary: wards.length === 1 && !scattered.has(key),
      confirmed: true,
    })),
  );
}
