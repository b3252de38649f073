import type { PlaceFinder } from '../classify/reading';
import { readAddress } from './address';
import { areasOf, breakdown, contains, minimal, withPast } from './areas';
import { type Atlas, makeAtlas } from './atlas';
import { makeFinder } from './finder';
import { type Gazetteer, makeGazetteer } from './gazetteer';
import { meanings } from './meanings';
import type { Distance } from './misspelled';
import type { Place } from './place';
import { type Resolved, resolve } from './resolve';
import { type SearchOptions, search } from './search';

/** Everything the product knows about places, in memory. Days are `YYYY-MM-DD`; areas and places are given by key. */
export type PlaceDirectory = {
  readonly atlas: Atlas;
  readonly gazetteer: Gazetteer;
  get(key: string): Place | undefined;
  resolve(given: string, opt: { day: string; areas?: readonly string[] }): Resolved;
  /** As `resolve`, for an address as well: the most exact unit of it that is unambiguous. */
  address(given: string, opt: { day: string; areas?: readonly string[] }): Resolved;
  /** As `resolve`, for somebody who can be asked: everything it may mean, nothing preferred. */
  meanings(given: string, opt: { day: string; areas?: readonly string[] }): Place[];
  areasOf(x: { placeKey: string | null; unitId: string; day: string }): string[];
  contains(areas: readonly string[], placeKey: string, day?: string): boolean;
  minimal(placeKeys: readonly string[]): string[];
  withPast(placeKeys: readonly string[]): string[];
  breakdown(areas: readonly string[], period: { from: string; to: string }): Place[];
  /** Type-ahead. With `distance` misspelled names are found too. */
  search(query: string, opt: SearchOptions, distance?: Distance): Place[];
  finder(areas: readonly string[]): PlaceFinder;
};

export function makeDirectory(places: readonly Place[]): PlaceDirectory {
  const atlas = makeAtlas(places);
  const gazetteer = makeGazetteer(atlas);
  return {
    atlas,
    gazetteer,
    get: atlas.get,
    resolve: (given, opt) => resolve(atlas, gazetteer, given, opt),
    address: (given, opt) => readAddress(atlas, gazetteer, given, opt),
    meanings: (given, opt) => meanings(atlas, gazetteer, given, opt),
    areasOf: (x) => areasOf(atlas, x),
    contains: (areas, placeKey, day) => contains(atlas, areas, placeKey, day),
    minimal: (placeKeys) => minimal(atlas, placeKeys),
    withPast: (placeKeys) => withPast(atlas, placeKeys),
    breakdown: (areas, period) => breakdown(atlas, areas, period),
    search: (query, opt, distance) => search(atlas, gazetteer, query, opt, distance),
    finder: (areas) => makeFinder(atlas, gazetteer, areas),
  };
}
