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

/** The last day is still going on: its posts name no hour, since it could lie ahead. */
async function* linesOf(items: readonly WordedItem[]): AsyncGenerator<PostLine> {
  const random = randomFrom(items.length);
  const lastDay = items.at(-1)?.plan.day;
  for (const [n, { plan, text, placeKey }] of items.entries()) {
    const record = {
      id: `demo-${n}`,
      text,
      posted_at: plan.day === lastDay ? plan.day : `${plan.day}T${timeOfDay(random)}:00+07:00`,
      channel: pick(random, demoChannels.own).name,
      reach: Math.floor(random() ** 3 * 400),
      ...(placeKey && random() < withPlaceField ? { place: placeKey } : {}),
    };
    yield { line: n + 1, record, raw: '' };
  }
}

/** Some time between six in the morning and ten at night. */
function timeOfDay(random: () => number): string {
  const twoDigits = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${twoDigits(6 + random() * 16)}:${twoDigits(random() * 60)}`;
}
