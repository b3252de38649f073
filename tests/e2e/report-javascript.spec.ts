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
