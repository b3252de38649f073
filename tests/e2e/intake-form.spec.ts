import { sql } from 'drizzle-orm';
import { expect, test } from '../support/browsing';

/** So long ago that no other test looks there; the name keeps runs apart. */
const day = '03/02/2001';
const run = [...`${Date.now() % 1e6}`].map((digit) => 'bcdghklmnp'[Number(digit)]).join('');

test('without JavaScript the form takes the file in and leads back to the list of batches', async ({
  browser,
  app,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('analyst'), url: app.url }]);
  const page = await context.newPage();
  await page.goto(`${app.url}/intake`);
  await page
    .locator('#intake-file')
    .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(`text,date\nNgập ${run},${day}\n`) });
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page).toHaveURL(/batch=/);
  await expect(page.getByText('Tệp đã được nhập')).toBeVisible();
  await context.close();
});

test('a form that asks only to try a file first takes nothing in and says so', async ({ app, asRole }) => {
  const page = await asRole('analyst');
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(`text,date\nChỉ xem trước ${run},${day}\n`) };
  const ways = [
    ['/api/intake', { file, dry: '1' }],
    ['/api/intake?dry=1', { file }],
    ['/api/intake?dri=1', { file }],
  ] as const;
  for (const [address, multipart] of ways) {
    const led = await page.request.post(`${app.url}${address}`, { multipart, maxRedirects: 0 });
    expect([led.status(), led.headers().location]).toEqual([303, '/intake?problem=form_asks_more']);
  }
  await page.goto(`${app.url}/intake?problem=form_asks_more`);
  await expect(page.getByText('Tệp chưa được nhập')).toBeVisible();
  const [kept] = await app.db.execute<{ n: number }>(
    sql`select count(*)::int as n from opinion where text like 'Chỉ xem trước%'`,
  );
  expect(kept?.n).toBe(0);
});
