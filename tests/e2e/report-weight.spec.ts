import { expect, test } from '../support/browsing';

/** Everything a phone fetches until the form is there, compressed as it is sent, in bytes. */
const mostBytes = 75_000;

test('the report form is there after at most 75 kB: page, styles, script and typeface', async ({ asRole }) => {
  const page = await asRole('collaborator');
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map<string, string>();
  const sizes = new Map<string, number>();
  network.on('Network.responseReceived', ({ requestId, response, type }) => {
    kinds.set(requestId, `${type} ${new URL(response.url).pathname}`);
  });
  network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto('/report', { waitUntil: 'networkidle' });
  await expect(page.getByLabel('Người dân nói gì?')).toBeVisible();

  const files = [...kinds].map(([id, name]) => ({ name, bytes: sizes.get(id) ?? 0 }));
  const total = files.reduce((sum, file) => sum + file.bytes, 0);
  test.info().annotations.push({ type: 'bytes of /report', description: JSON.stringify({ total, files }) });
  for (const kind of ['Document', 'Stylesheet', 'Script', 'Font']) {
    expect(
      files.some(({ name, bytes }) => name.startsWith(`${kind} `) && bytes > 0),
      kind,
    ).toBe(true);
  }
  expect(total, JSON.stringify(files)).toBeLessThanOrEqual(mostBytes);
});

test('nothing on the form moves when the typeface comes', async ({ asRole }) => {
  const page = await asRole('collaborator');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/fonts/**', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/report', { waitUntil: 'domcontentloaded' });
  const tops = () =>
    page
      .locator('main :is(h1, label, button, input, select, textarea)')
      .evaluateAll((found) => found.map((one) => Math.round(one.getBoundingClientRect().top)));
  const before = await tops();
  const coming = page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('16px "Be Vietnam Pro"')));
  letGo();
  expect(await coming).toBe(true);
  const moved = (await tops()).map((top, n) => Math.abs(top - (before[n] ?? 0)));
  test.info().annotations.push({ type: 'moved by, pixels', description: String(Math.max(...moved)) });
  expect(moved.length).toBeGreaterThan(10);
  expect(await page.evaluate(() => [...document.fonts].some((font) => font.family.includes('Nghe Dan')))).toBe(true);
});
