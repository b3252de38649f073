import type { Page } from '@playwright/test';
import { expect, test } from '../support/browsing';

/** Letters alone: what looks like somebody's number is masked. */
const run = [...`${Date.now() % 1e6}`].map((digit) => 'bcdghklmnp'[Number(digit)]).join('');
const lines = 4_000;
/** A column that is not read makes the file large. */
const padding = 'x'.repeat(700);
const line = (name: string, n: number) =>
  `${name}-${n},"Đường số ${n} ngập sâu sau mưa ${name}, xe máy chết giữa đường, người dân đi vòng rất xa mà chưa ai tới sửa cống; đã nhiều hôm nay như vậy, chợ gần đó vắng người mua, trẻ đi học trễ giờ",03/02/2001,${padding}`;
/** Each test has posts of its own: what one takes in would be there already for the next. */
const table = (name: string) =>
  Buffer.from(`id,text,date,noi_bo\n${Array.from({ length: lines }, (_, n) => line(`${run}${name}`, n)).join('\n')}\n`);

/** As over a phone far from its mast; 0 for as fast as it goes. */
async function slowTo(page: Page, bytesPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: bytesPerSecond > 0 ? 80 : 0,
    downloadThroughput: -1,
    uploadThroughput: bytesPerSecond > 0 ? bytesPerSecond : -1,
  });
}

async function choose(page: Page, name: string): Promise<void> {
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  await page.locator('#intake-file').setInputFiles({ name: 'lon.csv', mimeType: 'text/csv', buffer: table(name) });
  await expect(page.getByRole('heading', { name: 'Xem trước và chọn cột' })).toBeVisible({ timeout: 60_000 });
}

const start = (page: Page) => page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
const stop = async (page: Page) => {
  await page.getByRole('button', { name: 'Dừng' }).click();
  await expect(page.getByText('Đã dừng theo yêu cầu')).toBeVisible({ timeout: 30_000 });
};
const doing = (page: Page) => page.getByRole('status').filter({ hasText: 'Đang gửi tệp' });
async function counted(page: Page, what: string): Promise<number> {
  const pair = page.locator('dl > div').filter({ has: page.locator('dt', { hasText: new RegExp(`^${what}$`) }) });
  return Number((await pair.first().locator('dd').textContent())?.replace(/\D/g, ''));
}

test('an upload that is stopped before it has got anywhere is stopped all the same', async ({ asRole }) => {
  const page = await asRole('analyst');
  await choose(page, 'sớm');
  let asked = 0;
  await page.route('**/api/intake?*', async (route) => {
    if (route.request().method() === 'DELETE') asked++;
    // The file leaves only once somebody wanted it stopped.
    while (route.request().method() === 'POST' && asked === 0) await page.waitForTimeout(50);
    await route.continue();
  });
  await start(page);
  await stop(page);
  expect(await counted(page, 'Thêm mới')).toBeLessThan(lines);
});

test('over a slow line one sees what is done with a file, may stop it at any moment, and sends it again with nothing twice', async ({
  asRole,
}) => {
  test.setTimeout(300_000);
  const page = await asRole('analyst');
  await choose(page, 'chậm');
  await slowTo(page, 400_000);
  const answered: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.method() === 'POST' && request.url().includes('/api/intake?')) answered.push(request.url());
  });
  await start(page);
  await expect(doing(page)).toContainText(/Đang gửi tệp: \d+% · Đang xem qua cả tệp trước khi nhập: [\d.]+ dòng/, {
    timeout: 60_000,
  });
  await stop(page);
  // The rest of the file was not sent to hear of it.
  expect(answered).toEqual([]);
  expect([await counted(page, 'Đã đọc'), await counted(page, 'Thêm mới')]).toEqual([0, 0]);
  await page.getByLabel('Ngày trong tệp').selectOption({ label: 'Ngày trước tháng: 5 tháng 6' });
  await slowTo(page, 0);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await expect(page.getByText('Chạy thử xong, chưa ghi gì vào hệ thống')).toBeVisible({ timeout: 60_000 });
  await slowTo(page, 400_000);
  await page.getByRole('button', { name: /^Nhập [\d.]+ bài đăng$/ }).click();
  await expect(doing(page)).toContainText(/Đang gửi tệp: \d+% · Đã đọc [\d.]+ dòng · thêm [\d.]+/, { timeout: 60_000 });
  await stop(page);
  const first = await counted(page, 'Thêm mới');
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThan(lines);
  const past = page.getByRole('region', { name: 'Các lần nhập gần đây' }).getByRole('row').nth(1);
  await expect(past).toContainText(new Intl.NumberFormat('vi').format(first));
  await slowTo(page, 0);
  await choose(page, 'chậm');
  await start(page);
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 120_000 });
  expect([await counted(page, 'Thêm mới'), await counted(page, 'Đã có từ trước')]).toEqual([lines - first, first]);
});
