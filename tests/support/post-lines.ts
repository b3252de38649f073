import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { PostLine } from '@/lib/domain/intake/post-line';

/** Records as the lines of a file. */
export async function* linesOf(records: readonly unknown[]): AsyncGenerator<PostLine> {
  for (const [i, record] of records.entries())
    yield { line: i + 1, record: record as Record<string, unknown>, raw: JSON.stringify(record) };
}

/** A reading that asks nothing of a file as a whole, so that its lines are taken as they come. */
export const asItComes: FileReading = { dateOrder: 'day_first', oldFont: 'none' };
