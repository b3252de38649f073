import type { Page } from '@playwright/test';
import { expect, test } from '../support/browsing';

const quarter = '/dashboard?period=90d';

/** Vietnamese digits: `1.234` is 1234. */
const numberIn = (text: string | null) => Number((text ?? '').replace(/\D/g, ''));

async function open(page: Page, address = quarter): Promise<void> {
  await page.goto(address);
  await expect(page.locator('.board-grid .board-totals').last()).toBeVisible();
  await expect(page.locator('.recharts-bar-rectangle path').first()).toBeVisible();
  await expect(page.locator('.board-rising h2')).toBeVisible();
}

async function columnSum(page: Page, card: string, column: number): Promise<number> {
  const cells = await page.locator(`${card} section tbody tr td:nth-child(${column})`).allTextContents();
  return cells.reduce((sum, cell) => sum + numberIn(cell), 0);
}

test('the table under a chart holds the figures of the chart', async ({ asRole }) => {
  const page = await asRole('analyst');
  await open(page);
  const total = numberIn(await page.locator('.board-totals .board-figure').first().textContent());
  await page.locator('.board-series summary').click();
  const rows = page.locator('.board-series details tbody tr');
  await expect(rows.first()).toBeVisible();
  expect(await columnSum(page, '.board-series', 5)).toBe(total);

  const bars = await page.locator('.board-places ol li').count();
  await page.locator('.board-places summary').click();
  await expect(page.locator('.board-places details tbody tr').first()).toBeVisible();
  const counted = await page
    .locator('.board-places details tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [row.querySelector('th')?.textContent ?? '', row.children[4]?.textContent ?? '']),
    );
  expect(counted.filter(([, all]) => numberIn(all ?? '') > 0)).toHaveLength(bars);
  expect(await columnSum(page, '.board-places', 5)).toBe(total);
});

test('a table is of the filter looked at, opened by keyboard; places outside and tables that are none are refused', async ({
  asRole,
  app,
}) => {
  const page = await asRole('leader');
  await open(page, `${quarter}&source=report`);
  const total = numberIn(await page.locator('.board-totals .board-figure').first().textContent());
  await page.locator('.board-places summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.board-places details tbody tr').first()).toBeVisible();
  expect(await columnSum(page, '.board-places', 5)).toBe(total);
  const [href] = await page
    .locator('.board-places details tbody a')
    .evaluateAll((found) => found.map((a) => a.getAttribute('href')));
  expect(href).toMatch(/^\/opinions\?period=90d&source=report&place=/);
  const headers = { cookie: `nd_session=${await app.cookieFor('leader')}` };
  const status = async (path: string) => (await fetch(`${app.url}${path}`, { headers })).status;
  expect(await status('/api/dashboard/places?place=01')).toBe(403);
  expect(await status('/api/dashboard/nothing')).toBe(404);
  expect(await status('/dashboard/nothing')).toBe(404);
});

test('a table that does not come says so, offers to try again, and where it is as a page', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page);
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/api/dashboard/**', async (route) => {
    await held;
    await route.fulfill({ status: 503, body: '' });
  });
  const card = page.locator('.board-topics');
  await card.locator('summary').click();
  await expect(card.getByRole('status', { name: 'Đang tải bảng…' })).toBeVisible();
  letGo();
  await expect(card.getByRole('alert')).toContainText('Chưa tải được bảng');
  await expect(card.getByRole('link', { name: 'Mở bảng ở trang riêng' })).toBeVisible();
  await page.unroute('**/api/dashboard/**');
  await card.getByRole('button', { name: 'Thử lại' }).click();
  await expect(card.locator('details tbody tr').first()).toBeVisible();
});
