import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { today } from '@/app/_session/today';
import { createKey } from '@/lib/services/keys/create-key';
import { expect, test } from '../support/browsing';
import { viewerOf } from '../support/world';

const linesAtFirst = 2500;
const run = randomUUID();
const line = (n: number) => `${JSON.stringify({ id: `${run}-${n}`, text: `Đường ngập lần ${n}`, date: today() })}\n`;

test('an upload is answered when all of it has come, as proxies want it, and says how far it is to whoever asks meanwhile', async ({
  app,
}) => {
  const headers = {
    cookie: `nd_session=${encodeURIComponent(await app.cookieFor('analyst'))}`,
    'sec-fetch-site': 'same-origin',
  };
  const upload = request(`${app.url}/api/intake?run=${run}`, { method: 'POST', headers });
  let hasBegun = false;
  const answered = new Promise<string>((resolve, reject) => {
    upload.once('response', (answer) => {
      hasBegun = true;
      resolve(text(answer));
    });
    upload.once('error', reject);
  });
  for (let n = 0; n < linesAtFirst; n++) upload.write(line(n));
  const asked = () => fetch(`${app.url}/api/intake?run=${run}`, { headers });
  await expect.poll(async () => (await asked()).status, { timeout: 20_000 }).toBe(200);
  expect(await (await asked()).json()).toMatchObject({ type: 'progress', percent: null, rejectedCount: 0 });
  const other = { cookie: `nd_session=${encodeURIComponent(await app.cookieFor('leader'))}` };
  expect((await fetch(`${app.url}/api/intake?run=${run}`, { headers: other })).status).toBe(403);
  await pause(500);
  expect(hasBegun).toBe(false);
  upload.end(line(linesAtFirst));
  const events = (await answered)
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one));
  expect(events.at(-1)).toMatchObject({ type: 'receipt', added: linesAtFirst + 1, cut: false });
  expect((await asked()).status).toBe(404);
});

test('metrics are read with a key of their own kind, and with nothing else', async ({ app }) => {
  const [row] = await app.db.$client`select id from person where username = 'quantri'`;
  const admin = await viewerOf(app.db, row?.id);
  const keyOf = async (kind: string) =>
    (await createKey(admin, { unitId: admin.unitId, label: `thử ${kind} ${run}`, kind }, today(), app.db)).key;
  const asked = (headers: Record<string, string>) => fetch(`${app.url}/api/metrics`, { headers });
  expect((await asked({})).status).toBe(401);
  expect((await asked({ authorization: `Bearer nd_${'A'.repeat(43)}` })).status).toBe(401);
  for (const role of ['collaborator', 'analyst', 'leader', 'admin'] as const) {
    const cookie = `nd_session=${encodeURIComponent(await app.cookieFor(role))}`;
    expect((await asked({ cookie })).status, role).toBe(403);
  }
  expect((await asked({ authorization: `Bearer ${await keyOf('posts')}` })).status).toBe(403);
  await fetch(`${app.url}/wp-admin/nguyen-van-a?q=0912345678`);
  const answer = await asked({ authorization: `Bearer ${await keyOf('metrics')}` });
  const metrics = await answer.text();
  expect(answer.status, metrics).toBe(200);
  expect(answer.headers.get('content-type')).toContain('text/plain');
  expect(metrics).toMatch(/nghe_dan_requests_total\{route="\(nowhere\)",class="4xx"\} [1-9]/);
  expect(metrics).toMatch(/nghe_dan_requests_total\{route="\/api\/metrics",class="4xx"\} [1-9]/);
  expect(metrics).toMatch(/nghe_dan_pool_size\{pool="page"\} 10/);
  expect(metrics).not.toContain('nguyen-van-a');
});
