import { type Db, database, type Executor } from '@/db/client';
import { groupCell } from '@/db/queries/group-cell';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { keptOut } from '@/db/queries/removals';
import { insertReport, openGroup, ownReport, ownReportId } from '@/db/queries/reports';
import { classify } from '@/lib/domain/classify/classify';
import type { LexiconInUse } from '@/lib/domain/classify/lexicon-in-use';
import type { PlaceFinder } from '@/lib/domain/classify/reading';
import { parseReport } from '@/lib/domain/input/report';
import type { ReportReceipt } from '@/lib/domain/opinion/own-report';
import { readingRow } from '@/lib/domain/opinion/reading-row';
import { dayInVietnam } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { comparedFields, fieldNames, type KeptReport, reportFields } from '@/lib/domain/report/fields';
import { groupDistrict, mayOpenGroup } from '@/lib/domain/report/group-cell';
import { locateReport } from '@/lib/domain/report/locate-report';
import { redactReport } from '@/lib/domain/report/redact-report';
import { ReportGone } from '@/lib/domain/report/report-gone';
import { apartFlag } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { fitFingerprintKey } from '../opinions/fingerprint';
import { wordsKeptOut } from '../opinions/words-kept-out';
import { lexiconInUse } from '../words/lexicon-in-use';

/**
 * Keeps what a collaborator heard: hides what identifies people, reads the rest, stores it once. `input` is the form
 * as typed (see `parseReport`) with a `clientId` that stays the same when the same report is sent again. Throws
 * `InvalidInput` (`AmbiguousPlace` when the place has several meanings), `ReportGone` when it was kept once and is not
 * there any more, or the words of any of its fields were removed as personal data.
 */
export async function submitReport(
  viewer: Viewer,
  input: unknown,
  db: Db = database(),
  now = new Date(),
): Promise<ReportReceipt> {
  const scope = allow(viewer, 'report.submit');
  const form = parseReport(input, dayInVietnam(now));
  const directory = await placeDirectory(db);
  const covered = scope.areas.filter((area) => !/^[@~]/.test(area));
  const place = form.place === null ? null : locateReport(directory, covered, form.place, form.day);
  const { report, masked } = redactReport(form);
  const same = `report\n${scope.viewerId}\n${form.clientId}`;
  const lexicon = await lexiconInUse(db, scope);
  const placed = { placeKey: place?.key ?? null, places: directory.finder(covered), directory, lexicon };
  const key = await fitFingerprintKey(db);
  const opinion = { ...readReport(scope, report, placed), masked, fingerprint: key.of(same) };
  const words = fieldNames.flatMap((name) => (reportFields[name].kind === 'words' ? [form[name] ?? ''] : []));
  return db.transaction(async (tx) => {
    const areOut = (await wordsKeptOut(tx, scope, key, [words])).has(0);
    const [added] = areOut ? [] : await insertOpinions(tx, scope, [opinion]);
    if (!added) return receiptOfEarlier(tx, scope, report, opinion, areOut);
    const isApart = opinion.flags.includes(apartFlag);
    await insertReport(tx, scope, { opinionId: added.id, details: report, isApart });
    const district = groupDistrict(opinion.areas, directory);
    if (report.socialGroup && district && !isApart) {
      const cell = await groupCell(tx, scope, { group: report.socialGroup, district, day: report.day });
      if (mayOpenGroup(cell)) await openGroup(tx, scope, added.id);
    }
    return { ...(await kept(tx, scope, added.id)), repeated: false, differs: false };
  });
}

type Placed = {
  readonly placeKey: string | null;
  readonly places: PlaceFinder;
  readonly directory: PlaceDirectory;
  readonly lexicon: LexiconInUse;
};

function readReport({ unitId }: Scope, { text, day }: KeptReport, { placeKey, places, directory, lexicon }: Placed) {
  const { rules, version } = lexicon;
  return {
    source: 'report',
    unitId,
    channelId: null,
    day,
    postedAt: null,
    text,
    placeKey,
    placeFrom: placeKey ? 'given' : 'none',
    areas: directory.areasOf({ placeKey, unitId, day }),
    link: null,
    reach: null,
    ...readingRow(classify(text, { places, rules }), version),
  } as const;
}

/** Sent before under the same client id: the earlier receipt, marked when its words are not the ones sent now. */
async function receiptOfEarlier(tx: Executor, scope: Scope, sent: KeptReport, opinion: NewOpinion, areOut: boolean) {
  const earlier = await ownReportId(tx, scope, opinion.fingerprint);
  if (!earlier) {
    const removedId = await keptOut(tx, scope, opinion.fingerprint);
    if (removedId !== null) throw new ReportGone('removed', removedId);
    throw new ReportGone(areOut ? 'words_removed' : 'reporter_forgotten');
  }
  const receipt = await kept(tx, scope, earlier.id);
  const moved = !earlier.corrected.includes('place') && earlier.placeKey !== opinion.placeKey;
  const differs = moved || comparedFields.some((field) => receipt[field] !== sent[field]);
  // Of words that are gone nobody can say whether they were these.
  if (receipt.textGoneAt) return { ...receipt, repeated: true, differs: false };
  return { ...receipt, repeated: true, differs };
}

async function kept(tx: Executor, scope: Scope, id: number) {
  const report = await ownReport(tx, scope, id);
  if (!report) throw new Error(`report ${id} was written and cannot be read`);
  return report;
}
