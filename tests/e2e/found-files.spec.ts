import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { today } from '@/app/_session/today';
import type { Db } from '@/db/client';
import { createKey } from '@/lib/services/keys/create-key';
import { expect, test } from '../support/browsing';
import { type FoundFile, type FoundPost, foundFiles, refusedFiles } from '../support/found-files';
import { runCommand } from '../support/run-command';
import { viewerOf } from '../support/world';

async function lookAt(page: Page, { name, bytes }: Pick<FoundFile, 'name' | 'bytes'>): Promise<void> {
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  const buffer = Buffer.from(bytes);
  await page.locator('#intake-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

/** By the page: looked at, tried, asked where it has to be, and imported. */
async function byPage(page: Page, file: FoundFile): Promise<void> {
  await lookAt(page, file);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  if (file.asked) {
    await expect(page.getByText('Cần chọn trước khi nhập')).toBeVisible({ timeout: 30_000 });
    await page.getByLabel(file.asked.field).selectOption({ label: file.asked.choice });
    await page.getByRole('button', { name: 'Chạy thử' }).click();
  }
  await page.getByRole('button', { name: `Nhập ${file.posts.length} bài đăng` }).click({ timeout: 30_000 });
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
}

async function analystsUnit(db: Db) {
  const [row] = await db.$client<{ id: string; unit: string }[]>`
    select id, unit_id as unit from person where username = 'quantri'`;
  return row!;
}

async function keyOf(db: Db, label: string): Promise<string> {
  const { id, unit } = await analystsUnit(db);
  return (await createKey(await viewerOf(db, id), { unitId: unit, label, places: '' }, today(), db)).key;
}

/** The newest batch, and what came in with it in the order of its text. */
async function newest(db: Db) {
  const [batch] = await db.$client`
    select id, door, added, repeated, rejected, left_out as "leftOut" from intake order by id desc limit 1`;
  const posts = await db.$client<{ text: string; at: string; place: string | null }[]>`
    select text, place.name as place,
      to_char(coalesce(posted_at at time zone 'Asia/Ho_Chi_Minh', day::timestamp), 'YYYY-MM-DD HH24:MI') as at
    from opinion left join place on place.key = place_key where intake_id = ${batch?.id} order by opinion.id`;
  return { batch: { ...batch, id: undefined }, posts };
}

const byText = (a: { begins: string; place: string | null }, b: typeof a) =>
  a.begins.localeCompare(b.begins) || `${a.place}`.localeCompare(`${b.place}`);

const said = (expected: readonly FoundPost[]) =>
  expected.map(([begins, at, place]) => ({ begins, at, place })).sort(byText);

function kept(expected: readonly FoundPost[], posts: Awaited<ReturnType<typeof newest>>['posts']) {
  const told = ({ text }: { text: string }) => expected.find(([begins]) => text.startsWith(begins))?.[0] ?? text;
  return posts.map((post) => ({ begins: told(post), at: post.at, place: post.place })).sort(byText);
}

for (const file of foundFiles) {
  test(`${file.why}: read alike by page, program and command (${file.name})`, async ({ asRole, app }, info) => {
    test.setTimeout(120_000);
    const { rejected = 0, leftOut = {} } = file;
    const added = file.posts.length;
    await byPage(await asRole('analyst'), file);
    const first = await newest(app.db);
    expect(first.batch).toEqual({ door: 'page', added, repeated: 0, rejected, leftOut });
    expect(kept(file.posts, first.posts)).toEqual(said(file.posts));

    const address = `${app.url}/api/posts?${new URLSearchParams(file.asked?.address)}`;
    const headers = { authorization: `Bearer ${await keyOf(app.db, `tệp ${file.name}`)}` };
    const answer = await fetch(address, { method: 'POST', headers, body: Buffer.from(file.bytes) });
    expect(await answer.json()).toMatchObject({ added: 0, repeated: added, rejectedCount: rejected });
    expect((await newest(app.db)).batch).toEqual({ door: 'api', added: 0, repeated: added, rejected, leftOut });

    const path = info.outputPath(file.name);
    writeFileSync(path, file.bytes);
    const options = Object.entries(file.asked?.address ?? {}).flatMap(([name, value]) => [`--${name}`, value]);
    const { unit } = await analystsUnit(app.db);
    const command = await runCommand('ingest', [path, '--unit', unit, ...options], app.databaseUrl);
    expect(command.code, command.err).toBe(0);
    expect((await newest(app.db)).batch).toEqual({ door: 'command', added: 0, repeated: added, rejected, leftOut });
  });
}

for (const { name, bytes, said: words, code } of refusedFiles) {
  test(`of a file like ${name} nothing is read, by no door, and each says why`, async ({ asRole, app }, info) => {
    test.setTimeout(120_000);
    const page = await asRole('analyst');
    const before = (await newest(app.db)).batch;
    await lookAt(page, { name, bytes });
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible({ timeout: 30_000 });
    const headers = { authorization: `Bearer ${await keyOf(app.db, `tệp ${name}`)}` };
    const answer = await fetch(`${app.url}/api/posts`, { method: 'POST', headers, body: Buffer.from(bytes) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(JSON.stringify(await answer.json())).toContain(code);
    const path = info.outputPath(name);
    writeFileSync(path, bytes);
    const { unit } = await analystsUnit(app.db);
    const command = await runCommand('ingest', [path, '--unit', unit], app.databaseUrl);
    expect(command.code).toBe(1);
    expect(command.err).toMatch(words);
    expect((await newest(app.db)).batch).toEqual(before);
  });
}
