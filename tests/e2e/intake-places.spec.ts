import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { today } from '@/app/_session/today';
import { openDatabase } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { createKey } from '@/lib/services/keys/create-key';
import { startApp } from '../support/app';
import { test as base, demoPassword, expect } from '../support/browsing';
import { ensureDemoTemplate } from '../support/demo-template';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';
import { viewerOf } from '../support/world';

type Own = { readonly url: string; readonly keys: readonly [string, string]; readonly cookie: string };

/** The product on a database of the test's own, with two keys and an analyst who is signed in. */
const test = base.extend<{ own: Own }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  own: async ({}, use) => {
    const server = await testServerUrl();
    const own = await createFromTemplate(server, await ensureDemoTemplate(server, today(), demoPassword));
    const db = openDatabase(own.url, 2);
    const [admin] = await db.$client`select id from person where username = 'quantri'`;
    const viewer = await viewerOf(db, admin?.id);
    const make = async (label: string) =>
      (await createKey(viewer, { unitId: viewer.unitId, label, places: '' }, today(), db)).key;
    const { cookie } = await signIn({ username: 'chuyenvien', password: demoPassword }, '127.0.0.1', db);
    const app = await startApp(own.url);
    await use({ url: app.url, keys: [await make('một'), await make('hai')], cookie: `nd_session=${cookie}` });
    await app.stop();
    await db.$client.end({ timeout: 2 });
    await own.drop();
  },
});

const agent = new Agent();
const json = 'application/x-ndjson';
const line = `${JSON.stringify({ id: 'cham', text: 'Đường ngập', date: '2001-02-03', channel: 'Trang thử' })}\n`;

/** Begins an upload of which no more than the beginning comes. */
function drip(url: string, headers: Record<string, string>, beginning = line) {
  const sent: ClientRequest = request(url, { method: 'POST', agent, headers });
  const answered = new Promise<IncomingMessage>((resolve) => {
    sent.on('response', resolve).on('error', () => {});
  });
  sent.write(beginning);
  return { sent, answered };
}

test('one key or person that drips files takes three places, is told so at once, and leaves the others to everybody', async ({
  own,
}) => {
  test.setTimeout(120_000);
  const [one, other] = own.keys.map((key) => ({ authorization: `Bearer ${key}`, 'content-type': json }));
  const posts = `${own.url}/api/posts`;
  const many = Array.from({ length: 12 }, () => drip(posts, one!));
  const refused: IncomingMessage[] = [];
  for (const { answered } of many) void answered.then((answer) => refused.push(answer));
  await expect(async () => expect(refused).toHaveLength(9)).toPass({ timeout: 10_000 });
  expect([refused[0]?.statusCode, refused[0]?.headers['retry-after']]).toEqual([429, '30']);
  expect(JSON.parse(await text(refused[0]!))).toMatchObject({
    error: { code: 'too_many_intakes', message: expect.stringContaining('Hãy chờ một tệp nhập xong') },
  });
  expect((await fetch(posts, { method: 'POST', headers: other, body: line })).status).toBe(200);

  const person = { cookie: own.cookie, 'content-type': 'multipart/form-data; boundary=x' };
  const forms = Array.from({ length: 4 }, () => drip(`${own.url}/api/intake`, person, '--x\r\n'));
  const led = await Promise.race(forms.map(({ answered }) => answered));
  expect([led.statusCode, led.headers.location]).toEqual([303, '/intake?problem=too_many_intakes']);
  const page = await (
    await fetch(`${own.url}/intake?problem=too_many_intakes`, { headers: { cookie: own.cookie } })
  ).text();
  expect(page).toContain('đang gửi nhiều tệp cùng lúc');
  const stream = await fetch(`${own.url}/api/intake`, {
    method: 'POST',
    headers: { cookie: own.cookie, 'content-type': 'application/octet-stream' },
    body: line.repeat(20_000),
  });
  expect(stream.status).toBe(429);

  for (const { sent } of [...many, ...forms]) sent.destroy();
  await expect(async () => {
    expect((await fetch(posts, { method: 'POST', headers: one, body: line })).status).toBe(200);
  }).toPass({ timeout: 10_000 });
});
