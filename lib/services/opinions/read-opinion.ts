import { type Db, database, type Executor } from '@/db/client';
import { earlierWordsOf } from '@/db/queries/earlier-words';
import { groupCell } from '@/db/queries/group-cell';
import { correctionsOf, opinionInScope, reportOf } from '@/db/queries/opinion-detail';
import { reasonsOf } from '@/db/queries/reading-rules';
import { classify } from '@/lib/domain/classify/classify';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
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
import { allow, type Scope, seesAll, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { groupDistrict, mayTellGroup } from '@/lib/domain/report/group-cell';
import { apartFlag } from '@/lib/domain/vocabulary';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from '../words/lexicon-in-use';
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
  const { unitId: _, areas, corrected, lastChange, stored, ...rest } = row;
  const shown = { ...rest, reasons: await reasonsOf(db, scope, stored) };
  const lexicon = await lexiconInUse(db, scope);
  const earlier = await earlierWordsOf(db, scope, id, mostEarlier + 1);
  const card = { ...shown, areas, corrected: corrected.length > 0 };
  return {
    ...shown,
    ...opinionCard(card, directory),
    basis: basisOf(lastChange, row),
    place: row.placeKey ? placeFacts(directory, row.placeKey) : null,
    ...explainStored(shown, corrected as Correctable[], lexicon),
    correctedFields: corrected as Correctable[],
    corrections: corrections.map((correction) => shownCorrection(correction, directory)),
    earlier: shownEarlier(scope, earlier.slice(0, mostEarlier), lexicon),
    moreEarlier: earlier.length > mostEarlier,
    report,
  };
}

const mostEarlier = 20;

/** Words that would be kept apart if they came in today are told to whom such items are. */
function shownEarlier<Row extends { readonly text: string }>(
  scope: Scope,
  rows: readonly Row[],
  { rules }: LexiconInUse,
): Row[] {
  return rows.filter(
    ({ text }) => seesAll(scope) || !classify(text, { places: () => [], rules }).flags.includes(apartFlag),
  );
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

/** The group is told only when it was opened as the report came in and enough share it still. */
async function shownReport(
  db: Executor,
  scope: Scope,
  row: Row,
  directory: PlaceDirectory,
): Promise<OpinionReport | null> {
  const found = await reportOf(db, scope, row.id);
  if (!found) return null;
  const { groupOpen, ...report } = found;
  if (!report.socialGroup) return report;
  const district = groupDistrict(row.areas, directory);
  const where = groupOpen && district ? { group: report.socialGroup, district, day: row.day } : null;
  const isTold = where && mayTellGroup(await groupCell(db, scope, where));
  return isTold ? report : { ...report, socialGroup: 'hidden' };
}
