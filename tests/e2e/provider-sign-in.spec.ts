import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test as base, demoPassword, expect } from '../support/browsing';
import { freePort } from '../support/free-port';
import { type Issuer, settingsFor, startIssuer } from '../support/issuer';

const name = 'Cổng đăng nhập tập trung của Thành phố Hồ Chí Minh';

/** A page that may go to the identity provider: no other page may leave the product. */
const test = base.extend<{ traveller: Page }, { issuer: Issuer }>({
  issuer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const issuer = await startIssuer();
      await use(issuer);
      await issuer.stop();
    },
    { scope: 'worker' },
  ],
  settings: [
    async ({ issuer }, use) => {
      const port = await freePort();
      const own = { PORT: `${port}`, APP_URL: `http://127.0.0.1:${port}`, OIDC_NAME: name };
      await use({ ...settingsFor(issuer), ...own });
    },
    { scope: 'worker' },
  ],
  traveller: async ({ browser, app, issuer }, use) => {
    issuer.person = { sub: 'chu-the-1', token: { preferred_username: 'LanhDao' } };
    issuer.spoilt = {};
    const context = await browser.newContext({ baseURL: app.url });
    await use(await context.newPage());
    await context.close();
  },
});

const press = (page: Page) => page.getByRole('link', { name: `Đăng nhập bằng ${name}` }).click();

async function enterByPassword(page: Page): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill('chuyenvien');
  await page.getByLabel('Mật khẩu').fill(demoPassword);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
}

test('A leader signs in by the identity provider and lands where they wanted to go', async ({ traveller, app }) => {
  await traveller.goto('/opinions?topic=NGAP');
  await press(traveller);
  await expect(traveller).toHaveURL('/opinions?topic=NGAP');
  const cookies = await traveller.context().cookies();
  expect(cookies.map((cookie) => cookie.name)).toContain('nd_session');
  expect(cookies.map((cookie) => cookie.name)).not.toContain('nd_attempt');
  await traveller.goto('/account');
  await expect(traveller.getByRole('main')).toContainText('lanhdao');
  await traveller.goto(`/login/provider?next=${encodeURIComponent('/.//evil.example')}`);
  await expect(traveller).toHaveURL(`${app.url}/dashboard`);
});

test('The attempt is kept out of reach of scripts, and short', async ({ traveller, app }) => {
  const answer = await traveller.request.get('/login/provider?next=/account', { maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers()['cache-control']).toBe('no-store');
  const [kept] = await traveller.context().cookies(`${app.url}/login/provider/return`);
  expect(kept).toMatchObject({ name: 'nd_attempt', path: '/', httpOnly: true, sameSite: 'Lax' });
  expect((kept?.expires ?? 0) - Date.now() / 1000).toBeLessThanOrEqual(600);
});

test('Whom nobody here knows is told whom to ask, and gets in with a password that is theirs', async ({
  traveller,
  issuer,
}) => {
  issuer.person = { sub: 'nguoi-la', token: { preferred_username: 'nguoi.la' } };
  await traveller.goto('/login?next=/account');
  await press(traveller);
  await expect(traveller.getByRole('alert').filter({ hasText: 'Hãy liên hệ quản trị của đơn vị' })).toBeVisible();
  await enterByPassword(traveller);
  await expect(traveller).toHaveURL('/account');
});

test('While the identity provider is down, that is said, and a password still opens the door', async ({
  traveller,
  issuer,
}) => {
  await traveller.goto('/login?next=/account');
  issuer.spoilt = { answer: (_, response) => Boolean(response.destroy()) };
  await press(traveller);
  const said = traveller
    .getByRole('alert')
    .filter({ hasText: `Chưa đăng nhập được bằng ${name}: bên đó không trả lời` });
  await expect(said).toContainText('Đăng nhập bằng mật khẩu vẫn dùng được');
  await enterByPassword(traveller);
  await expect(traveller).toHaveURL('/account');
});

test('Coming back without having gone, or from another window, leads to the sign-in page', async ({ traveller }) => {
  await traveller.goto('/login/provider/return?code=1&state=2');
  await expect(traveller.getByRole('alert').filter({ hasText: 'Hãy bấm lại nút bên dưới' })).toBeVisible();
  await expect(traveller).toHaveURL('/login?next=%2F&provider=expired');
  await traveller.goto('/login?provider=%3Cb%3Eb%E1%BB%8Ba');
  await expect(traveller.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('An administrator takes the link off when somebody else has the name now', async ({
  traveller,
  issuer,
  asRole,
}) => {
  await traveller.goto('/login');
  await press(traveller);
  await expect(traveller).toHaveURL('/dashboard');
  await traveller.context().clearCookies();
  issuer.person.sub = 'chu-the-2';
  await traveller.goto('/login');
  await press(traveller);
  await expect(traveller.getByRole('alert').filter({ hasText: 'đã gắn với một người khác' })).toBeVisible();

  const page = await asRole('admin');
  await page.goto('/people');
  await page.getByRole('row').filter({ hasText: 'lanhdao' }).getByRole('link').click();
  const form = page.locator('form', { hasText: 'Gỡ ra khỏi hệ thống bên ngoài' });
  await form.getByRole('checkbox').check();
  await form.getByRole('button').click();
  await expect(form).toHaveCount(0);
  await press(traveller);
  await expect(traveller).toHaveURL('/dashboard');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The sign-in page with both ways in has no accessibility fault, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/login?provider=away');
    const entrance = page.getByRole('link', { name: `Đăng nhập bằng ${name}` });
    await expect(entrance).toBeVisible();
    expect(await entrance.evaluate((link) => link.scrollWidth - link.clientWidth), 'a long name wraps').toBeLessThan(1);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(width).toBeLessThanOrEqual(screen ?? 0);
  });
}
