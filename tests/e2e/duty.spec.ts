import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { eq, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import type { PersonRole } from '@/lib/domain/permissions';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { submitReport } from '@/lib/services/reports/submit-report';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/browsing';
import { fillReport, floodComplaint } from '../support/report-page';

const password = 'bánh mì thịt nguội';

type Person = { readonly id: string; readonly cookie: string };

/** Somebody of the demonstration's unit, signed in. */
async function somebody(db: Db, role: PersonRole): Promise<Person> {
  const [unit] = await db.execute<{ id: string }>(sql`select unit_id as id from person where username = 'quantri'`);
  const operator = await operatorViewer({ unitId: unit?.id ?? '', role: 'admin' }, db);
  const username = `no_${randomUUID().slice(0, 8).replaceAll('-', '')}`;
  const person = { username, name: 'Người Nợ Việc', roles: [role], unitId: operator.unitId, password };
  const { id } = await createPerson(operator, person, db);
  return { id, cookie: (await signIn({ username, password }, '127.0.0.1', db)).cookie };
}

const oweTheChange = (db: Db, { id }: Person) =>
  db.update(schema.person).set({ mustChangePassword: true }).where(eq(schema.person.id, id));

async function pageOf(browser: Browser, url: string, { cookie }: Person): Promise<Page> {
  const context = await browser.newContext({ baseURL: url });
  await context.addCookies([{ name: 'nd_session', value: cookie, url }]);
  return context.newPage();
}

/** Open to anybody, and what whoever owes the change needs. */
const open = ['/account', '/account/preferences', '/account/sign-out', '/api/health', '/unavailable'];
/** Where one signs in, as anybody. */
const entrances = ['/login', '/login/provider', '/login/provider/return', '/login/second-factor'];
const files = ['/fonts/1/1', '/report-js/1'];

/** Every address of the product, with a 1 for each part that varies. */
const addresses = readdirSync(join(import.meta.dirname, '../../app'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|\/)(page\.tsx|route\.ts)$/.test(path))
  .map((path) => `/${path.replace(/\/?(page\.tsx|route\.ts)$/, '')}`)
  .map((path) => path.replaceAll(/\/\([^)]*\)/g, '').replaceAll(/\[[^\]]*\]/g, '1') || '/');

for (const role of ['collaborator', 'analyst', 'leader', 'admin'] as const) {
  test(`A ${role} who has to set a password first is led there by every page, and refused by every other address`, async ({
    app,
    request,
  }) => {
    const person = await somebody(app.db, role);
    await oweTheChange(app.db, person);
    const closed = addresses.filter((path) => ![...open, ...entrances, ...files].includes(path));
    expect(closed.length).toBeGreaterThan(15);
    for (const path of closed) {
      const ask = (accept: string) =>
        request.get(path, { headers: { cookie: `nd_session=${person.cookie}`, accept }, maxRedirects: 0 });
      const opened = await ask('text/html,application/xhtml+xml');
      if (['/api/posts', '/api/audit', '/api/intake/preview'].includes(path)) expect(opened.status(), path).toBe(405);
      else expect(opened.headers().location, path).toBe('/account');
      if (!path.startsWith('/exports') && path !== '/api/places' && !path.startsWith('/api/dashboard')) continue;
      const told = await ask('application/json');
      expect(told.status(), path).toBe(403);
      expect(((await told.json()) as { error: { code: string } }).error.code).toBe('duty_first');
    }
    for (const [method, path] of [
      ['POST', '/api/posts'],
      ['POST', '/api/intake'],
      ['POST', '/api/intake/preview'],
      ['POST', '/api/audit'],
      ['DELETE', '/api/intake?run=1'],
    ] as const) {
      const headers = { cookie: `nd_session=${person.cookie}`, 'sec-fetch-site': 'same-origin' };
      const told = await request.fetch(path, { method, headers, data: '{}' });
      expect(told.status(), path).toBe(403);
    }
  });
}

test('Whoever has to set a password first corrects nothing, with the form still open from before', async ({
  app,
  browser,
}) => {
  const person = await somebody(app.db, 'analyst');
  const id = await sentReport(app.db);
  const page = await pageOf(browser, app.url, person);
  await page.goto(`/opinions/${id}`);
  await page.getByLabel('Tích cực').check();
  await page.getByLabel('Vì sao sửa').fill('Đọc lại thì khác.');
  await oweTheChange(app.db, person);
  await page.getByRole('button', { name: 'Mở tên người báo cáo' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy đặt mật khẩu của riêng mình' })).toBeVisible();
  await page.getByRole('button', { name: 'Lưu bản sửa' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy đặt mật khẩu của riêng mình' })).toHaveCount(2);
  await expect(page.getByLabel('Vì sao sửa')).toHaveValue('Đọc lại thì khác.');
  expect(await app.db.select().from(schema.correction).where(eq(schema.correction.opinionId, id))).toEqual([]);
  const noted = await app.db.select().from(schema.auditEntry).where(eq(schema.auditEntry.actor, person.id));
  expect(noted.filter(({ task }) => task === 'reporter.read' || task === 'opinion.correct')).toEqual([]);
  await page.context().close();
});

test('Whoever has to set a password first sends no report, keeps what was typed, and sends it afterwards', async ({
  app,
  browser,
}) => {
  const person = await somebody(app.db, 'collaborator');
  const page = await pageOf(browser, app.url, person);
  await page.goto('/report');
  await fillReport(page);
  await oweTheChange(app.db, person);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Hãy đặt mật khẩu của riêng mình' })).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: 'Mở trang đó ở cửa sổ mới' }).click(),
  ]);
  await opened.getByLabel('Mật khẩu hiện tại').fill(password);
  await opened.getByLabel('Mật khẩu mới', { exact: true }).fill('hủ tiếu gõ đêm khuya');
  await opened.getByLabel('Nhập lại mật khẩu mới').fill('hủ tiếu gõ đêm khuya');
  await opened.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  await opened.waitForURL((url) => url.pathname === '/report');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(/\/my-reports\/\d+/);
  await page.context().close();
});

test('Whoever has to set a password first is led there by a form of an administrator, and may still sign out', async ({
  app,
  browser,
}) => {
  const person = await somebody(app.db, 'admin');
  const page = await pageOf(browser, app.url, person);
  await page.goto('/people/new');
  await page.getByLabel('Họ và tên').fill('Ai Đó');
  await page.getByLabel('Tên đăng nhập').fill('ai_do_moi');
  await page.getByRole('checkbox', { name: /^Lãnh đạo/ }).check();
  await oweTheChange(app.db, person);
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await page.waitForURL((url) => url.pathname === '/account');
  expect(await app.db.select().from(schema.person).where(eq(schema.person.username, 'ai_do_moi'))).toEqual([]);
  await page.getByLabel('Mở danh mục tài khoản').click();
  await page.getByRole('banner').getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set a password of your own');
  await page.getByLabel('Open the account menu').click();
  await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click();
  await expect(page).toHaveURL(/\/login/);
  await page.context().close();
});

async function sentReport(db: Db): Promise<number> {
  const [person] = await db.execute<{ id: string }>(sql`select id from person where username = 'ctv'`);
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const form = {
    text: floodComplaint,
    place: 'q7',
    day,
    socialGroup: 'residents',
    spread: 'few',
    certainty: 'witnessed',
  };
  const viewer = await viewerForPerson(person?.id ?? '', db);
  return (await submitReport(viewer, { ...form, urgency: 'soon', clientId: randomUUID() }, db)).id;
}
