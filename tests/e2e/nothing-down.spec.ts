import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Agent, get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import { today } from '@/app/_session/today';
import { openDatabase } from '@/db/client';
import type { Product } from '@/lib/cli/start-product';
import { signIn } from '@/lib/services/account/sign-in';
import { createKey } from '@/lib/services/keys/create-key';
import { startApp } from '../support/app';
import { test as base, demoPassword, expect } from '../support/browsing';
import { ensureDemoTemplate } from '../support/demo-template';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';
import { viewerOf } from '../support/world';

type Own = { readonly app: Product; readonly db: ReturnType<typeof openDatabase>; readonly databaseUrl: string };

/** The product on a database of the test's own, to be harmed. */
const test = base.extend<{ own: Own }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  own: async ({}, use) => {
    const server = await testServerUrl();
    const own = await createFromTemplate(server, await ensureDemoTemplate(server, today(), demoPassword));
    const db = openDatabase(own.url, 2);
    const app = await startApp(own.url);
    await use({ app, db, databaseUrl: own.url });
    await app.stop();
    await db.$client.end({ timeout: 2 });
    await own.drop();
  },
});

const sessionOf = async ({ db }: Own, username: string) =>
  (await signIn({ username, password: demoPassword }, '127.0.0.1', db)).cookie;

/** Makes the demonstration's opinions so many that no pipe holds a download of them. */
async function multiply({ db }: Own): Promise<void> {
  const [columns] = await db.$client`select string_agg(quote_ident(column_name), ', ') as names
    from information_schema.columns where table_name = 'opinion' and is_identity = 'NO' and is_generated = 'NEVER'`;
  const names = String(columns?.names);
  await db.execute(
    sql.raw(`set statement_timeout = 0; insert into opinion (${names})
    select ${names.replace(/\bfingerprint\b/, 'gen_random_uuid()')}
    from (select * from opinion limit 1000) as opinion, generate_series(1, 60)`),
  );
}

function open(url: string, cookie: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${url}/exports/opinions?format=csv&preset=all`, { agent, headers: { cookie } }, resolve).on('error', reject);
  });
}

test('twelve people who stop reading their download hold nobody up, and give their places back by leaving', async ({
  own,
}) => {
  test.setTimeout(180_000);
  await multiply(own);
  const { url } = own.app;
  const cookie = `nd_session=${await sessionOf(own, 'chuyenvien')}`;
  const agent = new Agent();
  const answers = await Promise.all(Array.from({ length: 12 }, () => open(url, cookie, agent)));
  const taken = answers.filter(({ statusCode }) => statusCode === 200);
  const refused = answers.filter(({ statusCode }) => statusCode === 429);
  expect([taken.length, refused.length]).toEqual([2, 10]);
  for (const one of taken) one.on('error', () => {});
  expect(refused[0]?.headers['retry-after']).toBe('30');
  expect(JSON.parse(await text(refused[0]!))).toMatchObject({
    error: { code: 'too_many_exports', message: expect.stringContaining('Hãy chờ một tệp tải xong') },
  });
  expect((await fetch(`${url}/api/health`)).status).toBe(200);
  expect((await fetch(`${url}/dashboard`, { headers: { cookie } })).status).toBe(200);
  expect(await sessionOf(own, 'lanhdao')).toBeTruthy();
  agent.destroy();
  await expect(async () => {
    const again = new Agent();
    const { statusCode } = await open(url, cookie, again);
    again.destroy();
    expect(statusCode).toBe(200);
  }).toPass({ timeout: 10_000 });
});

test('a large file of which every line is refused comes back whole to the page', async ({ asRole }) => {
  test.setTimeout(120_000);
  const page = await asRole('analyst');
  const lines = 40_000;
  const content = Array.from(
    { length: lines },
    (_, n) => `{"id":"x${n}","text":"${'Ngập '.repeat(100)}","date":"31/02/2001"}`,
  );
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  const file = { name: 'sai.jsonl', mimeType: 'text/plain', buffer: Buffer.from(content.join('\n')) };
  await page.locator('#intake-file').setInputFiles(file);
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText(/Đã nhập xong|Đã dừng/).first()).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText('40.000 dòng bị từ chối')).toBeVisible();
});

test('a full disk is called a full disk by the form, to programs and on the command line, and health says 503', async ({
  own,
  browser,
}, testInfo) => {
  const { app, db, databaseUrl } = own;
  const session = await sessionOf(own, 'quantri');
  await db.execute(sql`create function full_disk() returns trigger language plpgsql
    as $$ begin raise exception 'could not extend file' using errcode = '53100'; end $$`);
  await db.execute(sql`create trigger full_disk before insert on opinion execute function full_disk()`);
  await db.execute(sql`create trigger full_disk before insert on audit_entry execute function full_disk()`);
  expect((await fetch(`${app.url}/api/health`)).status).toBe(200);

  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: session, url: app.url }]);
  const page = await context.newPage();
  await page.goto('/channels');
  const form = page.locator('form').filter({ has: page.locator('input[name=name]:not([type=hidden])') });
  await form.locator('input[name=name]').fill('Kênh thử đầy đĩa');
  await form.getByRole('button').click();
  await expect(page.getByText('Không còn chỗ trên đĩa của cơ sở dữ liệu')).toBeVisible();
  await expect(form.locator('input[name=name]')).toHaveValue('Kênh thử đầy đĩa');
  await context.close();

  const [admin] = await db.$client`select id from person where username = 'quantri'`;
  const viewer = await viewerOf(db, admin?.id);
  await db.execute(sql`alter table audit_entry disable trigger full_disk`);
  const { key } = await createKey(viewer, { unitId: viewer.unitId, label: 'đầy đĩa', places: '' }, today(), db);
  const body = JSON.stringify({ id: 'day-dia', text: 'Đường ngập', date: '2001-02-03', channel: 'Trang thử' });
  const headers = { authorization: `Bearer ${key}`, 'accept-language': 'vi' };
  const answered = await fetch(`${app.url}/api/posts`, { method: 'POST', body, headers });
  expect([answered.status, answered.headers.get('retry-after')]).toEqual([503, '300']);
  expect(await answered.json()).toMatchObject({
    error: { code: 'store_disk_full', message: expect.stringContaining('Không còn chỗ trên đĩa') },
  });
  expect((await fetch(`${app.url}/api/health`)).status).toBe(503);

  const file = testInfo.outputPath('day-dia.jsonl');
  writeFileSync(file, `${body}\n`);
  const said = await new Promise<string>((resolve) => {
    const command = ['--import', 'tsx', 'lib/cli/ingest.ts', file];
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    execFile(process.execPath, command, { env, cwd: join(import.meta.dirname, '../..') }, (_error, _out, err) =>
      resolve(err),
    );
  });
  expect(said).toContain('Không còn chỗ trên đĩa của cơ sở dữ liệu');
  expect(said).not.toContain('extend file');
  const batches =
    await db.$client`select ended_at is not null as ended from intake where added = 0 and door in ('api', 'command')`;
  expect(batches.every(({ ended }) => ended)).toBe(true);
});
