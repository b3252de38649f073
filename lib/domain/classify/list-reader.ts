import type { LexiconFile } from '../lexicon/lexicon';
import type { ListReader } from '../lexicon/list-reader';
import { classify } from './classify';
import { Rules } from './rules';
import { isSpellable, spelledOut } from './spelled-out';

/** Reads with the shipped lists, for the checks of them. */
export const listReader: ListReader = { read: classify, spell: spelledOut, isSpellable };

/** Reads with other lists, which are compiled when a text is first read. */
export function listReaderOf(files: readonly LexiconFile[]): ListReader {
  let rules: Rules | undefined;
  return {
    ...listReader,
    read: (text, options) => {
      rules ??= new Rules(files);
      return classify(text, { ...options, rules });
    },
  };
}
