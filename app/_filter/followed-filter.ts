import { InvalidInput, type Problem } from '@/lib/domain/errors';
import { type FilterParams, readFilter } from '@/lib/domain/input/filter';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { type Settled, settleFilter } from '@/lib/services/opinions/settle-filter';
import { typedPlacesIn } from './typed-places';

export type FollowedFilter = Omit<Settled, 'problems'> & {
  /** What in the address was not understood or is not there; that part has its usual value. */
  readonly problems: readonly Problem[];
};

type Given = {
  readonly params: FilterParams;
  readonly day: string;
  readonly cutOffDay: number | null;
  readonly locale: Locale;
};

/** The filter of an address with everything in it found: the one way in which pages, files and tables read it. */
export async function followedFilter(
  viewer: Viewer,
  { params, day, cutOffDay, locale }: Given,
): Promise<FollowedFilter> {
  const { filter, problems } = readFilter(params, day, cutOffDay);
  const typedPlaces = typedPlacesIn(params);
  const settled = await settleFilter(viewer, { filter, typedPlaces, day }, undefined, locale);
  return { ...settled, problems: [...problems, ...settled.problems] };
}

/** The same for whoever is shown nothing beside it: throws `InvalidInput` where any part of the address cannot be followed. */
export async function wholeFilter(viewer: Viewer, given: Given): Promise<FollowedFilter> {
  const asked = await followedFilter(viewer, given);
  const open = asked.questions.map(({ typed }): Problem => ({ field: 'place', code: 'ambiguous_place', value: typed }));
  const problems = [...asked.problems, ...open];
  if (problems.length > 0) throw new InvalidInput(problems);
  return asked;
}
