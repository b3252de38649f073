import type { PlaceDirectory } from '../places/directory';
import { socialGroups } from '../vocabulary';

/** Below this many reporters or reports no social group is told. */
const fewForGroups = 5;

/**
 * The reports of one district and month, as seen from one whose social group is `own`. Reports moved into the district
 * are not among them.
 */
export type GroupCell = {
  /** Of the own group and with a known reporter, the own report included. */
  readonly items: number;
  readonly reporters: number;
  /** Of another group, and hidden. */
  readonly othersHidden: number;
  /** Other groups that are told of some report. */
  readonly othersTold: number;
  /** Reports whose reporter is not known any more. */
  readonly unknown: number;
};

/** The district a report is counted in, wherever a group may be told; undefined where none is known. */
export function groupDistrict(areas: readonly string[], directory: PlaceDirectory): string | undefined {
  return areas.find((area) => directory.get(area)?.level === 'district');
}

/**
 * Whether a report that comes in may tell its group. That enough share it is not enough: whoever sees the first one told
 * knows that four before it are of its group, so those must be hidden among enough others; and two groups always stay
 * untold, or a report that is hidden could be told by what it is not.
 */
export function mayOpenGroup(cell: GroupCell, groups: number = socialGroups.length): boolean {
  return mayTellGroup(cell) && cell.othersHidden >= fewForGroups && cell.othersTold < groups - 2;
}

/** Whether a group that was opened may be told now. */
export function mayTellGroup({ items, reporters, unknown }: GroupCell): boolean {
  return items >= fewForGroups && reporters >= fewForGroups && unknown === 0;
}
