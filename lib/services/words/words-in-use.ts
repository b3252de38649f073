import { type Db, database } from '@/db/client';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { standingWords } from './plan-own-words';

/** The own keywords that texts are read with now. */
export async function wordsInUse(viewer: Viewer, db: Db = database()): Promise<readonly OwnWord[]> {
  const scope = allow(viewer, 'lexicon.manage');
  return (await standingWords(db, scope)).words;
}
