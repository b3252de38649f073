import { type Db, database } from '@/db/client';
import { auditNames } from '@/db/queries/audit-list';
import { type KeptOwnWords, ownWordsCalled, ownWordsHistory } from '@/db/queries/own-words';
import { wordsMissing } from '@/lib/domain/own-words/own-plan';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { standingWords } from './plan-own-words';

/** What became of the own keywords meanwhile, and the newest change. */
export type Meanwhile = {
  readonly newest: KeptOwnWords & { readonly nameOf: (id: string) => string | null };
  readonly added: readonly OwnWord[];
  readonly removed: readonly OwnWord[];
};

/** How the own keywords read with now differ from those of a `basis` somebody saw, and who changed them last; null when they do not. */
export async function changedSince(viewer: Viewer, basis: string, db: Db = database()): Promise<Meanwhile | null> {
  const scope = allow(viewer, 'lexicon.manage');
  const [standing, seen, history] = await Promise.all([
    standingWords(db, scope),
    ownWordsCalled(db, scope, basis),
    ownWordsHistory(db, scope, 1),
  ]);
  const [newest] = history.rows;
  if (standing.basis === basis || !newest) return null;
  const names = await auditNames(db, scope, [newest.actor]);
  return {
    newest: { ...newest, nameOf: (id) => names.get(id) ?? null },
    added: wordsMissing(standing.words, seen ?? []),
    removed: wordsMissing(seen ?? [], standing.words),
  };
}
