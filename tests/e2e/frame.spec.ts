import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browsing';

const adminPages = [
  '/people',
  '/people/new',
  '/units',
  '/units/new',
  '/keys',
  '/channels',
  '/audit',
  '/admin/jobs',
  '/account',
  '/account/second-factor',
  '/dashboard',
  '/x',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The sign-in page and the pages of an administrator have no accessibility violation (${colorScheme})`, async ({
    page,
    asRole,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/login');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const admin = await asRole('admin');
    await admin.emulateMedia({ colorScheme });
    for (const path of adminPages) {
      await admin.goto(path);
      expect((await new AxeBuilder({ page: admin }).analyze()).violations, path).toEqual([]);
    }
    await admin.getByLabel('Mở danh mục tài khoản').click();
    expect((await new AxeBuilder({ page: admin }).analyze()).violations, 'menu').toEqual([]);
  });
}

test('No page of an administrator is wider than the screen', async ({ asRole }) => {
  const page = await asRole('admin');
  for (const path of adminPages) {
    await page.goto(path);
    const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(width, path).toBeLessThanOrEqual(screen ?? 0);
  }
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  test(`Language and theme are changed where one stands and stay changed, ${how}`, async ({ browser, app }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: app.url });
    await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('admin'), url: app.url }]);
    const page = await context.newPage();
    await page.goto('/units');
    const menu = page.getByRole('banner').locator('details').last();
    await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'English' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Units');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page).toHaveURL('/units');
    if (!(await menu.getByRole('button', { name: 'Dark' }).isVisible())) await menu.locator('summary').click();
    await menu.getByRole('button', { name: 'Dark' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await page.goto('/keys');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('API keys');
    await context.close();
  });
}

test('Language and theme are changed on the report form too, and lead nowhere but back', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await page.getByLabel('Người dân nói gì?').fill('Viết dở, chưa gửi.');
  await page.getByLabel('Mở danh mục tài khoản').click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Send a report');
  await expect(page).toHaveURL('/report');
  await expect(page.getByLabel('What are people saying?')).toHaveValue('Viết dở, chưa gửi.');
  const form = { theme: 'dark', back: '//evil.example/' };
  const answered = await page.request.post('/account/preferences', { form, maxRedirects: 0 });
  expect([answered.status(), answered.headers().location]).toEqual([303, '/']);
});

test('A keyboard reaches the content in two keys, and sees where it is', async ({ asRole }) => {
  const page = await asRole('admin');
  await page.goto('/people');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Tới nội dung chính' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('Every page says that the data is a demonstration, printed ones too, and print leaves the frame out', async ({
  page,
  asRole,
}) => {
  await page.goto('/login');
  await expect(page.getByRole('complementary', { name: 'Dữ liệu trình diễn' })).toBeVisible();
  const admin = await asRole('admin');
  for (const path of adminPages) {
    await admin.goto(path);
    await expect(admin.getByRole('complementary', { name: 'Dữ liệu trình diễn' })).toBeVisible();
  }
  await admin.goto('/units');
  await admin.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(admin.getByRole('complementary', { name: 'Dữ liệu trình diễn' })).toBeVisible();
  await expect(admin.locator('header').first()).toBeHidden();
  await expect(admin.locator('footer')).toBeHidden();
  expect(await admin.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test('Only the two parts of the typeface that Vietnamese and English need are fetched, from this machine', async ({
  asRole,
}) => {
  for (const [role, path] of [
    ['admin', '/people'],
    ['leader', '/dashboard'],
    ['collaborator', '/report'],
  ] as const) {
    const page = await asRole(role);
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(fonts.length).toBeGreaterThan(0);
    const subset = /^\/fonts\/[0-9a-f]{8}\/be-vietnam-pro-(vietnamese|latin)-\d00-normal\.woff2$/;
    expect(fonts.filter((address) => !subset.test(address))).toEqual([]);
    const drawn = () => [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family);
    expect(await page.evaluate(drawn)).toContain('Be Vietnam Pro');
    expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"', 'Ý kiến'))).toBe(true);
  }
});

test('A font is kept for good under the version it came with, and nothing else is served beside it', async ({
  request,
}) => {
  const [, version = ''] = /url\("\/fonts\/([^/]+)\//.exec(readFileSync('app/fonts.css', 'utf8')) ?? [];
  const file = 'be-vietnam-pro-vietnamese-400-normal.woff2';
  const font = await request.get(`/fonts/${version}/${file}`);
  expect(font.headers()).toMatchObject({
    'content-type': 'font/woff2',
    'cache-control': expect.stringContaining('immutable'),
  });
  expect((await font.body()).subarray(0, 4).toString()).toBe('wOF2');
  for (const path of [
    `0.0.1/${file}`,
    `${version}/be-vietnam-pro-latin-100-italic.woff2`,
    `${version}/..%2Fpackage.json`,
  ]) {
    expect((await request.get(`/fonts/${path}`)).status(), path).toBe(404);
  }
  const named = [...readFileSync('app/fonts.css', 'utf8').matchAll(/url\("\/fonts\/([^"]+)"\)/g)].map(
    ([, path]) => path,
  );
  expect(named).toHaveLength(12);
  expect(named.filter((path) => !path?.startsWith(`${version}/`))).toEqual([]);
});
