import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { like } from 'drizzle-orm';
import { schema } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { demoPassword, expect, test } from '../support/browsing';

const homes = {
  ctv: '/report',
  chuyenvien: '/opinions',
  lanhdao: '/dashboard',
  quantri: '/people',
} as const;

async function enter(page: Page, username: string, password = demoPassword): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

async function openAccountMenu(page: Page): Promise<void> {
  await page.getByLabel('Mở danh mục tài khoản').click();
}

/** The form for reports is loaded as a document of its own, not put by a framework in place of the sign-in page. */
async function formLoaded(page: Page): Promise<void> {
  const loaded = () => new URL(performance.getEntriesByType('navigation')[0]!.name).pathname;
  await expect.poll(() => page.evaluate(loaded).catch(() => '')).toBe('/report');
  expect(await page.evaluate(() => 'next' in window)).toBe(false);
}

test('Straight after signing in, the report form reads along', async ({ page }) => {
  await page.goto('/login');
  await enter(page, 'ctv');
  await page.waitForURL((url) => url.pathname === '/report');
  await formLoaded(page);
  await page.getByLabel('Người dân nói gì?').fill('Duong Nguyen Huu Canh lai ngap, k ai xu ly het');
  await expect(page.getByRole('region', { name: 'Máy sẽ đọc như sau' })).toContainText('viết không dấu');
});

for (const [username, home] of Object.entries(homes)) {
  test(`${username} signs in, lands on ${home}, and signs out`, async ({ page }) => {
    await page.goto('/login');
    await expect(page.getByText('Không đưa bí mật nhà nước vào hệ thống này')).toBeVisible();
    await enter(page, username.toUpperCase());
    await page.waitForURL((url) => url.pathname === home);
    if (home === '/report') await formLoaded(page);
    await openAccountMenu(page);
    await page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page).toHaveURL('/login');
    await page.goto(home);
    await expect(page).toHaveURL(`/login?next=${encodeURIComponent(home)}`);
  });
}

test('A wrong password is refused in plain words and the user name stays', async ({ page }) => {
  await page.goto('/login');
  await enter(page, 'khongcoai', 'sai mật khẩu');
  await expect(page.getByRole('alert').filter({ hasText: 'mật khẩu không đúng' })).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue('khongcoai');
  await expect(page.getByLabel('Mật khẩu')).toHaveValue('');
});

test('Too many wrong passwords are answered with how many seconds to wait, and the name stays', async ({
  page,
  app,
}) => {
  await page.goto('/login');
  const username = `k${randomBytes(5).toString('hex')}`;
  await enter(page, username, 'sai');
  await expect(page.getByRole('alert').filter({ hasText: 'mật khẩu không đúng' })).toBeVisible();
  await app.db.update(schema.rateLimit).set({ count: 30 }).where(like(schema.rateLimit.key, '%:pair:%'));
  await enter(page, username, 'sai lần nữa');
  await expect(page.getByRole('alert').filter({ hasText: /Hãy chờ \d+ giây rồi thử lại/ })).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(username);
});

test('Signing in leads back to the page that was asked for, never to another site', async ({ page, app }) => {
  await page.goto('/account?tab=1');
  await expect(page).toHaveURL(`/login?next=${encodeURIComponent('/account?tab=1')}`);
  await enter(page, 'lanhdao');
  await page.waitForURL('/account?tab=1');
  for (const elsewhere of ['//evil.example/', '/\\evil.example', 'https://evil.example/']) {
    await page.goto(`/login?next=${encodeURIComponent(elsewhere)}`);
    await page.waitForURL((url) => url.pathname === '/dashboard');
    expect(page.url().startsWith(app.url)).toBe(true);
  }
});

test('Signing in and out works without JavaScript, wrong passwords included', async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  const page = await context.newPage();
  // Whoever was wrong often waits: nobody else is called so.
  const nobody = `khong_${randomBytes(5).toString('hex')}`;
  await page.goto('/login?next=%2Faccount');
  await enter(page, nobody, 'sai mật khẩu');
  await expect(page.getByRole('alert').filter({ hasText: 'mật khẩu không đúng' })).toBeVisible();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveValue(nobody);
  await enter(page, 'chuyenvien');
  await expect(page).toHaveURL('/account');
  await openAccountMenu(page);
  await page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/\/login(\?|$)/);
  await page.goto('/account');
  await expect(page).toHaveURL('/login?next=%2Faccount');
  await enter(page, 'ctv');
  await page.goto('/report');
  await expect(page.getByLabel('Người dân nói gì?')).toBeVisible();
  await openAccountMenu(page);
  await page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click();
  await page.goto('/report');
  await expect(page).toHaveURL('/login?next=%2Freport');
  await context.close();
});

test('A one-time password has to be changed before anything else can be opened', async ({ page, app }) => {
  const operator = await operatorViewer({ unitId: await anyUnit(app.db), role: 'admin' }, app.db);
  const username = `moi_${randomBytes(5).toString('hex')}`;
  const person = { username, name: 'Người Mới', roles: ['leader'], unitId: operator.unitId };
  const { oneTimePassword } = await createPerson(operator, person, app.db);
  await page.goto('/login');
  await enter(page, username, oneTimePassword ?? '');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hãy đặt mật khẩu của riêng mình');
  for (const path of ['/dashboard', '/report']) {
    await page.goto(path);
    await expect(page).toHaveURL('/account');
  }
  const change = async (next: string) => {
    await page.getByLabel('Mật khẩu hiện tại').fill(oneTimePassword ?? '');
    await page.getByLabel('Mật khẩu mới', { exact: true }).fill(next);
    await page.getByLabel('Nhập lại mật khẩu mới').fill(next);
    await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
  };
  await change('ngan');
  await expect(page.getByLabel('Mật khẩu mới', { exact: true })).toHaveAccessibleDescription(/ít nhất 10 ký tự/);
  for (let tries = 0; tries < 12; tries++)
    await signIn({ username, password: 'sai' }, '127.0.0.1', app.db).catch(() => {});
  await change('hủ tiếu gõ đêm khuya');
  await page.waitForURL((url) => url.pathname === '/dashboard');
});

test('Signing out everywhere ends the same account on another device', async ({ browser, app, page }) => {
  const operator = await operatorViewer({ unitId: await anyUnit(app.db), role: 'admin' }, app.db);
  const username = `hai_${randomBytes(5).toString('hex')}`;
  const password = 'hai chiếc điện thoại';
  const person = { username, name: 'Hai Máy', roles: ['collaborator'], unitId: operator.unitId, password };
  await createPerson(operator, person, app.db);
  const context = await browser.newContext({ baseURL: app.url });
  const other = await context.newPage();
  for (const device of [page, other]) {
    await device.goto('/login');
    await enter(device, username, password);
    await device.waitForURL((url) => url.pathname === '/report');
  }
  await page.goto('/account');
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi thiết bị' }).click();
  await page.waitForURL(/\/login/);
  await other.goto('/my-reports');
  await expect(other).toHaveURL(/\/login/);
  await context.close();
});

test('There is no address by which an account could be made or raised from outside', async ({ request }) => {
  for (const path of ['sign-up/email', 'update-user', 'sign-in/username', 'change-password', 'get-session']) {
    const answered = await request.post(`/api/auth/${path}`, {
      data: { role: 'admin', roles: ['admin'], unitId: 'x' },
    });
    expect(answered.status(), path).toBe(404);
  }
});

async function anyUnit(db: Parameters<typeof operatorViewer>[1] & object): Promise<string> {
  const row = await db.query.person.findFirst({ where: (person, { eq }) => eq(person.username, 'quantri') });
  return row?.unitId ?? '';
}
