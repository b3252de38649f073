import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { expect, test } from '../support/browsing';

const password = 'hai chiếc điện thoại';
const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';

async function account(db: Db): Promise<string> {
  const [unit] = await db.execute<{ id: string }>(sql`select unit_id as id from person where username = 'quantri'`);
  const operator = await operatorViewer({ unitId: unit?.id ?? '', role: 'admin' }, db);
  const username = `may_${randomUUID().slice(0, 8)}`;
  const person = { username, name: 'Hai Máy', roles: ['collaborator'], unitId: operator.unitId, password };
  await createPerson(operator, person, db);
  return username;
}

test('A person sees each device they are signed in on and signs a lost one out, after saying they are sure', async ({
  app,
  page,
}) => {
  const username = await account(app.db);
  const lost = await signIn({ username, password }, '127.0.0.1', app.db, phone);
  const { cookie } = await signIn({ username, password }, '127.0.0.1', app.db);
  await page.context().addCookies([{ name: 'nd_session', value: cookie, url: app.url }]);
  await page.goto('/account');
  const table = page.getByRole('region', { name: 'Đang đăng nhập ở' });
  const rows = table.getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.getByText('Thiết bị này', { exact: true })).toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const other = rows.filter({ hasText: 'Chrome trên Android' });
  await other.locator('summary').click();
  await other.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(rows).toHaveCount(3);
  await other.getByLabel('Tôi muốn đăng xuất thiết bị này').check();
  await other.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(rows).toHaveCount(2);
  const answered = await page.request.get('/my-reports', {
    headers: { cookie: `nd_session=${lost.cookie}` },
    maxRedirects: 0,
  });
  expect(answered.headers().location).toContain('/login');
  await page.reload();
  await expect(rows.getByText('Thiết bị này', { exact: true })).toHaveCount(1);
});

test('Signing in anew in a browser ends the session it had before', async ({ app, page }) => {
  const username = await account(app.db);
  await page.goto('/login');
  const before = await signIn({ username, password }, '127.0.0.1', app.db);
  await page.context().addCookies([{ name: 'nd_session', value: before.cookie, url: app.url }]);
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => url.pathname === '/report');
  expect(await readSession(before.cookie, app.db)).toBeNull();
  const [now] = (await page.context().cookies()).filter(({ name }) => name === 'nd_session');
  expect(await readSession(decodeURIComponent(now?.value ?? ''), app.db)).not.toBeNull();
});
