import { type Db, database } from '@/db/client';
import { auditNames } from '@/db/queries/audit-list';
import { type KeptOwnWords, ownWordsHistory } from '@/db/queries/own-words';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { lexiconInUse } from './lexicon-in-use';
import { mayChangeWords } from './may-change-words';
import { standingWords } from './plan-own-words';

/** The own keywords as their page shows them. */
export type OwnWordsView = {
  readonly words: readonly OwnWord[];
  /** What stands beside items read from now on. */
  readonly version: string;
  /** The newest changes, and how many there were in all. */
  readonly history: readonly (KeptOwnWords & { readonly nameOf: (id: string) => string | null })[];
  readonly changes: number;
  readonly mayChange: boolean;
};

const mostChanges = 20;

/** The own keywords read with now, and who changed them when. */
export async function readOwnWords(viewer: Viewer, db: Db = database()): Promise<OwnWordsView> {
  const scope = allow(viewer, 'lexicon.manage');
  const [{ words }, { version }, { rows, total }, mayChange] = await Promise.all([
    standingWords(db, scope),
    lexiconInUse(db, scope),
    ownWordsHistory(db, scope, mostChanges),
    mayChangeWords(viewer, db),
  ]);
  const names = await auditNames(db, scope, [...new Set(rows.map(({ actor }) => actor))]);
  const nameOf = (id: string) => names.get(id) ?? null;
  return { words, version, history: rows.map((row) => ({ ...row, nameOf })), changes: total, mayChange };
}
