import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { awaitOwnWordsTurn, insertOwnWords } from '@/db/queries/own-words';
import { InvalidInput, NotAllowed } from '@/lib/domain/errors';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { ownHash } from '@/lib/domain/own-words/own-hash';
import { changeTo, type OwnWordsPlan } from '@/lib/domain/own-words/own-plan';
import type { GivenOwnWord, OwnWord } from '@/lib/domain/own-words/own-word';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { refuseOutdated } from '@/lib/domain/shown-state';
import { fitFingerprintKey } from '../opinions/fingerprint';
import { wordsKeptOut } from '../opinions/words-kept-out';
import { mayChangeWords } from './may-change-words';
import { planFor, standingWords } from './plan-own-words';

/** `isKept` is false where the file says what is there already. */
export type ImportedOwnWords = OwnWordsPlan & { readonly hash: string; readonly isKept: boolean };

/**
 * Puts the good lines of a file in the place of all own keywords; the other lines come back with why. What was read with before stays
 * in the history; lines whose words were removed as personal data are refused. From then on every text is read with them, and what was read before waits for `reclassify`. It concerns all
 * units, so it is for an administrator of the top unit. Throws `InvalidInput` (`file`: `no_good_line`) when nothing in a
 * file that has lines is good and (`sure`: `takes_away`) when words in use would go while lines are refused, which may have been
 * those very words, and nobody is `sure`; `Conflict` when the words are no longer those of `basis`.
 */
export async function importOwnWords(
  viewer: Viewer,
  {
    given,
    basis,
    sure = false,
  }: { readonly given: readonly GivenOwnWord[]; readonly basis?: string; readonly sure?: boolean },
  db: Db = database(),
): Promise<ImportedOwnWords> {
  const scope = allow(viewer, 'lexicon.manage');
  if (!(await mayChangeWords(viewer, db))) throw new NotAllowed('lexicon.manage');
  const key = await fitFingerprintKey(db);
  return db.transaction(async (tx) => {
    await awaitOwnWordsTurn(tx, scope);
    const standing = await standingWords(tx, scope);
    refuseOutdated(basis, standing.basis);
    const wanted = planFor(given, standing.words, standing.basis);
    const plan = withoutRemoved(wanted, standing.words, given, await removedAmong(tx, scope, key, wanted));
    if (given.length > 0 && plan.planned.length === 0)
      throw new InvalidInput([{ field: 'file', code: 'no_good_line' }]);
    if (plan.refused.length > 0 && plan.removed.length > 0 && !sure)
      throw new InvalidInput([{ field: 'sure', code: 'takes_away', limit: plan.removed.length }]);
    const words = plan.planned.map(({ word }) => word);
    const hash = ownHash(words);
    if (areAlike(words, standing.words)) return { ...plan, hash, isKept: false };
    await insertOwnWords(tx, scope, { hash, words });
    const { added, removed, kept } = plan.change;
    await record(tx, scope, `lexicon:${[lexiconVersion(), hash].filter(Boolean).join('-')}`, {
      added,
      removed,
      kept,
      rejected: plan.refused.length,
    });
    return { ...plan, hash, isKept: true };
  });
}

type Tx = Parameters<typeof wordsKeptOut>[0];

/** Lines whose phrase or note was removed as personal data: this door takes words, too. */
async function removedAmong(
  tx: Tx,
  scope: Scope,
  key: Parameters<typeof wordsKeptOut>[2],
  { planned }: OwnWordsPlan,
): Promise<ReadonlySet<number>> {
  const said = planned.map(({ word: { phrase, note } }) => [phrase, note ?? '']);
  const out = await wordsKeptOut(tx, scope, key, said);
  return new Set([...out].map((at) => planned[at]!.line));
}

function withoutRemoved(
  plan: OwnWordsPlan,
  standing: readonly OwnWord[],
  given: readonly GivenOwnWord[],
  removed: ReadonlySet<number>,
): OwnWordsPlan {
  if (removed.size === 0) return plan;
  const problems = [{ field: 'note', code: 'words_removed' }];
  const planned = plan.planned.filter(({ line }) => !removed.has(line));
  const refused = given.filter(({ line }) => removed.has(line)).map((one) => ({ given: one, problems }));
  const change = changeTo(
    planned.map(({ word }) => word),
    standing,
  );
  return { ...plan, planned, refused: [...plan.refused, ...refused], change };
}

function areAlike(a: readonly OwnWord[], b: readonly OwnWord[]): boolean {
  const said = (words: readonly OwnWord[]) =>
    words
      .map(({ deed, kind, code, phrase, weight, marksOnly, note }) =>
        JSON.stringify([deed, kind, code, phrase, weight, marksOnly, note]),
      )
      .sort()
      .join('\n');
  return said(a) === said(b);
}
