import { type Db, database, type Executor } from '@/db/client';
import { record } from '@/db/queries/activity';
import { changeOpinions, type LockedOpinion, lockedOpinions } from '@/db/queries/change-opinions';
import { insertCorrection, latestCorrection } from '@/db/queries/corrections';
import { opinionInScope } from '@/db/queries/opinion-detail';
import { withoutWriters } from '@/db/queries/removal-turn';
import { itemSubject } from '@/lib/domain/audit/item-subject';
import { Conflict, InvalidInput, NotFound } from '@/lib/domain/errors';
import { type CorrectionForm, parseCorrection } from '@/lib/domain/input/correction';
import { type Correctable, correctable } from '@/lib/domain/opinion/correctable';
import { correctedPlace } from '@/lib/domain/opinion/corrected-place';
import { basisOf, type OpinionReading } from '@/lib/domain/opinion/opinion';
import { differences } from '@/lib/domain/opinion/read-again';
import { allow, type Scope, seesAll, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { redact } from '@/lib/domain/redact/redact';
import { apartFlag } from '@/lib/domain/vocabulary';
import { placeDirectory } from '../places/place-directory';
import { fitFingerprintKey } from './fingerprint';
import { wordsKeptOut } from './words-kept-out';

export type CorrectionReceipt = {
  readonly id: number;
  readonly changed: readonly Correctable[];
  /** False when the item now belongs where the viewer does not look or is kept apart, so that its page is gone for them. */
  readonly inScope: boolean;
};

/**
 * Sets how an item is read where the classifier was wrong, keeps who, when and why, and moves the counts with it; no
 * re-run changes it back. `input` as in `parseCorrection`. Throws `NotFound` for an item the viewer may not see, `Conflict` when
 * the item is no longer as `basis` says, `InvalidInput` (`form`: `nothing_changed` when all is as it was; `why`: `words_removed`).
 */
export async function correctOpinion(viewer: Viewer, input: unknown, db: Db = database()): Promise<CorrectionReceipt> {
  const scope = allow(viewer, 'opinion.correct');
  const form = parseCorrection(input);
  const directory = await placeDirectory(db);
  const key = await fitFingerprintKey(db);
  return db.transaction(async (tx) => {
    if (await movesReport(tx, scope, form, directory)) await withoutWriters(tx, scope);
    const isOut = (await wordsKeptOut(tx, scope, key, [[form.why]])).has(0);
    if (isOut) throw new InvalidInput([{ field: 'why', code: 'words_removed' }]);
    const [standing] = await lockedOpinions(tx, scope, [form.id]);
    if (!standing) throw new NotFound('opinion');
    if (form.basis !== basisOf(await latestCorrection(tx, scope, form.id), standing)) throw new Conflict('opinion');
    const wanted = readingIn(form, standing, correctedPlace(directory, scope.areas, form, standing));
    const changed = differences(standing, wanted);
    if (changed.length === 0) throw new InvalidInput([{ field: 'form', code: 'nothing_changed' }]);
    const next = correctedOpinion(standing, wanted, changed, directory);
    await changeOpinions(tx, scope, [next]);
    const why = redact(form.why).text;
    const [before, after] = [only(changed, standing), only(changed, wanted)];
    await insertCorrection(tx, scope, { opinionId: form.id, why, before, after });
    const isApart = [standing, next].some(({ flags }) => flags.includes(apartFlag));
    await record(tx, scope, itemSubject(form.id, isApart), isApart ? {} : { fields: changed.join(',') });
    const isSeen = seesAll(scope) || !next.flags.includes(apartFlag);
    return { id: form.id, changed, inScope: isSeen && next.areas.some((area) => scope.areas.includes(area)) };
  });
}

/**
 * Whether a report leaves its place: its district's groups close then, and a report that comes in at that moment must not
 * miss it. What it is by the time it is locked, `basis` tells.
 */
async function movesReport(
  tx: Executor,
  scope: Scope,
  form: CorrectionForm,
  directory: PlaceDirectory,
): Promise<boolean> {
  const found = await opinionInScope(tx, scope, form.id);
  return found?.source === 'report' && correctedPlace(directory, scope.areas, form, found) !== found.placeKey;
}

function readingIn(form: CorrectionForm, standing: OpinionReading, placeKey: string | null): OpinionReading {
  const { sentiment, topics, flags } = standing;
  return {
    sentiment: form.sentiment ?? sentiment,
    topics: form.topics ?? topics,
    flags: form.flags ?? flags,
    placeKey,
  };
}

function correctedOpinion(
  standing: LockedOpinion,
  wanted: OpinionReading,
  changed: readonly Correctable[],
  directory: PlaceDirectory,
) {
  const { placeKey, topics } = wanted;
  const hasMoved = changed.includes('place');
  const scoreOf = (topic: (typeof topics)[number]) => standing.topicScores[standing.topics.indexOf(topic)] ?? 0;
  return {
    ...standing,
    ...wanted,
    topicScores: topics.map(scoreOf),
    placeFrom: hasMoved ? ('corrected' as const) : standing.placeFrom,
    areas: hasMoved ? directory.areasOf({ ...standing, placeKey }) : standing.areas,
    corrected: correctable.filter((field) => changed.includes(field) || standing.corrected.includes(field)),
  };
}

function only(fields: readonly Correctable[], { sentiment, topics, flags, placeKey }: OpinionReading) {
  return {
    ...(fields.includes('sentiment') ? { sentiment } : {}),
    ...(fields.includes('topics') ? { topics: [...topics] } : {}),
    ...(fields.includes('flags') ? { flags: [...flags] } : {}),
    ...(fields.includes('place') ? { placeKey } : {}),
  };
}
