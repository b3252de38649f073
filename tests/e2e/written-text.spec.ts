import { expect, test } from '../support/browsing';

const text =
  'Đường ngập <img src=x onerror="window.fell=1"><script>window.fell=1</script> ở cổng chợ "Tân\' Mỹ" &amp; hẻm';

test('markup in an opinion is shown as it was written, and nothing of it is run or fetched', async ({
  app,
  asRole,
}) => {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const sent = await fetch(`${app.url}/api/intake?channel=B%C3%A1o+A`, {
    method: 'POST',
    headers: { cookie: `nd_session=${await app.cookieFor('analyst')}`, 'content-type': 'application/x-ndjson' },
    body: JSON.stringify({ id: 'markup', text, date: today }),
  });
  expect(await sent.text()).toContain('"added":1');
  const page = await asRole('analyst');
  await page.goto('/opinions?q=onerror');
  await expect(page.getByText('<img src=x').first()).toBeVisible();
  await page
    .getByRole('link', { name: /Đường ngập <img/ })
    .first()
    .click();
  await expect(page.getByText('<script>window.fell=1</script>').first()).toBeVisible();
  for (const path of [
    page.url(),
    `${app.url}/dashboard`,
    `${app.url}/opinions?q=%3Cscript%3Ewindow.fell%3D1%3C%2Fscript%3E%22%3E`,
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await page.evaluate(() => 'fell' in window)).toBe(false);
  }
});
