import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browsing';

/** So long ago that no other test looks there; letters alone, as digits may look like somebody's number. */
const day = '2001-02-03';
const letters = (n: number) => [...String(n)].map((digit) => 'bcdghklmnp'[Number(digit)]).join('');
const run = letters((Date.now() + process.pid) % 1e7);

const file = (text: string) =>
  Buffer.from(`${JSON.stringify({ id: `${run}-${text.split(' ')[0]}`, text: `${text} ${run}`, date: day })}\n`);

async function choose(page: Page, text: string): Promise<void> {
  const input = { name: 'tin.jsonl', mimeType: 'text/plain', buffer: file(text) };
  await page.locator('#intake-file').setInputFiles(input);
  await expect(page.getByRole('heading', { name: 'Xem trước và chọn cột' })).toBeVisible({ timeout: 30_000 });
}

const sent = (page: Page) => expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
const axe = async (page: Page) => expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

test('of posts that are there with other words an analyst chooses what stays, and the earlier words are on the page of the opinion', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  const choice = page.getByRole('group', { name: 'Bài đăng đã có nhưng nội dung khác' });
  await choose(page, 'Cống nghẹt trước chợ');
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await sent(page);
  await expect(choice).toHaveCount(0);

  await choose(page, 'Cống đã thông trước chợ');
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await expect(page.getByText('Chạy thử xong, chưa ghi gì vào hệ thống')).toBeVisible({ timeout: 30_000 });
  await expect(choice.getByLabel('Giữ nội dung đang lưu')).toBeChecked();
  await choice.getByLabel('Thay bằng nội dung mới').check();
  await expect(page.getByRole('button', { name: 'Nhập 0 bài đăng, thay 1' })).toBeEnabled();
  await choice.getByLabel('Giữ nội dung đang lưu').check();
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await sent(page);
  await expect(page.getByText('Dòng 1. Nội dung đã lưu được giữ nguyên.')).toBeVisible();
  await choice.getByLabel('Thay bằng nội dung mới').check();
  await axe(page);
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText('Đã thay bằng nội dung mới ở 1 ý kiến')).toBeVisible({ timeout: 30_000 });
  await expect(choice).toHaveCount(0);

  await page.goto(`/opinions?${new URLSearchParams({ period: 'custom', from: day, to: day, q: run })}`);
  await page.getByRole('link', { name: /Cống đã thông/ }).click();
  const earlier = page.getByRole('region', { name: 'Nội dung trước đó' });
  await expect(earlier).toContainText(`Cống nghẹt trước chợ ${run}`);
  await expect(earlier.getByRole('heading', { level: 3 })).toHaveText(/^Bị thay .+ · .+/);
  await axe(page);
});

test('without JavaScript the page asks the same after a file that was sent', async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('analyst'), url: app.url }]);
  const page = await context.newPage();
  const put = async (text: string) => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'tin.jsonl', mimeType: 'text/plain', buffer: file(text) });
    await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
    await sent(page);
  };
  await page.goto(`${app.url}/intake`);
  await put('Đèn đường tắt, chữ thường');
  await put('Đèn đường đã sáng, chữ thường');
  await expect(page.getByText('1 bài đăng đã có từ trước nhưng lần này nội dung khác.').first()).toBeVisible();
  await page.getByLabel('Thay bằng nội dung mới').check();
  await put('Đèn đường đã sáng, chữ thường');
  await expect(page.getByText('Đã thay bằng nội dung mới ở 1 ý kiến')).toBeVisible();
  await context.close();
});

test('a program replaces words only when it asks for that, and an unknown choice is refused', async ({ asRole }) => {
  const page = await asRole('analyst');
  const send = (text: string, changed: string) =>
    page.request.post(`/api/posts${changed}`, { data: file(text), headers: { 'accept-language': 'en' } });
  const receiptOf = async (text: string, changed: string) => (await send(text, changed)).json();
  await send('Vỉa hè bị lấn', '');
  expect(await receiptOf('Vỉa hè đã thoáng', '')).toMatchObject({
    changed: 1,
    replaced: 0,
    changedLines: [{ line: 1 }],
  });
  expect(await receiptOf('Vỉa hè đã thoáng', '?dry=1')).toMatchObject({ changed: 1, changedLines: [{ line: 1 }] });
  expect((await send('Vỉa hè đã thoáng', '?changed=both')).status()).toBe(422);
  expect(await receiptOf('Vỉa hè đã thoáng', '?changed=replace')).toMatchObject({ changed: 1, replaced: 1 });
  expect(await receiptOf('Vỉa hè đã thoáng', '?changed=replace')).toMatchObject({ changed: 0, replaced: 0 });
});
