import type { Problem } from '@/lib/domain/errors';
import type { GivenOwnWord, OwnWord } from '@/lib/domain/own-words/own-word';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { wordOf } from './plan-own-words';
import { readWordsFile } from './read-words-file';

/** The own keywords of a file as they would be kept, taken as words that stand; and the lines that are none. */
export async function wordsOfFile(
  viewer: Viewer,
  file: AsyncIterable<Uint8Array>,
): Promise<{
  readonly words: readonly OwnWord[];
  readonly refused: readonly { readonly given: GivenOwnWord; readonly problems: readonly Problem[] }[];
}> {
  allow(viewer, 'lexicon.manage');
  const lines = (await readWordsFile(viewer, file)).map((given) => ({ given, found: wordOf(given) }));
  const refused = lines.flatMap(({ given, found }) => ('problems' in found ? [{ given, ...found }] : []));
  return { words: lines.flatMap(({ found }) => ('problems' in found ? [] : [found])), refused };
}
