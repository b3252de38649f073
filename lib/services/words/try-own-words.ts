import { setImmediate } from 'node:timers/promises';
import { type Db, database } from '@/db/client';
import { newestTexts } from '@/db/queries/own-words';
import { ChangeCounts } from '@/lib/domain/own-words/count-changes';
import { lexiconOf } from '@/lib/domain/own-words/lexicon-of';
import type { Trial } from '@/lib/domain/own-words/own-plan';
import type { OwnWord } from '@/lib/domain/own-words/own-word';
import { HeldPhrases, wordsToTry } from '@/lib/domain/own-words/words-to-try';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { textReader } from '../opinions/text-reader';
import { placeDirectory } from '../places/place-directory';
import { lexiconInUse } from './lexicon-in-use';
import { standingWords } from './plan-own-words';

/** The newest items that words are tried on. */
const mostTexts = 1_000;
const textsPerBreath = 20;
const phrasesPerBreath = 10;

/**
 * How the newest items of the viewer's area would be read with these own keywords in the place of those read with now; in numbers
 * alone, none below five, nothing of items kept apart, nor of phrases that fewer than five of the others hold. Nothing is changed.
 */
export async function tryOwnWords(viewer: Viewer, words: readonly OwnWord[], db: Db = database()): Promise<Trial> {
  const scope = allow(viewer, 'lexicon.manage');
  const directory = await placeDirectory(db);
  const readNow = textReader(directory, await lexiconInUse(db, scope), db);
  const texts = await newestTexts(db, scope, mostTexts);
  const held = new HeldPhrases(texts.map(({ text }) => text));
  const standing = (await standingWords(db, scope)).words;
  for (const [n, { phrase }] of [...words, ...standing].entries()) {
    if (n % phrasesPerBreath === 0) await setImmediate();
    held.isHeldByEnough(phrase);
  }
  const readNext = textReader(directory, lexiconOf(wordsToTry(words, standing, held)), db);
  const counts = new ChangeCounts();
  for (const [n, text] of texts.entries()) {
    if (n % textsPerBreath === 0) await setImmediate();
    const [now, next] = [await readNow(text), await readNext(text)];
    counts.add(now.reading, next.reading, text.corrected);
  }
  return counts.trial;
}
