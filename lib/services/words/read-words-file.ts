import { InvalidInput } from '@/lib/domain/errors';
import { cleanLine } from '@/lib/domain/input/words';
import { ownColumns, ownFieldsIn } from '@/lib/domain/own-words/own-columns';
import { type GivenOwnWord, mostOwnWords, type OwnField, ownFields } from '@/lib/domain/own-words/own-word';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { readPostLines } from '../posts/read-post-lines';

const longestCell = 300;
/** What an export put before a cell that a spreadsheet would take for a formula. */
const madeSafe = /^'(?=[=+\-@])/;

/**
 * The own keywords of a CSV or XLSX, line by line as they stand there; nothing is kept. A heading with nothing under it is a file
 * of no keywords. Throws `InvalidInput` (`file`) naming why it is not read, `too_many` above the most lines.
 */
export async function readWordsFile(viewer: Viewer, file: AsyncIterable<Uint8Array>): Promise<GivenOwnWord[]> {
  allow(viewer, 'lexicon.manage');
  const { format, lines } = await readPostLines(file, { columns: ownColumns });
  if (format !== 'csv' && format !== 'xlsx') throw new InvalidInput([{ field: 'file', code: 'no_phrase_column' }]);
  const given: GivenOwnWord[] = [];
  for await (const { line, record = {}, problem } of lines) {
    const found = ownFieldsIn(record);
    const cells = ownFields.map((field) => [field, cellOf(found[field])] as const);
    if (!problem && cells.every(([, cell]) => cell === '')) continue;
    if (given.length === mostOwnWords) {
      throw new InvalidInput([{ field: 'file', code: 'too_many', limit: mostOwnWords }]);
    }
    given.push({ line, ...(Object.fromEntries(cells) as Record<OwnField, string>), ...(problem ? { problem } : {}) });
  }
  return given;
}

const cellOf = (cell = '') => cleanLine(cleanLine(cell).slice(0, longestCell)).replace(madeSafe, '');
