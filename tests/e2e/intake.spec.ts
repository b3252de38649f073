import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { today } from '@/app/_session/today';
import type { Db } from '@/db/client';
import { createKey } from '@/lib/services/keys/create-key';
import { expect, test } from '../support/browsing';
import { farCell } from '../support/make-book';
import { viewerOf } from '../support/world';

/** So long ago that no other test looks there; the name keeps runs apart. */
const day = '2001-02-03';
const run = `${Date.now()}-${process.pid}`;
const post = (n: number, more: object = {}) =>
  JSON.stringify({ id: `${run}-${n}`, text: `Đường ngập lần ${n}`, date: day, channel: 'Trang thử', ...more });

async function send(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  const buffer = Buffer.from(content as string);
  await page.locator('#intake-file').setInputFiles({ name, mimeType: 'text/plain', buffer });
  const looked = page.getByRole('heading', { name: 'Xem trước và chọn cột' });
  await expect(looked.or(page.getByText('Chưa đọc được tệp này'))).toBeVisible({ timeout: 30_000 });
  if (await looked.isVisible()) await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
}

async function keyOf(db: Db, places: string): Promise<string> {
  const [admin] = await db.$client`select id from person where username = 'quantri'`;
  const viewer = await viewerOf(db, admin?.id);
  return (await createKey(viewer, { unitId: viewer.unitId, label: `thử ${run}`, places }, today(), db)).key;
}

test('an analyst brings a file in, sees what was refused and takes those lines home', async ({ asRole }) => {
  const page = await asRole('analyst');
  const bad = post(2, { date: '31/02/2001' });
  await send(page, 'tin.jsonl', [post(1), bad, post(3), '{hỏng'].join('\n'));
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  const refused = page.getByRole('region', { name: '2 dòng bị từ chối' });
  await expect(refused.getByRole('row')).toHaveCount(3);
  await expect(refused).toContainText('“31/02/2001” không phải ngày giờ có thật');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải các dòng bị từ chối' }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await saving).createReadStream()) chunks.push(chunk as Buffer);
  const [first = '', second = ''] = Buffer.concat(chunks).toString().split('\n');
  expect(JSON.parse(first)).toEqual({
    'Dòng (Nghe Dân)': 2,
    'Lý do (Nghe Dân)': expect.stringContaining('31/02/2001'),
    ...JSON.parse(bad),
  });
  expect(second).toMatch(/^\{"Dòng \(Nghe Dân\)":4,"Lý do \(Nghe Dân\)":".*",hỏng$/);
});

test('posts without an id that differ only in what is masked are counted on their own, and the receipt says to give ids', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  const alike = (n: number) => post(n, { id: undefined, text: `Cống nghẹt ${run}, liên hệ 09123450${n + 10}` });
  await send(page, 'tin.jsonl', Array.from({ length: 30 }, (_, n) => alike(n)).join('\n'));
  await expect(page.getByText('10 bài đăng không ghi id chỉ khác')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('Hãy ghi id cho từng bài đăng rồi gửi lại');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('where every name looks like a person’s the administrator still gets a link, without any, and it is said why', async ({
  asRole,
  app,
}) => {
  const page = await asRole('analyst');
  await send(page, 'tin.jsonl', post(710_001, { channel: 'Nguyễn Văn Tùng' }));
  const unknown = page.getByRole('region', { name: '1 tên kênh chưa có trong danh sách kênh' });
  await expect(unknown).toContainText('Giống tên hoặc tài khoản', { timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('Không tên nào được điền sẵn');
  expect(await page.getByLabel('Liên kết cho quản trị').inputValue()).toBe(`${app.url}/channels`);
});

test('names nobody registered stand on the receipt, an administrator registers one from there, and the file sent again gives its posts their channel', async ({
  asRole,
  app,
}) => {
  const [page, admin] = [await asRole('analyst'), await asRole('admin')];
  const name = `Nhóm Rẻ Quạt ${process.pid}`;
  const lines = [
    post(700_001, { channel: name }),
    post(700_002, { channel: name.toUpperCase() }),
    post(700_003, { channel: 'Nguyễn Văn Tùng' }),
  ].join('\n');
  await send(page, 'tin.jsonl', lines);
  const unknown = page.getByRole('region', { name: '2 tên kênh chưa có trong danh sách kênh' });
  await expect(unknown.getByRole('row', { name })).toContainText('2', { timeout: 30_000 });
  await expect(unknown.getByRole('row', { name: 'Nguyễn Văn Tùng' })).toContainText('Giống tên hoặc tài khoản');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const link = await page.getByLabel('Liên kết cho quản trị').inputValue();
  expect(new URL(link).origin + new URL(link).pathname).toBe(`${app.url}/channels`);
  expect(decodeURIComponent(new URL(link).hash)).toBe(`#names=${name}`);
  const asked: string[] = [];
  admin.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`));
  await admin.goto(link);
  await admin.getByRole('button', { name: `Điền tên này: ${name}` }).click();
  expect(admin.url()).toBe(`${app.url}/channels`);
  await expect(admin.getByLabel('Tên kênh')).toHaveValue(name);
  expect((await new AxeBuilder({ page: admin }).analyze()).violations).toEqual([]);
  await admin.getByLabel('Loại kênh').filter({ visible: true }).selectOption('Mạng xã hội');
  await admin.getByRole('button', { name: 'Lưu' }).filter({ visible: true }).click();
  await expect(admin.getByRole('row').filter({ hasText: name })).toContainText('Mạng xã hội');
  await expect(admin.getByText('Đã lưu kênh.')).toBeVisible();
  await expect(admin.getByRole('button', { name: `Điền tên này: ${name}` })).toBeHidden();
  await expect(admin.getByLabel('Tên kênh')).toHaveValue('');
  await admin.goto('/');
  await admin.goto(link);
  await expect(admin.getByRole('row').filter({ hasText: name })).toBeVisible();
  await expect(admin.getByText('tên kênh từ một biên nhận')).toBeHidden();
  expect(asked.filter((address) => decodeURIComponent(address.replace(/#.*/, '')).includes('Rẻ Quạt'))).toEqual([]);
  await send(page, 'tin.jsonl', lines);
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('dl').filter({ hasText: 'Được gán kênh' })).toContainText('Được gán kênh2');
  await expect(page.getByRole('region', { name: 'Các lần nhập gần đây' }).getByRole('row').nth(1)).toContainText(
    'Đã gán kênh cho 2 bài đăng có từ trước',
  );
  const rows = await app.db.$client`select name from channel where name ilike '%Nguyễn Văn Tùng%'`;
  expect(rows).toEqual([]);
});

test("a name like a person's is saved as a channel only as a publication's or an office's, and when that is confirmed", async ({
  asRole,
}) => {
  const page = await asRole('admin');
  const name = `Cô Ba Vlog ${run}`;
  await page.goto('/channels');
  const save = page.getByRole('button', { name: 'Lưu' }).filter({ visible: true });
  await page.getByLabel('Tên kênh').fill(name);
  await page.getByLabel('Loại kênh').filter({ visible: true }).selectOption('Mạng xã hội');
  await save.click();
  await expect(page.getByLabel('Loại kênh').filter({ visible: true })).toHaveAccessibleDescription(
    /tên hoặc tài khoản/,
  );
  await page.getByLabel('Loại kênh').filter({ visible: true }).selectOption('Trang của cơ quan');
  await save.click();
  const confirm = page.getByRole('checkbox', { name: 'Đây là tên của cơ quan hoặc báo chí' });
  await expect(confirm).toBeVisible();
  await expect(page.getByLabel('Tên kênh')).toHaveValue(name);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await confirm.check();
  await save.click();
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Trang của cơ quan');
});

test('a workbook with one cell in the far corner is refused by name at once, on the page and by a program', async ({
  asRole,
  app,
}) => {
  const page = await asRole('analyst');
  await send(page, 'xa.xlsx', farCell());
  await expect(page.getByText('có ô nằm ngoài 200 cột đầu')).toBeVisible();
  const authorization = `Bearer ${await keyOf(app.db, '')}`;
  const headers = { authorization, 'accept-language': 'en' };
  const sent = fetch(`${app.url}/api/posts`, { method: 'POST', body: new Uint8Array(farCell()), headers });
  const health = await fetch(`${app.url}/api/health`);
  expect([health.status, (await sent).status]).toEqual([200, 422]);
  expect(await (await sent).json()).toMatchObject({
    error: {
      problems: [{ code: 'xlsx_too_many_columns', limit: 200, message: expect.stringContaining('200 columns') }],
    },
  });
});

test('a broken gzip and an element without bottom are named, to programs and to the page', async ({ asRole, app }) => {
  const authorization = `Bearer ${await keyOf(app.db, '')}`;
  const call = (body: Uint8Array | string, encoding = 'identity') =>
    fetch(`${app.url}/api/posts`, {
      method: 'POST',
      body: body as BodyInit,
      headers: { authorization, 'content-encoding': encoding },
    });
  const packed = gzipSync(post(500_000));
  const codes = async (answer: Response) => {
    const { error } = (await answer.json()) as { error: { problems: { field: string; code: string }[] } };
    return [answer.status, ...error.problems.map(({ field, code }) => `${field}: ${code}`)];
  };
  expect(await codes(await call(packed.subarray(0, 40), 'gzip'))).toEqual([422, 'body: gzip_cut_off']);
  expect(await codes(await call(post(500_001), 'gzip'))).toEqual([422, 'body: gzip_broken']);
  expect(await codes(await call(packed, 'br'))).toEqual([422, 'body: encoding_unknown']);
  expect(await (await call(packed, 'gzip')).json()).toMatchObject({ added: 1 });
  const deep = `[${post(500_002)},{"text":"x","more":${'['.repeat(200_000)}${']'.repeat(200_000)}}]`;
  expect(await (await call(deep)).json()).toMatchObject({
    added: 1,
    rejected: [{ line: 2, codes: ['json_too_deep'] }],
  });
  const page = await asRole('analyst');
  const form = { 'content-type': 'multipart/form-data; boundary=x' };
  const led = await page.request.post(`${app.url}/api/intake`, { headers: form, data: 'hỏng', maxRedirects: 0 });
  expect([led.status(), led.headers().location]).toEqual([303, '/intake?problem=form_broken']);
});

test('what posts came in without stands in the list of past batches, by kind and in numbers alone', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  const posts = [post(810_001, { place: 'Xứ Không Có' }), post(810_002, { place: 'Xứ Không Có', link: 'không phải' })];
  await send(page, 'thieu.jsonl', posts.join('\n'));
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  const batch = page.getByRole('region', { name: 'Các lần nhập gần đây' }).getByRole('row').nth(1);
  await expect(batch).toContainText('thieu.jsonl');
  await expect(batch).toContainText('Bỏ trống vì không đọc được: địa bàn 2, liên kết 1');
  await expect(batch).not.toContainText('Xứ Không Có');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('an upload can be stopped, and says what is in', async ({ asRole }) => {
  const page = await asRole('analyst');
  await send(page, 'tin.jsonl', Array.from({ length: 30_000 }, (_, n) => post(1_000 + n)).join('\n'));
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByText('Đã dừng theo yêu cầu')).toBeVisible({ timeout: 30_000 });
});

test('a program posts a thousand lines with three broken ones and gets each named', async ({ app }) => {
  const lines = Array.from({ length: 1_000 }, (_, n) => post(100_000 + n));
  lines[9] = '{hỏng';
  lines[499] = post(499, { date: '31/02/2001' });
  lines[720] = post(720, { text: '' });
  const body = lines.join('\n');
  const call = (headers: Record<string, string>) => fetch(`${app.url}/api/posts`, { method: 'POST', body, headers });
  expect((await call({})).status).toBe(401);
  const wrong = await call({ authorization: 'Bearer nd_sai' });
  expect(wrong.status).toBe(401);
  expect(await wrong.text()).toContain('Khoá API này không đúng hoặc đã bị thu hồi');
  const answer = await call({ authorization: `Bearer ${await keyOf(app.db, '')}`, 'accept-language': 'en' });
  expect(answer.status).toBe(200);
  const receipt = (await answer.json()) as { rejected: { line: number; codes: string[] }[] };
  expect(receipt).toMatchObject({ read: 1_000, added: 997, rejectedCount: 3 });
  expect(receipt.rejected.map(({ line, codes }) => [line, ...codes])).toEqual([
    [10, 'json_broken'],
    [500, 'date_not_real'],
    [721, 'text_empty'],
  ]);
});

test('a key of another district has its posts refused', async ({ app }) => {
  const authorization = `Bearer ${await keyOf(app.db, 'Quận 7')}`;
  const body = [post(200_001, { place: 'Quận 1' }), post(200_002, { place: 'Quận 7' })].join('\n');
  const answer = await fetch(`${app.url}/api/posts`, { method: 'POST', body, headers: { authorization } });
  expect(await answer.json()).toMatchObject({
    added: 1,
    rejectedCount: 1,
    rejected: [{ line: 1, codes: ['place_outside'] }],
  });
});

test('more than ten thousand lines or ten megabytes is too much, and what was kept is said', async ({ app }) => {
  const authorization = `Bearer ${await keyOf(app.db, '')}`;
  const call = (body: string) => fetch(`${app.url}/api/posts`, { method: 'POST', body, headers: { authorization } });
  const many = await call(Array.from({ length: 10_010 }, (_, n) => post(300_000 + n)).join('\n'));
  expect(many.status).toBe(413);
  expect(await many.json()).toMatchObject({ error: { code: 'too_large' }, receipt: { read: 10_000, added: 10_000 } });
  const long = 'x'.repeat(19_000);
  const large = await call(
    Array.from({ length: 600 }, (_, n) => post(400_000 + n, { text: `${n} ${long}` })).join('\n'),
  );
  expect(large.status).toBe(413);
  expect(((await large.json()) as { receipt: { rejectedCount: number } }).receipt.rejectedCount).toBe(0);
});

test('leaders and collaborators find no way in', async ({ asRole, app }) => {
  for (const role of ['leader', 'collaborator'] as const) {
    const page = await asRole(role);
    expect((await page.goto('/intake'))?.status()).toBe(403);
    const answer = await page.request.post(`${app.url}/api/intake`, { data: post(1) });
    expect(answer.status()).toBe(403);
  }
});
