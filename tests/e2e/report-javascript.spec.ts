import { expect, test } from '../support/browsing';
import { floodComplaint } from '../support/report-page';

/** What a poor network can carry: the whole page's JavaScript, compressed, in bytes. */
const budgetBytes = 100_000;

test('The report form asks at most 100 kB of JavaScript, classifier and word lists included, and no charts', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const addresses = new Map<string, string>();
  const sizes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, response, type }) => {
    if (type === 'Script' || /javascript/.test(response.mimeType)) addresses.set(requestId, response.url);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto('/report');
  await page.getByLabel('Người dân nói gì?').fill(floodComplaint);
  await expect(page.getByRole('region', { name: 'Máy sẽ đọc như sau' })).toContainText('Ngập nước');
  await page.getByLabel('Chuyện xảy ra ở đâu?').fill('q7');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.waitForLoadState('networkidle');

  const files = [...addresses].map(([id, url]) => ({ url: new URL(url).pathname, bytes: sizes.get(id) ?? 0 }));
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  test.info().annotations.push({ type: 'JavaScript of /report, bytes', description: JSON.stringify({ total, files }) });
  expect(total).toBeGreaterThan(10_000);
  expect(total, JSON.stringify(files)).toBeLessThanOrEqual(budgetBytes);
  const sources = await Promise.all(files.map(async ({ url }) => (await page.request.get(url)).text()));
  expect(sources.some((source) => source.includes('recharts'))).toBe(false);
});

test('Loading the report form, writing and being refused leave the console empty; no script is asked for but its own', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  const said: string[] = [];
  const scripts: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'script' || pathname.startsWith('/_next/')) scripts.push(pathname);
  });
  const answer = await page.goto('/report', { waitUntil: 'networkidle' });
  expect(await answer?.text()).not.toMatch(/<script(?![^>]*\b(type="application\/json"|src="\/report-js\/))/);
  await page.getByLabel('Người dân nói gì?').fill(floodComplaint);
  await expect(page.getByRole('region', { name: 'Máy sẽ đọc như sau' })).toContainText('Ngập nước');
  await page.getByLabel('Chuyện xảy ra ở đâu?').fill('xứ không có');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveAccessibleDescription(/Không tìm thấy/);
  expect(said).toEqual([]);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !path.startsWith('/report-js/'))).toEqual([]);
});

test('The page may run and load its own files alone, nothing inline, and is kept nowhere', async ({
  asRole,
  misdeeds,
}) => {
  const page = await asRole('collaborator');
  const answer = await page.goto('/report');
  const { 'content-security-policy': policy = '', 'cache-control': caching } = answer?.headers() ?? {};
  expect(caching).toContain('no-store');
  for (const rule of ["default-src 'none'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'"]) {
    expect(policy).toContain(rule);
  }
  expect(policy).not.toContain('unsafe-inline');
  expect(await page.locator('[style]').count()).toBe(0);
  const ran = await page.evaluate(() => {
    const inline = document.createElement('script');
    inline.textContent = 'document.title = "ran"';
    document.head.append(inline);
    return document.title;
  });
  expect(ran).not.toBe('ran');
  expect(misdeeds.splice(0).join()).toContain('inline script violates');
});
