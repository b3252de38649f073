/** Levels a place can have. `province`, `district` and `ward` (commune, special zone) as in the official lists. */
export type PlaceLevel = 'province' | 'district' | 'ward';

/**
 * A place as it was called in its own years. Official codes were reused when wards merged, so `key` is the code for a
 * place of today (`26734`) and the code with the last year for one that ended (`760-2025`). Days are `YYYY-MM-DD`;
 * `validTo` is inclusive, null for a place that still is.
 */
export type Place = {
  readonly key: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly level: PlaceLevel;
  readonly parentKey: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The old district this place is counted under: its own for old wards and districts, the primary one for new wards. */
  readonly districtKey: string | null;
  readonly successors: readonly { readonly key: string; readonly primary: boolean }[];
};

/** The two kinds of bucket an item is counted in besides places: by receiving unit, and unplaced within a unit. */
export const receivedBy = (unitId: string) => `@${unitId}`;
export const unplacedIn = (unitId: string) => `~${unitId}`;
