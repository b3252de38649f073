import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { sql } from 'drizzle-orm';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { expect, test } from '../support/browsing';

const password = 'hai chiếc điện thoại';
const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36';

test('A person sees each device they are signed in on and signs a lost one out, after saying they are sure', async ({
  app,
  page,
}) => {
  const [unit] = await app.db.execute<{ id: string }>(sql`select unit_id as id from person where username = 'quantri'`);
  const operator = await operatorViewer({ unitId: unit?.id ?? '', role: 'admin' }, app.db);
  const username = `may_${randomUUID().slice(0, 8)}`.replaceAll('-', '');
  const person = { username, name: 'Hai Máy', role: 'collaborator', unitId: operator.unitId, password };
  await createPerson(operator, person, app.db);
  const lost = await signIn({ username, password }, '127.0.0.1', app.db, phone);
  const { cookie } = await signIn({ username, password }, '127.0.0.1', app.db);
  await page.context().addCookies([{ name: 'nd_session', value: cookie, url: app.url }]);
  await page.goto('/account');
  const table = page.getByRole('table', { name: 'Đang đăng nhập ở' });
  const rows = table.getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.filter({ hasText: 'Thiết bị này' })).toHaveCount(1);
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
  await expect(rows.filter({ hasText: 'Thiết bị này' })).toHaveCount(1);
});
