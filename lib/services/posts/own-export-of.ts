import { parse } from 'csv-parse/sync';
import { sniffDelimiter } from '@/lib/domain/intake/columns';
import { type OwnExport, ownExportIn } from '@/lib/domain/intake/own-export';
import { ownExportWords } from '@/lib/strings/export';

/** What export of this product a file is by the line of its headings; null for every other file. */
export function ownExportOf(heading: string | null): OwnExport | null {
  if (heading === null) return null;
  return ownExportIn(
    cellsIn(heading).map((cell) => cell.trim()),
    ownExportWords,
  );
}

function cellsIn(heading: string): readonly string[] {
  const { delimiter } = sniffDelimiter(heading);
  try {
    const [cells = []] = parse(heading, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][];
    return cells;
  } catch {
    // A file divided by another sign, whose headings are none of ours then.
    return [];
  }
}
