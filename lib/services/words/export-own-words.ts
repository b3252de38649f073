import { type Db, database } from '@/db/client';
import { ownWordsOf } from '@/db/queries/own-words';
import { NotFound } from '@/lib/domain/errors';
import { byteOrderMark, csvLine } from '@/lib/domain/export/csv';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { ownWordsCells, ownWordsHeading } from '@/lib/strings/own-words-file';
import { standingWords } from './plan-own-words';

/**
 * The own keywords as a CSV that an import reads again as they are: those read with now, or those of a change by its number. Throws
 * `NotFound` for a number that is none.
 */
export async function exportOwnWords(
  viewer: Viewer,
  { change, locale }: { readonly change?: number; readonly locale: Locale },
  db: Db = database(),
): Promise<{ readonly text: string; readonly words: number }> {
  const scope = allow(viewer, 'lexicon.manage');
  const words =
    change === undefined
      ? (await standingWords(db, scope)).words
      : Number.isSafeInteger(change) && change > 0
        ? await ownWordsOf(db, scope, change)
        : null;
  if (!words) throw new NotFound('own words');
  const lines = words.map((word) => csvLine(ownWordsCells(word, locale)));
  return { text: byteOrderMark + csvLine(ownWordsHeading(locale)) + lines.join(''), words: words.length };
}
