import { type Db, database } from '@/db/client';
import type { IntakeReceipt } from '@/lib/domain/intake/post-line';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { type IntakeInput, ingestPosts } from './ingest-posts';
import { type PostSource, readPostLines } from './read-post-lines';

export type OpenedFile = Pick<PostSource, 'format' | 'encoding' | 'heading'>;

export type FileIntake = Omit<IntakeInput, 'rows'> & {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Once it is known what the file is, before its first line. */
  readonly onOpened?: (file: OpenedFile) => void;
};

/**
 * Takes in the posts of a file, as `ingestPosts` does its lines. Throws `InvalidInput` (field `file`) when nothing in it
 * can be read.
 */
export async function ingestFile(
  viewer: Viewer,
  { bytes, onOpened, ...input }: FileIntake,
  db: Db = database(),
  now = new Date(),
): Promise<IntakeReceipt & OpenedFile> {
  allow(viewer, 'post.ingest');
  const { lines, ...opened } = await readPostLines(bytes);
  onOpened?.(opened);
  return { ...opened, ...(await ingestPosts(viewer, { ...input, rows: lines }, db, now)) };
}
