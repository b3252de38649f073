import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browsing';

const adminPages = [
  '/people',
  '/people/new',
  '/units',
  '/units/new',
  '/keys',
  '/channels',
  '/account',
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
    await admin.getByRole('banner').locator('summary').click();
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
    const menu = page.getByRole('banner').locator('details');
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

test('Only the two subsets of the typeface that Vietnamese and English need are fetched, from this machine', async ({
  asRole,
}) => {
  const page = await asRole('admin');
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto('/people', { waitUntil: 'networkidle' });
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((path) => !/be-vietnam-pro-(vietnamese|latin)-\d00-normal/.test(path))).toEqual([]);
});
