import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Db } from '@/db/client';
import type { Product } from '@/lib/cli/start-product';
import { dayInVietnam } from '@/lib/domain/period';
import { createKey } from '@/lib/services/keys/create-key';
import { startApp } from '../support/app';
import { test as base, expect } from '../support/database';
import { makeViewer } from '../support/world';

const day = dayInVietnam(new Date());
const silent = { LOG_LEVEL: 'silent' };

const test = base.extend<{ servers: readonly [Product, Product] }>({
  servers: async ({ url }, use) => {
    const first = await startApp(url, silent);
    const second = await startApp(url, silent);
    await use([first, second]);
    await Promise.all([first.stop(), second.stop()]);
  },
});
test.describe.configure({ timeout: 600_000 });

/** Makes keys of a unit's administrator, and gives what programs send to show each. */
async function bearers(db: Db) {
  const admin = await makeViewer(db, 'admin', { places: ['79', '79-2025'] });
  const bearer = async (kind: 'posts' | 'metrics') => {
    const { key } = await createKey(admin, { label: `Khoá ${kind}`, kind, unitId: admin.unitId }, day, db);
    return { authorization: `Bearer ${key}` };
  };
  return { posts: await bearer('posts'), others: await bearer('posts'), metrics: await bearer('metrics') };
}

/** An upload that sends so many posts and then nothing more; what is answered once it ends. */
function hangingUpload(url: string, headers: Readonly<Record<string, string>>, lines: number) {
  const sent = request(url, { method: 'POST', headers });
  for (let n = 0; n < lines; n++)
    sent.write(`${JSON.stringify({ id: `m${n}`, text: `Đường ngập lần ${n}`, date: day })}\n`);
  const answered = new Promise<string>((resolve, reject) => {
    sent.once('response', (answer) => resolve(text(answer)));
    sent.once('error', reject);
  });
  return { answered, end: () => sent.end() };
}

test('of two servers on one database either tells how far an upload is and stops it, wherever it goes on', async ({
  servers,
  db,
}) => {
  const [first, second] = servers;
  const { posts, others } = await bearers(db);
  const address = `/api/intake?run=${randomUUID()}&dates=day-first&font=none`;
  const upload = hangingUpload(first.url + address, posts, 1500);
  const asked = async (by: Readonly<Record<string, string>>) => {
    const answer = await fetch(second.url + address, { headers: by });
    return answer.status === 200 ? answer.json() : answer.status;
  };
  await expect.poll(() => asked(posts), { timeout: 30_000 }).toMatchObject({ type: 'progress', read: 1000 });
  const stop = async (by: Readonly<Record<string, string>>) =>
    (await fetch(second.url + address, { method: 'DELETE', headers: by })).status;
  expect([await asked(others), await stop(others)], 'to others it is not there').toEqual([404, 404]);
  expect(await stop(posts)).toBe(202);
  const isClosed = () => db.$client`select from intake where ended_at is not null`;
  await expect.poll(isClosed, { timeout: 30_000 }).toHaveLength(1);
  upload.end();
  const receipt = JSON.parse((await upload.answered).trim().split('\n').at(-1) ?? '');
  expect(receipt).toMatchObject({ type: 'receipt', stopped: true, stoppedBy: 'asked', read: 1499, added: 1499 });
  expect([await asked(posts), await stop(posts)], 'nothing of it is left').toEqual([404, 404]);
  expect(await db.$client`select from running_intake`).toHaveLength(0);
});

test('of two servers on one database each counts what it answered itself, and both tell the same of the database', async ({
  servers,
  db,
}) => {
  const { posts, metrics } = await bearers(db);
  const [first, second] = servers;
  const read = async ({ url }: Product) => {
    const told = await (await fetch(`${url}/api/metrics`, { headers: metrics })).text();
    const figure = (sample: string) =>
      Number(
        told
          .split('\n')
          .find((line) => line.startsWith(`${sample} `))
          ?.slice(sample.length) ?? 0,
      );
    return {
      asked: figure('nghe_dan_requests_total{route="/login",class="2xx"}'),
      added: figure('nghe_dan_intake_lines_total{door="api",outcome="added"}'),
      jobs: told.split('\n').filter((line) => line.startsWith('nghe_dan_jobs{')),
    };
  };
  for (let n = 0; n < 3; n++) await (await fetch(`${first.url}/login`)).text();
  await (await fetch(`${second.url}/login`)).text();
  const body = `${JSON.stringify({ id: 'a', text: 'Đường ngập trước chợ', date: day })}\n`;
  expect((await fetch(`${second.url}/api/posts`, { method: 'POST', headers: posts, body })).status).toBe(200);
  const [one, other] = [await read(first), await read(second)];
  expect([one.asked, other.asked]).toEqual([3, 1]);
  expect([one.added, other.added]).toEqual([0, 1]);
  expect(one.jobs.length).toBeGreaterThan(5);
  expect(one.jobs).toEqual(other.jobs);
});
