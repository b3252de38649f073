import { type Db, database } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { pick, randomFrom } from '@/lib/domain/random';
import { demoChannels } from '@/lib/strings/demo-sentences';
import { ingestPosts } from '../posts/ingest-posts';
import { operatorViewer } from '../viewers/operator-viewer';
import type { DemoUnit } from './prepare-demo-unit';
import type { WordedItem } from './word-demo';

type Told = { readonly onProgress?: (done: number, of: number) => void; readonly signal?: AbortSignal };

/** How many posts name their place in a field; of the rest most name it in their words. */
const withPlaceField = 0.5;

/** Sends the demonstration's posts through the batch door, each kept once however often this runs. */
export async function sendDemoPosts(
  unit: DemoUnit,
  items: readonly WordedItem[],
  told: Told,
  db: Db = database(),
): Promise<void> {
  const viewer = await operatorViewer({ unitId: unit.unitId }, db);
  const receipt = await ingestPosts(
    viewer,
    {
      rows: linesOf(items),
      door: 'demo',
      defaults: {},
      signal: told.signal,
      onProgress: (progress) => told.onProgress?.(progress.read, items.length),
    },
    db,
  );
  told.signal?.throwIfAborted();
  if (receipt.rejectedCount > 0) throw new Error(`${receipt.rejectedCount} posts of the demonstration were refused`);
}

async function* linesOf(items: readonly WordedItem[]): AsyncGenerator<PostLine> {
  const random = randomFrom(items.length);
  const lastDay = items.at(-1)?.plan.day;
  for (const [n, { plan, text, placeKey }] of items.entries()) {
    const hour = plan.day === lastDay ? 6 : 6 + Math.floor(random() * 16);
    const record = {
      id: `demo-${n}`,
      text,
      posted_at: `${plan.day}T${String(hour).padStart(2, '0')}:${String(Math.floor(random() * 60)).padStart(2, '0')}:00+07:00`,
      channel: pick(random, demoChannels.own),
      reach: Math.floor(random() ** 3 * 400),
      ...(placeKey && random() < withPlaceField ? { place: placeKey } : {}),
    };
    yield { line: n + 1, record, raw: '' };
  }
}
