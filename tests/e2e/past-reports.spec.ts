import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browsing';

/** Letters alone: what looks like somebody's number is masked. */
const run = [...`${Date.now() % 1e6}`].map((digit) => 'bcdghklmnp'[Number(digit)]).join('');

const chat = `Phường Tân Hưng, Quận 7, ngày 4/2/2001:
- Đường ngập ${run}, xe chết máy
[10:22, 5/2/2001] Nguyễn Văn Quýt: Đèn đường hư ${run} mấy hôm nay
[10:25, 5/2/2001] Chị Mít KP3: Chưa ai sửa
[07:01, 6/2/2001] Nguyễn Văn Quýt: Rác ứ đọng ${run}. Chợ tạm lấn chiếm ${run}.
[07:05, 6/2/2001] Nguyễn Văn Quýt: ok`;

const words = (page: Page, n: number) => page.getByLabel(`Mục ${n}: Nội dung`);
const noViolations = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
const fits = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/intake/past');
  await page.waitForLoadState('networkidle');
  await page.getByLabel('Văn bản cần cắt').fill(text);
  await page.getByRole('button', { name: 'Cắt thành các mục' }).click();
}

test('a pasted chat is cut, joined, split, tried, imported as past reports and undone, and who spoke is sent nowhere', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/intake');
  await page.getByRole('link', { name: 'Nhập báo cáo cũ' }).click();
  await expect(page.getByRole('heading', { name: 'Nhập báo cáo cũ' })).toBeVisible();
  await noViolations(page);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Cắt thành các mục' }).click();
  await expect(page.getByText('Chưa có nội dung nào để cắt.')).toBeVisible();
  await page.getByLabel('Văn bản cần cắt').fill(chat);
  await page.getByRole('button', { name: 'Cắt thành các mục' }).click();

  await expect(page.getByRole('heading', { name: '5 mục', exact: true })).toBeVisible();
  await expect(page.getByText('Đã bỏ tên của 2 người nói và 4 mốc giờ nhắn.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Quýt|KP3/);
  await expect(words(page, 1)).toHaveValue(`Đường ngập ${run}, xe chết máy`);
  await expect(page.getByLabel('Ngày (Mục 2)')).toHaveValue('2001-02-05');
  await expect(page.getByLabel('Giờ (Mục 2)')).toHaveValue('10:22');
  await expect(page.getByLabel('Địa bàn (Mục 1)')).toHaveValue('Phường Tân Hưng, Quận 7');
  expect(await fits(page)).toBe(true);
  await noViolations(page);

  await page.getByRole('button', { name: 'Gộp với mục trên (Mục 3)' }).click();
  await expect(page.getByText('Đã gộp, còn 4 mục.')).toBeVisible();
  await expect(words(page, 2)).toHaveValue(`Đèn đường hư ${run} mấy hôm nay\nChưa ai sửa`);
  await expect(words(page, 2)).toBeFocused();
  await words(page, 3).focus();
  await words(page, 3).evaluate(
    (field: HTMLTextAreaElement, at) => field.setSelectionRange(at, at),
    `Rác ứ đọng ${run}.`.length,
  );
  await page.getByRole('button', { name: 'Tách tại đây (Mục 3)' }).click();
  await expect(words(page, 4)).toHaveValue(`Chợ tạm lấn chiếm ${run}.`);
  await expect(words(page, 4)).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ mục này (Mục 5)' }).click();
  await expect(page.getByText('Đã bỏ, còn 4 mục.')).toBeVisible();

  const network = page.getByLabel('Mạng lưới cộng tác viên');
  await network.fill('Mạng lưới Hội Phụ nữ');
  await page.getByRole('group', { name: 'Ghi ngày và địa bàn cho nhiều mục' }).getByLabel('Địa bàn').fill('Quận 8');
  await page.getByRole('button', { name: 'Ghi cho mục chưa có' }).click();
  await expect(page.getByText('Đã ghi cho 3 mục.')).toBeVisible();
  await page.getByLabel('Ngày (Mục 1)').fill('');
  await expect(page.getByText('1 mục chưa có ngày.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nhập 4 báo cáo' })).toBeDisabled();
  await page.getByLabel('Ngày (Mục 1)').fill('2001-02-04');

  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await expect(page.getByText('Chạy thử xong, chưa ghi gì vào hệ thống')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Nhập 4 báo cáo' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  await noViolations(page);
  expect(sent.filter((one) => one.includes('/api/intake')).length).toBeGreaterThan(1);
  expect(sent.filter((one) => /Qu%C3%BDt|Quýt|KP3/.test(one))).toEqual([]);

  await page.getByRole('button', { name: 'Nhập 4 báo cáo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã nhập xong' })).toContainText('Đã có từ trước4', {
    timeout: 30_000,
  });
  await page.goto('/intake');
  const batches = page.getByRole('region', { name: 'Các lần nhập gần đây' }).getByRole('row');
  const batch = batches.filter({ hasText: 'Báo cáo cũ' }).filter({ hasText: 'Hoàn tác…' }).first();
  await expect(batch).toContainText('Văn bản dán');
  await batch.getByRole('link', { name: '4' }).first().click();
  await expect(page.getByText('Báo cáo cộng tác viên · Nhập sau')).toHaveCount(4, { timeout: 30_000 });
  await page.getByRole('link', { name: `Đèn đường hư ${run}` }).click();
  await expect(page.getByRole('main')).toContainText('Mạng lưới Hội Phụ nữ');
  await expect(page.getByText('không có người báo cáo để hỏi lại')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mở tên người báo cáo' })).toHaveCount(0);
  await noViolations(page);

  await page.goto('/intake');
  await batch.getByRole('link', { name: 'Hoàn tác…' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gỡ 4 ý kiến' }).click();
  await expect(page.getByText('Đã gỡ 4 ý kiến.')).toBeVisible({ timeout: 30_000 });
});

test('past reports of a file go through the step in which columns are chosen', async ({ asRole }) => {
  const page = await asRole('analyst');
  await page.goto('/intake/past?from=file');
  await page.waitForLoadState('networkidle');
  const rows = ['Nội dung phản ánh,Ngày tiếp nhận,Địa bàn', `Cống nghẹt ${run},05/03/2001,Quận 7`];
  const buffer = Buffer.from(`${rows.join('\n')}\n`);
  await page.locator('#intake-file').setInputFiles({ name: 'so-bao-cao.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByRole('heading', { name: 'Xem trước và chọn cột' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByLabel('Kênh', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await page.getByRole('button', { name: 'Nhập 1 báo cáo' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  expect(await fits(page)).toBe(true);
  await noViolations(page);
  await page.getByRole('link', { name: 'Xem các ý kiến' }).click();
  await expect(page).toHaveURL(/batch=\d+/);
  await expect(page.getByRole('main')).toContainText(`Cống nghẹt ${run}`);
  await expect(page.getByRole('main')).toContainText('Nhập sau');
});

test('many parts of a pasted text are shown thirty at a time, and worked on by the keyboard alone', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  await paste(page, Array.from({ length: 65 }, (_, n) => `${n + 1}. Phản ánh thứ ${n + 1} ${run}`).join('\n'));
  await expect(page.getByText('65 mục chưa có ngày.')).toBeVisible();
  await expect(page.getByRole('region', { name: '65 mục' }).first()).toBeFocused();
  await expect(page.getByText('Mục 1–30 trong 65')).toBeVisible();
  await page.getByRole('button', { name: 'Các mục sau' }).click();
  await expect(words(page, 31)).toHaveValue(`Phản ánh thứ 31 ${run}`);
  await page.getByRole('button', { name: 'Gộp với mục trên (Mục 31)' }).focus();
  await page.keyboard.press('Enter');
  await expect(words(page, 30)).toBeFocused();
  await expect(words(page, 30)).toHaveValue(`Phản ánh thứ 30 ${run}\nPhản ánh thứ 31 ${run}`);
  page.once('dialog', (asked) => asked.dismiss());
  await page.getByRole('button', { name: 'Về văn bản đã dán' }).click();
  await expect(words(page, 30), 'work on the items is not lost without a question').toBeVisible();
  page.once('dialog', (asked) => asked.accept());
  await page.getByRole('button', { name: 'Về văn bản đã dán' }).click();
  await expect(page.getByLabel('Văn bản cần cắt')).toHaveValue(/Phản ánh thứ 65/);
  await expect(page.getByLabel('Văn bản cần cắt')).toBeFocused();
});

test('a program sends past reports by the same address as posts', async ({ asRole }) => {
  const page = await asRole('analyst');
  const send = async (query: string) => {
    const data = [{ text: `Mất nước ${run} từ sáng`, date: '2001-04-05' }];
    const answer = await page.request.post(`/api/posts?${query}`, { data });
    return [answer.status(), await answer.json()];
  };
  expect(await send('as=report&network=Tổ 5&dry=1')).toMatchObject([200, { addedAtMost: 1 }]);
  expect(await send('as=report&network=Tổ 5')).toMatchObject([200, { added: 1 }]);
  expect(await send('as=report&network=Tổ 5')).toMatchObject([200, { added: 0, repeated: 1 }]);
  expect(await send('network=Tổ 5')).toMatchObject([422, { error: { problems: [{ code: 'network_of_posts' }] } }]);
  expect(await send('as=x')).toMatchObject([422, { error: { problems: [{ field: 'as', code: 'not_in_list' }] } }]);
});

test('without JavaScript a file of past reports goes in by its form', async ({ asRole, app }) => {
  const page = await asRole('analyst');
  const buffer = Buffer.from(`text,date\nCầu nứt ${run},2001-05-06\n`);
  const file = { name: 'so.csv', mimeType: 'text/csv', buffer };
  const answer = await page.request.post('/api/intake', {
    headers: { origin: app.url },
    multipart: { as: 'report', network: 'Tổ 5', file },
    maxRedirects: 0,
  });
  expect([answer.status(), answer.headers().location]).toEqual([303, expect.stringContaining('/intake?batch=')]);
  await page.goto(`/opinions?period=custom&from=2001-05-01&to=2001-05-31&source=report`);
  await expect(page.getByText(`Cầu nứt ${run}`)).toBeVisible();
});

test('who may not bring posts in may not open the page of past reports', async ({ asRole }) => {
  for (const role of ['collaborator', 'leader'] as const) {
    const page = await asRole(role);
    await page.goto('/intake/past');
    await expect(page.getByRole('heading', { name: 'Nhập báo cáo cũ' })).toHaveCount(0);
  }
});
