import { type Db, database } from '@/db/client';
import { ownWordsOf } from '@/db/queries/own-words';
import { NotFound } from '@/lib/domain/errors';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { ownWordsCells, ownWordsSheet } from '@/lib/strings/own-words-file';
import { contentTypes, type ExportFormat, tableBytes } from '../exports/table-bytes';
import { standingWords } from './plan-own-words';

/** The own keywords as a file, and how many they are. */
export type OwnWordsFile = { readonly bytes: Uint8Array; readonly contentType: string; readonly words: number };
type Asked = { readonly change?: number; readonly format: ExportFormat; readonly locale: Locale };

/**
 * The own keywords as a CSV or a workbook that an import reads again as they are: those read with now, or those of a change by its
 * number. Throws `NotFound` for a number that is none.
 */
export async function exportOwnWords(
  viewer: Viewer,
  { change, format, locale }: Asked,
  db: Db = database(),
): Promise<OwnWordsFile> {
  const scope = allow(viewer, 'lexicon.manage');
  const words =
    change === undefined
      ? (await standingWords(db, scope)).words
      : Number.isSafeInteger(change) && change > 0
        ? await ownWordsOf(db, scope, change)
        : null;
  if (!words) throw new NotFound('own words');
  const rows = words.map((word) => ownWordsCells(word, locale));
  const { headings, name, widths } = ownWordsSheet(locale);
  const pieces: Uint8Array[] = [];
  for await (const piece of tableBytes(format, { name, headings, widths }, [rows])) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), contentType: contentTypes[format], words: words.length };
}
