import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { today } from '@/app/_session/today';
import { withApart } from '@/lib/domain/board/kept-apart';
import { addDays } from '@/lib/domain/period';
import { caretaker } from '@/lib/domain/permissions';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { keepRisingPhrases } from '@/lib/services/phrases/keep-rising-phrases';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/browsing';
import { parseFilter } from '../support/filters';
import { addOpinions } from '../support/opinions';

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

test('every figure on the dashboard is the number of items in the list it opens', async ({ asRole, app }) => {
  const page = await asRole('leader');
  await open(page);
  const shown = await page
    .locator('.board-grid a[href^="/opinions?"]')
    .evaluateAll((links) =>
      links
        .map((link) => ({ query: (link.getAttribute('href') ?? '').split('?')[1] ?? '', text: link.textContent ?? '' }))
        .filter(({ text }) => /^(Mở danh sách: .+, )?[\d.]+$/.test(text)),
    );
  expect(shown.length).toBeGreaterThan(50);
  const [person] = await app.db.$client`select id from person where username = 'lanhdao'`;
  const viewer = await viewerForPerson(person?.id, app.db);
  for (const { query, text } of shown) {
    const filter = parseFilter(new URLSearchParams(query), today());
    const [rows, apart] = [await countOpinions(viewer, filter, app.db), await countKeptApart(viewer, filter, app.db)];
    expect([rows, withApart(rows, apart)], query).toContain(numberIn(text.split(', ').at(-1) ?? ''));
  }
});

test('a phrase said more this week is named with its figures, and each opens just those items', async ({
  asRole,
  app,
}) => {
  const lastDay = addDays(today(), -1);
  const [unit] = await app.db.$client`select unit_id as id from person where username = 'chuyenvien'`;
  const operator = await operatorViewer({ unitId: unit?.id, role: 'system' }, app.db);
  const said = Array.from({ length: 9 }, (_, k) => ({
    text: `Khói bay vào từng nhà. ${k}`,
    day: addDays(lastDay, -(k % 7)),
  }));
  await addOpinions(app.db, operator, said);
  await keepRisingPhrases(caretaker, { day: lastDay, anew: true }, app.db);
  const page = await asRole('analyst');
  await open(page, `/dashboard?period=custom&from=${addDays(lastDay, -29)}&to=${lastDay}`);
  const card = page.getByRole('region', { name: 'Cụm từ nói nhiều lên' });
  const row = card.getByRole('row', { name: /khói bay vào/ });
  const [thisWeek, before] = await row.getByRole('cell').getByRole('link').allTextContents();
  expect(numberIn(thisWeek?.split(', ').at(-1) ?? '')).toBeGreaterThanOrEqual(9);
  expect(before).toMatch(/, 0$/);
  await expect(row).toContainText('(0 mỗi tuần)');
  await row.getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(/\/opinions\?.*q=/);
  await expect(page.getByText(`${thisWeek?.split(', ').at(-1)} ý kiến`, { exact: true })).toBeVisible();
  await expect(page.locator('main ol h2 a').first()).toContainText('Khói bay vào');
});

test('under thirty items a week nothing is said to rise', async ({ asRole, app }) => {
  await keepRisingPhrases(caretaker, { day: today(), anew: true }, app.db);
  const page = await asRole('leader');
  await open(page, '/dashboard?period=90d&place=787-2025');
  await expect(page.getByRole('region', { name: 'Cụm từ nói nhiều lên' })).toContainText('Chưa đủ ý kiến');
});

test('the map has a tile for each district, says what it shows, and leads to the items', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page);
  const tiles = page.locator('.tile');
  expect(await tiles.count()).toBeGreaterThanOrEqual(22);
  for (const label of await tiles.evaluateAll((found) => found.map((tile) => tile.getAttribute('title')))) {
    expect(label).toMatch(/^.+: (\d[\d.]* ý kiến, (\d+% tiêu cực|quá ít để tính tỉ lệ)|không có ý kiến)$/);
  }
  await tiles.first().click();
  await expect(page).toHaveURL(/\/opinions\?.*place=/);
});

test('districts with fewer than 30 items show counts, never a rate', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page, '/dashboard?period=7d');
  const rows = await page.locator('.place-bars li').evaluateAll((found) => found.map((row) => row.textContent ?? ''));
  const tiles = await page
    .locator('.tile')
    .evaluateAll((found) => found.map((tile) => [tile.querySelector('.tile-count')?.textContent, tile.textContent]));
  expect(rows.length).toBeGreaterThan(0);
  for (const [count, text] of tiles) {
    if (numberIn(count ?? '') < 30) expect(text).not.toContain('%');
    else expect(text).toContain('%');
  }
});

test('by keyboard alone, a bar of the time chart opens the items of its days', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page, '/dashboard?period=30d');
  const chart = page.locator('.recharts-surface').first();
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.recharts-tooltip-wrapper')).toContainText('Tiêu cực');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/opinions\?period=custom&from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/);
});

test('the filter is in the address, and the page does not load anew', async ({ asRole, isMobile }) => {
  const page = await asRole('leader');
  await open(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  if (isMobile) await page.locator('.board-filter summary').click();
  await page.getByLabel('Nguồn').selectOption('report');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page).toHaveURL(/\/dashboard\?period=90d&source=report$/);
  await expect(page.getByRole('link', { name: /Báo cáo cộng tác viên.*Bỏ điều kiện này/ })).toBeVisible();
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL(/\/dashboard\?period=90d$/);
});

test('without JavaScript the filter, the tables and the links still work', async ({ browser, app, isMobile }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('leader'), url: app.url }]);
  const page = await context.newPage();
  await page.goto(quarter);
  await expect(page.getByLabel('Nguồn')).toBeVisible({ visible: !isMobile });
  if (isMobile) await page.locator('.board-filter summary').click();
  await page.getByLabel('Nguồn').selectOption('report');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page).toHaveURL(/source=report/);
  await expect(page.locator('.board-totals .board-figure').first()).toBeVisible();
  const total = numberIn(await page.locator('.board-totals .board-figure').first().textContent());
  await page.locator('.board-series summary').click();
  await page.locator('.board-series').getByRole('link', { name: 'Mở bảng ở trang riêng' }).click();
  await expect(page).toHaveURL(/\/dashboard\/series\?.*source=report/);
  await expect(page.getByRole('heading', { name: 'Sắc thái theo thời gian' })).toBeVisible();
  expect(total).toBeGreaterThan(0);
  expect(await columnSum(page, 'main', 5)).toBe(total);
  await page.getByRole('link', { name: 'Về tổng quan' }).click();
  await expect(page.locator('.board-totals .board-figure').first()).toBeVisible();
  await context.close();
});

test('looking at one district shows its wards, and the way back', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page);
  const name = page.locator('.place-bars li a').first();
  const district = await name.getAttribute('title');
  await name.click();
  await expect(page).toHaveURL(/place=\d+-2025/);
  await expect(page.getByRole('heading', { name: 'Sắc thái theo phường, xã' })).toBeVisible();
  await page.getByRole('link', { name: `${district?.replace('Xem riêng ', '')} Bỏ điều kiện này` }).click();
  await expect(page.getByRole('heading', { name: 'Sắc thái theo quận, huyện' })).toBeVisible();
});

test('districts are put in the order asked for', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page);
  const counts = async () =>
    (await page.locator('.place-bars li > a:nth-of-type(2)').allTextContents()).map((text) =>
      numberIn(text.split(', ').at(-1) ?? ''),
    );
  const byTotal = await counts();
  await page.getByRole('navigation', { name: 'Xếp theo' }).getByRole('link', { name: 'Tên', exact: true }).click();
  await expect(page).toHaveURL(/sort=name/);
  await expect(page.getByRole('link', { name: 'Tên', exact: true })).toHaveAttribute('aria-current', 'true');
  const byName = await counts();
  expect([...byName].sort((a, b) => a - b)).toEqual([...byTotal].sort((a, b) => a - b));
  expect(byName).not.toEqual(byTotal);
});

test('an address that cannot be followed is explained, and the rest of it is', async ({ asRole }) => {
  const page = await asRole('leader');
  await open(page, '/dashboard?period=90d&source=rumours');
  await expect(page.getByText('Có điều kiện chưa dùng được')).toBeVisible();
});

test('a period without items says so and what to look at instead', async ({ asRole }) => {
  const page = await asRole('leader');
  await page.goto('/dashboard?period=custom&from=2001-01-01&to=2001-01-31');
  await expect(page.getByText('Chưa có ý kiến nào trong kỳ này')).toBeVisible();
  await page.getByRole('link', { name: 'Xem 90 ngày qua' }).click();
  await expect(page).toHaveURL(/period=90d/);
});

test('a collaborator may not open the dashboard, nor a table of it by any address', async ({ asRole, app }) => {
  const page = await asRole('collaborator');
  const answer = await page.goto('/dashboard');
  expect(answer?.status()).toBe(403);
  await expect(page.locator('.board-grid')).toHaveCount(0);
  const headers = { cookie: `nd_session=${await app.cookieFor('collaborator')}` };
  for (const path of ['/dashboard/places', '/api/dashboard/places', '/api/dashboard/series?period=90d']) {
    const refused = await fetch(`${app.url}${path}`, { headers });
    expect(refused.status, path).toBe(403);
    expect(await refused.text(), path).not.toMatch(/<table|"rows"/);
  }
  expect((await fetch(`${app.url}/api/dashboard/places`)).status).toBe(401);
});

test('a place, an order and a list open without the page loading anew, the order where one has scrolled to', async ({
  asRole,
}) => {
  const page = await asRole('leader');
  await open(page);
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  const order = page.getByRole('link', { name: '% tiêu cực', exact: true });
  await order.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  await order.click();
  await expect(page).toHaveURL(/sort=share/);
  await expect(order).toHaveAttribute('aria-current', 'true');
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - scrolled)).toBeLessThan(200);
  await page.locator('.place-bars li a').first().click();
  await expect(page).toHaveURL(/place=\d+-2025/);
  await page.locator('.board-totals .board-figure a').first().click();
  await expect(page).toHaveURL(/\/opinions\?/);
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing keeps a screen reader or a keyboard out, nothing runs off the screen (${colorScheme})`, async ({
    asRole,
  }) => {
    const page = await asRole('leader');
    await page.emulateMedia({ colorScheme });
    await open(page);
    await page.locator('.board-series summary').click();
    await expect(page.locator('.board-series details tbody tr').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map((node) => node.html)])).toEqual([]);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(content).toBeLessThanOrEqual(screen ?? 0);
  });
}
