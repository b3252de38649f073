import { brotliCompressSync } from 'node:zlib';
import type { Db } from '@/db/client';
import { withScratchDatabase } from '@/db/scratch-database';
import { addDays } from '@/lib/domain/period';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { signIn } from '../account/sign-in';
import { foldCounts } from '../counts/fold-counts';
import { loadDemo } from '../demo/load-demo';
import { fillScratchBoard } from '../opinions/fill-scratch-board';
import { createPerson } from '../people/create-person';
import { placeDirectory } from '../places/place-directory';

/** The built product on a database: where it listens, the CPU it has taken, and what ends it. */
export type ServedPages = { readonly url: string; cpuSeconds(): number | null; stop(): Promise<unknown> };

type Input = {
  readonly url: string;
  readonly items: number;
  readonly serve: (databaseUrl: string) => Promise<ServedPages>;
};

/** One view of the dashboard as it is sent. `bytes` is all of it, `payload` the part that is for the framework alone. */
export type PageMeasure = {
  readonly view: PageView;
  readonly bytes: number;
  readonly payload: number;
  readonly brotli: number;
  readonly links: number;
  /** Milliseconds a view, of the server's process; null where the machine does not tell. */
  readonly cpuMs: number | null;
  readonly medianMs: number;
};

const lastDay = '2026-11-20';
const year = { from: addDays(lastDay, -364), to: lastDay };
const quarter = `period=custom&from=${addDays(lastDay, -89)}&to=${lastDay}`;
const username = 'lanhdao';
const password = 'mưa nắng thất thường';
const warmingViews = 30;
const views = 40;

const fillings = {
  demonstration: async (viewer: Viewer, _items: number, db: Db) => {
    await loadDemo(viewer, { today: lastDay, password }, db);
    await foldCounts(viewer, {}, db);
  },
  city: async (viewer: Viewer, items: number, db: Db) => addLeader(viewer, items, ['79'], db),
  provinces: async (viewer: Viewer, items: number, db: Db) => {
    const { atlas } = await placeDirectory(db);
    const today = atlas.all.filter((place) => place.level === 'province' && place.validTo === null);
    await addLeader(
      viewer,
      items,
      today.map((place) => place.key),
      db,
    );
  },
} as const;
export type PageView = keyof typeof fillings;

/**
 * What a view of the dashboard weighs and costs over HTTP: of the demonstration, of a city of `items` opinions, and of as many
 * in all provinces. Each works in a scratch database on the server of `url`. Throws when a page does not come.
 */
export async function measurePages(viewer: Viewer, { url, items, serve }: Input): Promise<PageMeasure[]> {
  allow(viewer, 'counts.maintain');
  const measured: PageMeasure[] = [];
  for (const view of Object.keys(fillings) as PageView[]) {
    await withScratchDatabase(url, async (db, own) => {
      await fillings[view](viewer, items, db);
      const cookie = `nd_session=${(await signIn({ username, password }, '127.0.0.1', db)).cookie}`;
      const served = await serve(own);
      try {
        measured.push({ view, ...(await measureView(served, cookie)) });
      } finally {
        await served.stop();
      }
    });
  }
  return measured;
}

async function addLeader(viewer: Viewer, items: number, provinces: readonly string[], db: Db): Promise<void> {
  const board = await fillScratchBoard(viewer, { items, period: year, provinces }, db);
  const admin: Viewer = { ...board, roles: ['admin'] };
  const leader = { username, password, name: 'Leader', roles: ['leader'], unitId: board.unitId };
  await createPerson(admin, leader, db);
}

async function measureView(served: ServedPages, cookie: string): Promise<Omit<PageMeasure, 'view'>> {
  const ask = async () => {
    const start = performance.now();
    const answer = await fetch(`${served.url}/dashboard?${quarter}`, { headers: { cookie } });
    const page = await answer.text();
    if (answer.status !== 200) throw new Error(`the dashboard answered ${answer.status}`);
    return { page, ms: performance.now() - start };
  };
  for (let n = 0; n < warmingViews; n++) await ask();
  const before = served.cpuSeconds();
  const times: number[] = [];
  for (let n = 0; n < views; n++) times.push((await ask()).ms);
  const after = served.cpuSeconds();
  const { page } = await ask();
  const payload = [...page.matchAll(/<script[^>]*>self\.__next_f\.push\(.*?<\/script>/gs)].map(([script]) => script);
  return {
    bytes: Buffer.byteLength(page),
    payload: Buffer.byteLength(payload.join('')),
    brotli: brotliCompressSync(page).length,
    links: page.match(/<a /g)?.length ?? 0,
    cpuMs: before === null || after === null ? null : ((after - before) * 1000) / views,
    medianMs: times.sort((a, b) => a - b)[views >> 1] ?? Number.NaN,
  };
}
