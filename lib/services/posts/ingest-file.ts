import { type Db, database } from '@/db/client';
import { bytesPerMegabyte } from '@/lib/domain/intake/bytes';
import type { IntakeReceipt } from '@/lib/domain/intake/post-line';
import { refusedFile } from '@/lib/domain/intake/refused-file';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type IntakeInput, ingestPosts } from './ingest-posts';
import { type IntakeLimits, limitIntake } from './limit-intake';
import { type PostSource, readPostLines } from './read-post-lines';

export type OpenedFile = Pick<PostSource, 'format' | 'encoding' | 'heading'>;

export type FileIntake = Omit<IntakeInput, 'rows'> & {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Once it is known what the file is, before its first line. */
  readonly onOpened?: (file: OpenedFile) => void;
  readonly limits?: IntakeLimits;
};

/** `cutBy` names the limit at which reading ended early; what was read up to there is kept. */
export type FileReceipt = IntakeReceipt & OpenedFile & { readonly cutBy: 'lines' | 'bytes' | null };

const unlimited: IntakeLimits = { lines: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

/**
 * Takes in the posts of a file, as `ingestPosts` does its lines. Throws `InvalidInput` (field `file`) when nothing in it
 * can be read.
 */
export async function ingestFile(
  viewer: Viewer,
  { bytes, onOpened, limits = unlimited, ...input }: FileIntake,
  db: Db = database(),
  now = new Date(),
): Promise<FileReceipt> {
  allow(viewer, 'post.ingest');
  const limit = limitIntake(limits);
  const { lines, ...opened } = await readPostLines(limit.bytes(bytes)).catch((error) => {
    // A workbook cut at the limit lacks its end, and would be called damaged.
    throw limit.cutBy() === 'bytes' ? refusedFile('xlsx_too_large', limits.bytes / bytesPerMegabyte) : error;
  });
  onOpened?.(opened);
  const receipt = await ingestPosts(viewer, { ...input, rows: limit.lines(lines) }, db, now);
  return { ...opened, ...receipt, cutBy: limit.cutBy() };
}
