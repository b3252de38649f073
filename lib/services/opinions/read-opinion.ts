import { type Db, database, type Executor } from '@/db/client';
import { correctionsOf, groupSize, opinionInScope, reportOf } from '@/db/queries/opinion-detail';
import { fewForGroups } from '@/lib/domain/board/dashboard';
import { NotFound } from '@/lib/domain/errors';
import type { Correctable } from '@/lib/domain/opinion/correctable';
import {
  basisOf,
  type OpinionCorrection,
  type OpinionDetail,
  type OpinionPlace,
  type OpinionReport,
} from '@/lib/domain/opinion/opinion';
import { explainStored } from '@/lib/domain/opinion/stored-reading';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { unplacedIn } from '@/lib/domain/places/place';
import { placeDirectory } from '../places/place-directory';
import { opinionCard } from './opinion-card';

type Row = NonNullable<Awaited<ReturnType<typeof opinionInScope>>>;
type CorrectionRow = Awaited<ReturnType<typeof correctionsOf>>[number];

/**
 * One item with all that is known of it: how it was read, why and what that hangs on, where it belongs, what was
 * corrected. Never who reported it; the social group only where enough share it. Throws `NotFound` for an item outside
 * the viewer's area too.
 */
export async function readOpinion(viewer: Viewer, id: number, db: Db = database()): Promise<OpinionDetail> {
  const scope = allow(viewer, 'opinion.read');
  const row = Number.isSafeInteger(id) ? await opinionInScope(db, scope, id) : null;
  if (!row) throw new NotFound('opinion');
  const directory = await placeDirectory(db);
  const corrections = await correctionsOf(db, scope, id);
  const report = row.source === 'report' ? await shownReport(db, scope, row, directory) : null;
  const { unitId: _, areas, corrected, ...shown } = row;
  const card = { ...shown, areas, corrected: corrected.length > 0 };
  return {
    ...shown,
    ...opinionCard(card, directory),
    basis: basisOf(corrections[0]?.id ?? 0, row),
    place: row.placeKey ? placeFacts(directory, row.placeKey) : null,
    ...explainStored(row, corrected as Correctable[]),
    correctedFields: corrected as Correctable[],
    corrections: corrections.map((correction) => shownCorrection(correction, directory)),
    report,
  };
}

function placeFacts(directory: PlaceDirectory, key: string): OpinionPlace | null {
  const place = directory.get(key);
  if (!place) return null;
  const nameOf = (of: string) => directory.get(of)?.name ?? of;
  const above: string[] = [];
  for (let up = place.parentKey; up; up = directory.get(up)?.parentKey ?? null) above.push(nameOf(up));
  return {
    key,
    name: place.name,
    above,
    endedOn: place.validTo,
    successors: place.successors.map((link) => nameOf(link.key)),
    split: place.level === 'ward' && place.successors.length > 0 && !place.successors.some((link) => link.primary),
  };
}

function shownCorrection({ before, after, ...rest }: CorrectionRow, directory: PlaceDirectory): OpinionCorrection {
  const named = ({ placeKey, ...fields }: CorrectionRow['before']) => {
    if (placeKey === undefined) return fields;
    return { ...fields, place: placeKey === null ? null : (directory.get(placeKey)?.name ?? placeKey) };
  };
  return { ...rest, before: named(before), after: named(after) };
}

/** The group is told only when five items and five reporters share it in the district and month. */
async function shownReport(
  db: Executor,
  scope: Scope,
  row: Row,
  directory: PlaceDirectory,
): Promise<OpinionReport | null> {
  const report = await reportOf(db, scope, row.id);
  if (!report?.socialGroup) return report;
  const area = row.placeKey === null ? unplacedIn(row.unitId) : districtOf(row.areas, directory);
  const size = await groupSize(db, scope, { group: report.socialGroup, area, day: row.day });
  const isFew = size.items < fewForGroups || size.reporters < fewForGroups;
  return { ...report, socialGroup: isFew ? 'hidden' : report.socialGroup };
}

/** The district the item is counted in; what is known only to be in a province has that. */
function districtOf(areas: readonly string[], directory: PlaceDirectory): string {
  const places = areas.filter((area) => directory.get(area));
  return places.find((area) => directory.get(area)?.level === 'district') ?? places.at(-1) ?? '';
}
