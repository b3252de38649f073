import type { Db } from '@/db/client';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { samplePost } from '@/lib/strings/sample-posts';
import { postReader } from './post-reader';

/** By the clock, and CPU of this process. */
export type Timed = { readonly ms: number; readonly cpuMs: number };

const mostPrepared = 20_000;
const preparedAtOnce = 1_000;

/** How long it takes by itself to make that many posts ready to be kept; a part of them tells. Keeps nothing. */
export async function measurePreparing(
  viewer: Viewer,
  { posts, now }: { readonly posts: number; readonly now: Date },
  db: Db,
): Promise<Timed> {
  const scope = allow(viewer, 'post.ingest');
  const { prepare } = await postReader(db, scope, { door: 'command' }, now);
  const count = Math.min(posts, mostPrepared);
  const total = { ms: 0, cpuMs: 0 };
  for (let at = 0; at < count; at += preparedAtOnce) {
    const lines = Array.from({ length: Math.min(preparedAtOnce, count - at) }, (_, n) => ({
      line: at + n + 1,
      record: samplePost(at + n, 'prepared'),
      raw: '',
    }));
    const { ms, cpuMs } = await timed(async () => {
      for (const line of lines) prepare(line);
    });
    total.ms += ms;
    total.cpuMs += cpuMs;
  }
  return { ms: (total.ms * posts) / count, cpuMs: (total.cpuMs * posts) / count };
}

/** Does some work, and how long it took. */
export async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}
