import type { Executor } from '@/db/client';
import type { FingerprintKey } from '@/db/fingerprints/key';
import { record } from '@/db/queries/activity';
import { changeOpinions, type LockedOpinion, lockedOpinions } from '@/db/queries/change-opinions';
import { insertCorrection, lastChangeOf } from '@/db/queries/corrections';
import { opinionInScope } from '@/db/queries/opinion-detail';
import { withoutWriters } from '@/db/queries/removal-turn';
import { itemSubject } from '@/lib/domain/audit/item-subject';
import { AppError, Conflict, InvalidInput, NotFound } from '@/lib/domain/errors';
import type { CorrectionForm } from '@/lib/domain/input/correction';
import type { Door } from '@/lib/domain/intake/post-line';
import { type Correctable, correctable } from '@/lib/domain/opinion/correctable';
import { correctedPlace } from '@/lib/domain/opinion/corrected-place';
import { basisOf, type OpinionReading } from '@/lib/domain/opinion/opinion';
import { differences } from '@/lib/domain/opinion/read-again';
import { type Scope, seesAll } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { redact } from '@/lib/domain/redact/redact';
import { apartFlag } from '@/lib/domain/vocabulary';
import { wordsKeptOut } from './words-kept-out';

export type CorrectedItem = {
  readonly id: number;
  readonly changed: readonly Correctable[];
  /** False when the item now belongs where the viewer does not look or is kept apart, so that its page is gone for them. */
  readonly inScope: boolean;
};

/** What became of one correction: done, or why not (`NotFound`, `Conflict`, `InvalidInput`). */
export type CorrectionOutcome = { readonly id: number } & (
  | { readonly done: CorrectedItem }
  | { readonly error: AppError }
);

type Means = {
  readonly directory: PlaceDirectory;
  readonly key: Pick<FingerprintKey, 'of'>;
  /** How they came, where not by the item's own page. */
  readonly door?: Door;
};

/** A correction that may be done, with how its item stands and is to be read. */
type Ready = {
  readonly form: CorrectionForm;
  readonly standing: LockedOpinion;
  readonly wanted: OpinionReading;
  readonly changed: readonly Correctable[];
};

/**
 * Does corrections of as many items with one reason, those that can be done: each with who, when and why, the counts moved and an
 * entry of its own in the audit. Throws `InvalidInput` (`why`: `words_removed`) before anything is done.
 */
export async function correctItems(
  tx: Executor,
  scope: Scope,
  forms: readonly CorrectionForm[],
  { directory, key, door }: Means,
): Promise<CorrectionOutcome[]> {
  if (await isReportMoved(tx, scope, forms, directory)) await withoutWriters(tx, scope);
  const whys = [...new Set(forms.map(({ why }) => why))];
  const out = await wordsKeptOut(
    tx,
    scope,
    key,
    whys.map((why) => [why]),
  );
  if (out.size > 0) throw new InvalidInput([{ field: 'why', code: 'words_removed' }]);
  const locked = await lockedOpinions(
    tx,
    scope,
    forms.map(({ id }) => id),
  );
  const standing = new Map(locked.map((item) => [item.id, item]));
  const ready: Ready[] = [];
  const outcomes: CorrectionOutcome[] = [];
  for (const form of forms) {
    try {
      ready.push(await readyToCorrect(tx, scope, form, { item: standing.get(form.id), directory }));
      // A second one of the same item meets another state.
      standing.delete(form.id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      outcomes.push({ id: form.id, error });
    }
  }
  const nexts = ready.map((one) => correctedOpinion(one, directory));
  await changeOpinions(tx, scope, nexts);
  for (const { form, standing: before, wanted, changed } of ready) {
    const why = redact(form.why).text;
    const given = { opinionId: form.id, why, before: only(changed, before), after: only(changed, wanted) };
    await insertCorrection(tx, scope, given);
  }
  for (const { form, standing: before, wanted, changed } of ready) {
    const isApart = [before, wanted].some(({ flags }) => flags.includes(apartFlag));
    await record(
      tx,
      scope,
      itemSubject(form.id, isApart),
      isApart ? {} : { fields: changed.join(','), ...(door && { door }) },
    );
  }
  const done = ready.map(({ form: { id }, changed }, n) => {
    const { flags = [], areas = [] } = nexts[n] ?? {};
    const isSeen = seesAll(scope) || !flags.includes(apartFlag);
    return { id, done: { id, changed, inScope: isSeen && areas.some((area) => scope.areas.includes(area)) } };
  });
  return [...outcomes, ...done];
}

type Standing = { readonly item: LockedOpinion | undefined; readonly directory: PlaceDirectory };

async function readyToCorrect(
  tx: Executor,
  scope: Scope,
  form: CorrectionForm,
  { item, directory }: Standing,
): Promise<Ready> {
  if (!item) throw new NotFound('opinion');
  if (form.basis !== basisOf(await lastChangeOf(tx, scope, form.id), item)) throw new Conflict('opinion');
  const wanted = readingIn(form, item, correctedPlace(directory, scope.areas, form, item));
  const changed = differences(item, wanted);
  if (changed.length === 0) throw new InvalidInput([{ field: 'form', code: 'nothing_changed' }]);
  return { form, standing: item, wanted, changed };
}

/**
 * Whether a report leaves its place: its district's groups close then, and a report that comes in at that moment must not
 * miss it. What it is by the time it is locked, `basis` tells; a place that cannot be set is told then, too.
 */
async function isReportMoved(
  tx: Executor,
  scope: Scope,
  forms: readonly CorrectionForm[],
  directory: PlaceDirectory,
): Promise<boolean> {
  for (const form of forms.filter(({ place, placeKey }) => place !== undefined || placeKey)) {
    const found = await opinionInScope(tx, scope, form.id);
    if (found?.source === 'report' && isMoved(directory, scope, form, found)) return true;
  }
  return false;
}

function isMoved(
  directory: PlaceDirectory,
  scope: Scope,
  form: CorrectionForm,
  found: { readonly placeKey: string | null; readonly day: string },
): boolean {
  try {
    return correctedPlace(directory, scope.areas, form, found) !== found.placeKey;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
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

function correctedOpinion({ standing, wanted, changed }: Ready, directory: PlaceDirectory) {
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
