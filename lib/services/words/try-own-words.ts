import { setImmediate } from 'node:timers/promises';
import { type Db, database } from '@/db/client';
import { newestTexts } from '@/db/queries/own-words';
import { ChangeCounts } from '@/lib/domain/own-words/count-changes';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import { type Trial, wordsMissing } from '@/lib/domain/own-words/own-plan';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import { WordCarriers } from '@/lib/domain/own-words/word-carriers';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { textReader } from '../opinions/text-reader';
import { placeDirectory } from '../places/place-directory';
import { standingWords } from './plan-own-words';

/** The newest items that words are tried on. */
const mostTexts = 1_000;
const textsPerBreath = 20;

/**
 * How the newest items of the viewer's area would be read with these own keywords in the place of those read with now; in tens
 * alone, none below ten, and nothing of items kept apart. Of words that would be new or gone those that fewer than ten of these items
 * hold are not tried. Whoever looks after keywords may not read items, and learns of no single one by trying. Nothing is changed.
 */
export async function tryOwnWords(viewer: Viewer, words: readonly OwnWord[], db: Db = database()): Promise<Trial> {
  const scope = allow(viewer, 'lexicon.manage');
  const [directory, { words: standing }, texts] = await Promise.all([
    placeDirectory(db),
    standingWords(db, scope),
    newestTexts(db, scope, mostTexts),
  ]);
  const changing = [...wordsMissing(words, standing), ...wordsMissing(standing, words)];
  const carriers = new WordCarriers(changing);
  for (const [n, { text }] of texts.entries()) {
    if (n % textsPerBreath === 0) await setImmediate();
    carriers.add(text);
  }
  const rare = changing.filter((word) => !carriers.isCommon(word));
  const readNow = textReader(directory, lexiconOf(wordsMissing(standing, rare)), db);
  const readNext = textReader(directory, lexiconOf(wordsMissing(words, rare)), db);
  const counts = new ChangeCounts();
  for (const [n, text] of texts.entries()) {
    if (n % textsPerBreath === 0) await setImmediate();
    const [now, next] = [await readNow(text), await readNext(text)];
    counts.add(now.reading, next.reading, text.corrected);
  }
  return { ...counts.trial, rare: rare.length };
}
