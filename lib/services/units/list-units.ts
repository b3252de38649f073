import { type Db, database } from '@/db/client';
import { type UnitRow, unitsInScope } from '@/db/queries/units';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { CoveredPlace } from '@/lib/domain/places/covered-place';
import type { Place } from '@/lib/domain/places/place';
import { shownUnit } from '@/lib/domain/shown-state';
import { placeDirectory } from '../places/place-directory';

export type UnitView = Omit<UnitRow, 'places'> & {
  /** `line` names the place so that it reads back as the same one; `above` and `until` tell places of one name apart. */
  readonly places: readonly (CoveredPlace & { readonly key: string; readonly line: string })[];
  /** Goes back with a change: what it was made on. */
  readonly basis: string;
};

/** A former district goes on standing for the wards that came from it. */
const endOf = ({ level, validTo }: Place) => (level === 'district' ? null : validTo);

/** The viewer's unit and all below it, by name, with the places they cover. */
export async function listUnits(viewer: Viewer, db: Db = database()): Promise<UnitView[]> {
  const scope = allow(viewer, 'unit.manage');
  const [rows, directory] = await Promise.all([unitsInScope(db, scope), placeDirectory(db)]);
  return rows.map((row) => ({
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
  }));
}
