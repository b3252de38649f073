import { randomBytes } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import type { PersonRole } from '@/lib/domain/permissions';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { codesOf } from '../support/account/authenticator';
import { expect, test } from '../support/browsing';

const password = 'mua-nang-that-thuong';

async function newAccount(db: Db, role: PersonRole = 'leader'): Promise<string> {
  const [admin] = await db.select().from(schema.person).where(eq(schema.person.username, 'quantri'));
  const operator = await operatorViewer({ unitId: admin?.unitId, role: 'admin' }, db);
  const username = `hailop_${randomBytes(4).toString('hex')}`;
  await createPerson(
    operator,
    { username, name: 'Người Hai Lớp', roles: [role], unitId: operator.unitId, password },
    db,
  );
  return username;
}

async function enter(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu').fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

/** Sets the factor up on its page; gives what the authenticator shows next, and the recovery codes. */
async function setUp(page: Page): Promise<{ code: () => string; recoveryCodes: string[] }> {
  await page.getByLabel('Mật khẩu đang dùng').fill(password);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  const secret = ((await page.locator('form code').textContent()) ?? '').replaceAll(' ', '');
  expect(secret).toMatch(/^[A-Z2-7]{52}$/);
  const href = await page.getByRole('link', { name: 'Mở ứng dụng trên chính máy này' }).getAttribute('href');
  expect(href).toContain(`secret=${secret}`);
  await page.getByLabel('Mã 6 số').fill('000000');
  await page.getByRole('button', { name: 'Bật', exact: true }).click();
  await expect(page.getByLabel('Mã 6 số')).toHaveAccessibleDescription(/Mã không đúng/);
  const code = codesOf(secret);
  await page.getByLabel('Mã 6 số').fill(code());
  await page.getByRole('button', { name: 'Bật', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã bật xác thực hai lớp' })).toBeVisible();
  const recoveryCodes = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{4}(-\w{4}){5}$/ })
    .allTextContents();
  expect(recoveryCodes).toHaveLength(10);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Nghe Dân · hailop_/), 'whose they are, on paper').toBeVisible();
  await page.emulateMedia({ media: null });
  return { code, recoveryCodes };
}

async function signOut(page: Page): Promise<void> {
  await page.getByLabel('Mở danh mục tài khoản').click();
  await page.getByRole('banner').getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page).toHaveURL(/\/login(\?|$)/);
}

const seemsFine = async (page: Page, what: string) => {
  expect((await new AxeBuilder({ page }).analyze()).violations, what).toEqual([]);
  const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(width, what).toBeLessThanOrEqual(screen ?? 0);
};

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  test(`A person sets up an authenticator and signs in with its code, ${how}`, async ({ browser, app }) => {
    const username = await newAccount(app.db);
    const context = await browser.newContext({ javaScriptEnabled, baseURL: app.url });
    const page = await context.newPage();
    await page.goto('/login?next=/account');
    await enter(page, username);
    await page.getByRole('link', { name: 'Bật xác thực hai lớp' }).click();
    await page.getByLabel('Mật khẩu đang dùng').fill('sai mật khẩu');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByLabel('Mật khẩu đang dùng')).toHaveAccessibleDescription(/không đúng/);
    const { code } = await setUp(page);
    await page.getByRole('link', { name: 'Tôi đã cất mã, đi tiếp' }).click();
    // Without JavaScript the dashboard leads on to its plain page at once.
    await expect(page).toHaveURL(javaScriptEnabled ? /\/dashboard/ : /\/dashboard\?plain=1/);
    await signOut(page);

    await page.goto('/login?next=%2Faccount%3Ftab%3D1');
    await enter(page, username);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nhập mã xác thực');
    const field = page.getByLabel('Mã 6 số');
    await expect(field).toHaveAttribute('autocomplete', 'one-time-code');
    await expect(field).toHaveAttribute('inputmode', 'numeric');
    await page.goto('/dashboard');
    await expect(page).toHaveURL(/\/login\?/);
    await page.goto('/login/second-factor?next=%2Faccount%3Ftab%3D1');
    await field.fill('12345');
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(field).toHaveAccessibleDescription(/6 chữ số/);
    await field.fill('000000');
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(field).toHaveAccessibleDescription(/Mã không đúng/);
    await field.fill(code());
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(page).toHaveURL('/account?tab=1');
    expect((await context.cookies()).map(({ name }) => name)).not.toContain('nd_second_factor');
    await context.close();
  });
}

test('A recovery code lets in once and says how many are left; new ones end the old ones', async ({ browser, app }) => {
  const { page, username, recoveryCodes, close } = await withFactor(browser, app);
  const [first = '', second = '', third = ''] = recoveryCodes;
  const recover = async (code: string) => {
    await enter(page, username);
    await page.getByRole('link', { name: 'Không có điện thoại? Dùng mã khôi phục' }).click();
    await page.getByLabel('Mã khôi phục').fill(code);
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  };
  await page.goto('/login?next=%2Fopinions');
  await recover(first.toUpperCase().replaceAll('-', ' '));
  await expect(page.getByText('Anh/chị vừa đăng nhập bằng mã khôi phục')).toBeVisible();
  await expect(page.getByText('Còn 9 mã khôi phục chưa dùng.')).toBeVisible();
  await page.getByRole('link', { name: 'Đi tiếp' }).click();
  await expect(page).toHaveURL(/\/opinions/);
  await signOut(page);
  await page.goto('/login');
  await recover(first);
  await expect(page.getByLabel('Mã khôi phục')).toHaveAccessibleDescription(/Mã không đúng/);
  await page.getByLabel('Mã khôi phục').fill(second);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(page.getByText('Còn 8 mã khôi phục chưa dùng.')).toBeVisible();

  const renewal = page.locator('form', { hasText: 'Tạo mã khôi phục mới' });
  await renewal.getByLabel('Mật khẩu đang dùng').fill(password);
  await renewal.getByLabel('Mã 6 số hoặc mã khôi phục').fill(third);
  await renewal.getByRole('button').click();
  await expect(page.getByRole('status').filter({ hasText: 'Mã cũ không dùng được nữa' })).toBeVisible();
  const renewed = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{4}(-\w{4}){5}$/ })
    .allTextContents();
  expect(renewed).toHaveLength(10);
  expect(renewed).not.toContain(recoveryCodes[3]);
  await page.reload();
  await expect(page.getByText(renewed[0] ?? '')).toHaveCount(0);

  const turningOff = page.locator('form', { has: page.getByRole('button', { name: 'Tắt xác thực hai lớp' }) });
  await turningOff.getByLabel('Mật khẩu đang dùng').fill(password);
  await turningOff.getByLabel('Mã 6 số hoặc mã khôi phục').fill(recoveryCodes[3] ?? '');
  await turningOff.getByRole('button').click();
  await expect(turningOff.getByLabel('Mã 6 số hoặc mã khôi phục')).toHaveAccessibleDescription(/Mã không đúng/);
  await turningOff.getByLabel('Mật khẩu đang dùng').fill(password);
  await turningOff.getByLabel('Mã 6 số hoặc mã khôi phục').fill(renewed[0] ?? '');
  await turningOff.getByRole('button').click();
  await expect(page.getByText('Chưa bật', { exact: true })).toBeVisible();
  await close();
});

test('After five wrong codes one begins again with the password, and is told so', async ({ browser, app }) => {
  const { page, username, close } = await withFactor(browser, app);
  await page.goto('/login?next=%2Faccount');
  await enter(page, username);
  for (let n = 0; n < 6; n++) {
    await page.getByLabel('Mã 6 số').fill(`00000${n}`);
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    if (n < 5) await expect(page.getByLabel('Mã 6 số')).toHaveAccessibleDescription(/Mã không đúng/);
    await expect(page.getByLabel('Mã 6 số'))
      .toHaveValue('')
      .catch(() => {});
  }
  await expect(page.getByText('Hãy đăng nhập lại từ đầu')).toBeVisible();
  expect(new URL(page.url()).searchParams.get('next')).toBe('/account');
  await close();
});

test('A leader whose role must have a second factor is led to set it up, and then everything opens', async ({
  browser,
  app,
  asRole,
}) => {
  const admin = await asRole('admin');
  await admin.goto('/people');
  await expect(admin.getByText('Đang có trình diễn nên lựa chọn này chưa có hiệu lực')).toBeVisible();
  const [demo] = await app.db.delete(schema.setting).where(eq(schema.setting.name, 'demo')).returning();
  const choose = async (role: string, wanted: boolean) => {
    await admin.goto('/people');
    const group = admin.getByRole('group', { name: 'Vai trò phải dùng xác thực hai lớp' });
    await group.getByLabel(role).setChecked(wanted);
    await admin.getByRole('button', { name: 'Lưu lựa chọn' }).click();
    await expect(admin.getByRole('status').filter({ hasText: 'Đã lưu lựa chọn' })).toBeVisible();
  };
  const context = await browser.newContext({ baseURL: app.url });
  try {
    await choose('Lãnh đạo', true);
    const page = await context.newPage();
    const username = await newAccount(app.db);
    await page.goto('/login?next=%2Fdashboard');
    await enter(page, username);
    await expect(page).toHaveURL('/account/second-factor');
    for (const path of ['/dashboard', '/opinions', '/']) {
      await page.goto(path);
      await expect(page).toHaveURL('/account/second-factor');
    }
    expect((await page.request.get('/exports/opinions?format=csv', { maxRedirects: 0 })).status()).toBe(403);
    await expect(page.getByText('Vai trò của anh/chị phải bật xác thực hai lớp')).toBeVisible();
    await seemsFine(page, 'led there');
    await setUp(page);
    await expect(page.getByText('Vai trò của anh/chị phải dùng xác thực hai lớp nên không tắt được')).toBeVisible();
    await page.getByRole('link', { name: 'Tôi đã cất mã, đi tiếp' }).click();
    await expect(page).toHaveURL(/\/dashboard/);
  } finally {
    await choose('Lãnh đạo', false);
    if (demo) await app.db.insert(schema.setting).values(demo);
    await context.close();
  }
});

test('A lost factor is reset by an administrator; the person is out at once and signs in by password', async ({
  browser,
  app,
  asRole,
}) => {
  const { page, username, close } = await withFactor(browser, app, { signedIn: true });
  const admin = await asRole('admin');
  await admin.goto(`/people?q=${username}`);
  await admin.getByRole('row').filter({ hasText: username }).getByRole('link').click();
  const card = admin.locator('section', { hasText: 'Đặt lại xác thực hai lớp' });
  await expect(card.getByText('Đang bật')).toBeVisible();
  await seemsFine(admin, 'before the reset');
  await card.getByRole('checkbox').check();
  await card.getByRole('button', { name: 'Đặt lại cho người này' }).click();
  await expect(card.getByText('Chưa bật', { exact: true })).toBeVisible();
  await page.goto('/account');
  await expect(page).toHaveURL(/\/login/);
  await enter(page, username);
  await expect(page).toHaveURL('/account');
  await close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The screens of the second factor have no accessibility violation and fit the screen (${colorScheme})`, async ({
    browser,
    app,
  }) => {
    const username = await newAccount(app.db);
    const context = await browser.newContext({ baseURL: app.url, colorScheme });
    const page = await context.newPage();
    await page.goto('/login?next=%2Faccount%2Fsecond-factor');
    await enter(page, username);
    await page.getByLabel('Mật khẩu đang dùng').fill(password);
    await seemsFine(page, 'asked for the password');
    await page.getByRole('button', { name: 'Tiếp tục' }).click();
    await page.getByRole('img', { name: /Mã QR/ }).waitFor();
    await seemsFine(page, 'shown the code');
    await page.reload();
    await setUp(page);
    await seemsFine(page, 'shown the recovery codes');
    await page.reload();
    await seemsFine(page, 'on');
    await signOut(page);
    await enter(page, username);
    await page.getByLabel('Mã 6 số').fill('000000');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Mã 6 số')).toHaveAccessibleDescription(/Mã không đúng/);
    await seemsFine(page, 'asked for the code');
    await page.getByRole('link', { name: 'Không có điện thoại? Dùng mã khôi phục' }).click();
    await page.getByLabel('Mã khôi phục').waitFor();
    await seemsFine(page, 'asked for a recovery code');
    await context.close();
  });
}

/** An account with its second factor on, in a browser of its own that is signed out unless `signedIn`. */
async function withFactor(browser: Browser, app: { url: string; db: Db }, { signedIn = false } = {}) {
  const username = await newAccount(app.db);
  const context = await browser.newContext({ baseURL: app.url });
  const page = await context.newPage();
  await page.goto('/login?next=%2Faccount%2Fsecond-factor');
  await enter(page, username);
  const made = await setUp(page);
  if (!signedIn) await signOut(page);
  return { page, username, ...made, close: () => context.close() };
}
