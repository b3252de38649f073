import type { UnitRow } from '@/db/queries/units';
import type { CoveredPlace } from '@/lib/domain/places/covered-place';
import type { Place } from '@/lib/domain/places/place';
import { shownUnit } from '@/lib/domain/shown-state';
import type { placeDirectory } from '../places/place-directory';

export type UnitView = Omit<UnitRow, 'places'> & {
  /** `line` names the place so that it reads back as the same one; `above` and `until` tell places of one name apart. */
  readonly places: readonly (CoveredPlace & { readonly key: string; readonly line: string })[];
  /** Goes back with a change: what it was made on. */
  readonly basis: string;
};

/** A former district goes on standing for the wards that came from it. */
const endOf = ({ level, validTo }: Place) => (level === 'district' ? null : validTo);

export function viewOf(row: UnitRow, directory: Awaited<ReturnType<typeof placeDirectory>>): UnitView {
  return {
    ...row,
    basis: shownUnit(row),
    places: row.places.map((key) => {
      const place = directory.get(key);
      const name = place?.name ?? key;
      const again = directory.resolve(name, { day: '9999-12-31' });
      const isPlain = again !== null && 'place' in again && again.place.key === key;
      const above = directory.get(place?.parentKey ?? '')?.name ?? null;
      return { key, name, above, until: place ? endOf(place) : null, line: isPlain ? name : key };
    }),
  };
}
