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
