import { type Db, database } from '@/db/client';
import { channelCalled } from '@/db/queries/channels';
import { isBatchSeen } from '@/db/queries/intake';
import type { Problem } from '@/lib/domain/errors';
import type { ConditionValues } from '@/lib/domain/filter/conditions';
import { type AskedFilter, type Filter, placesAs, placesIn } from '@/lib/domain/filter/filter';
import { isOutside } from '@/lib/domain/filter/reach';
import { cleanLine } from '@/lib/domain/input/words';
import { foldChannelName } from '@/lib/domain/intake/channel-name';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Place } from '@/lib/domain/places/place';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeDirectory } from '../places/place-directory';
import { type PlaceSuggestion, suggestionOf } from '../places/suggestion-of';
import { unitCalled } from '../units/unit-called';

/** A filter as an address or a form asks for it: what is called by a name may stand there by its name, places apart. */
export type Unsettled = {
  readonly filter: Filter | AskedFilter;
  readonly typedPlaces: readonly string[];
  readonly day: string;
};

/** `typed` may mean each of `places`. */
export type PlaceQuestion = { readonly typed: string; readonly places: readonly PlaceSuggestion[] };

export type Settled = {
  readonly filter: Filter;
  /** What nothing is called, or nothing the viewer may ask for; it is left out of the filter. */
  readonly problems: readonly Problem[];
  readonly questions: readonly PlaceQuestion[];
  /** Places of the filter that no opinion of its period can be of. */
  readonly outside: readonly PlaceSuggestion[];
};

const mostTyped = 5;

/**
 * The filter with everything in it found: channels and units by their ids, places typed by name among the others. What is not there or
 * belongs to another unit is left out and named as a problem, in the same words; a name of several places becomes a question. Places given by
 * their keys stay, and services refuse those outside the viewer's areas.
 */
export async function settleFilter(
  viewer: Viewer,
  { filter, typedPlaces, day }: Unsettled,
  db: Db = database(),
  locale: Locale = 'vi',
): Promise<Settled> {
  const scope = allow(viewer, 'opinion.read');
  const directory = await placeDirectory(db);
  const places = settlePlaces(directory, scope, { filter, typedPlaces, day });
  const { unplaced, ...rest } = filter;
  const named = await Promise.all([
    settleChannel(db, scope, filter),
    settleUnit(db, scope, filter),
    settleBatch(db, scope, filter),
  ]);
  const place = placesAs(places.keys);
  const asSuggested = (one: Place) => suggestionOf(directory, one, { day, locale, isDated: true });
  return {
    filter: without(
      Object.assign({ ...rest, place, ...(place ? {} : { unplaced }) }, ...named.map(({ change }) => change)),
    ),
    problems: [...places.problems, ...named.flatMap(({ problem }) => problem ?? [])],
    questions: places.questions.map(({ typed, places: meant }) => ({
      typed,
      places: meant.map(asSuggested),
    })),
    outside: places.keys
      .flatMap((key) => directory.get(key) ?? [])
      .filter((one) => isOutside(one, filter))
      .map(asSuggested),
  };
}

type Conditions = Partial<ConditionValues>;
type Settling = { readonly change?: Partial<Filter>; readonly problem?: Problem };
type Meant = { readonly typed: string; readonly places: readonly Place[] };

function settlePlaces(directory: PlaceDirectory, scope: Scope, { filter, typedPlaces, day }: Unsettled) {
  const given = placesIn(filter);
  const keys = given.filter((key) => directory.get(key));
  const problems: Problem[] = given
    .filter((key) => !directory.get(key))
    .slice(0, mostTyped)
    .map((value) => ({ field: 'place', code: 'unknown_place', value }));
  const questions: Meant[] = [];
  for (const typed of typedPlaces
    .map((one) => cleanLine(one).slice(0, 200))
    .filter(Boolean)
    .slice(0, mostTyped)) {
    const all = directory.meanings(typed, { day, areas: scope.areas });
    const places = all.filter(({ key }) => directory.contains(scope.areas, key));
    if (places.length > 1) questions.push({ typed, places });
    else if (places[0]) keys.push(places[0].key);
    else problems.push({ field: 'place', code: all.length > 0 ? 'outside_area' : 'unknown_place', value: typed });
  }
  return { keys, problems, questions };
}

async function settleChannel(db: Db, scope: Scope, { channel }: Conditions): Promise<Settling> {
  if (!channel) return {};
  const found = await channelCalled(db, scope, channel, foldChannelName(channel));
  if (found) return { change: { channel: found.id } };
  return {
    change: { channel: undefined },
    problem: { field: 'channel', code: 'unknown_channel', value: channel.slice(0, 40) },
  };
}

async function settleUnit(db: Db, scope: Scope, { unit }: Conditions): Promise<Settling> {
  if (!unit) return {};
  const found = await unitCalled(db, scope, unit);
  if ('id' in found) return { change: { unit: found.id } };
  return { change: { unit: undefined }, problem: { field: 'unit', ...found.problem } };
}

async function settleBatch(db: Db, scope: Scope, { batch }: Conditions): Promise<Settling> {
  if (!batch || (await isBatchSeen(db, scope, batch))) return {};
  return { change: { batch: undefined }, problem: { field: 'batch', code: 'unknown_batch', value: String(batch) } };
}

function without(filter: Filter): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as Filter;
}
