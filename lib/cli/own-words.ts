import { caretaker } from '@/lib/domain/permissions';
import { wordsOfFile } from '@/lib/services/words/words-of-file';
import { openInput } from './files';

/** The own keywords of a file named to a command, and its lines that are none; no words without a name. */
export async function ownWordsOf(file: string | undefined): ReturnType<typeof wordsOfFile> {
  return file === undefined ? { words: [], refused: [] } : wordsOfFile(caretaker, await openInput(file));
}
