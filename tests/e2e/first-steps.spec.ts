import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { openSession } from '@/lib/services/account/open-session';
import { startApp } from '../support/app';
import { launchBrowser } from '../support/browser';
import { expect, test as withDatabase } from '../support/database';
import { signInWith } from '../support/own-board';
import { runCommand } from '../support/run-command';
import { makePerson, makeUnit } from '../support/world';

/** The product on a database in which nobody has done anything yet. */
const test = withDatabase.extend<{ app: { readonly url: string } }, { browser: Browser }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const browser = await launchBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  app: [
    async ({ url }, use) => {
      const app = await startApp(url);
      await use({ url: app.url });
      await app.stop();
    },
    { timeout: 600_000 },
  ],
});

/** What is opened by whoever uses a page, one after another. `/` is shown to nobody: it leads on. */
function screensOf(page: Page, screens: string[]): void {
  page.on('framenavigated', (frame) => {
    if (frame !== page.mainFrame()) return;
    const { protocol, pathname } = new URL(frame.url());
    if (!protocol.startsWith('http') || pathname === '/' || screens.at(-1) === pathname) return;
    screens.push(pathname);
  });
}

async function enter(page: Page, account: { username: string; password: string }, own: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(account.username);
  await page.getByLabel('Mật khẩu').fill(account.password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((address) => address.pathname === '/account');
  await page.getByLabel('Mật khẩu hiện tại').fill(account.password);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(own);
  await page.getByLabel('Nhập lại mật khẩu mới').fill(own);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);

const isWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

const sheet = {
  name: 'danh-sach.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Họ và tên,Vai trò\nNguyễn Văn Tùng,Cộng tác viên\n'),
};

test('From an empty database to the first report of a collaborator from a spreadsheet it takes eight screens at most', async ({
  app,
  url,
  browser,
  viewport,
}, info) => {
  test.slow();
  const made = await runCommand(
    'admin-create',
    ['--username', 'quantri', '--name', 'Nguyễn Thị Quản Trị', '--unit-name', 'Ban Tuyên giáo', '--place', '79'],
    url,
  );
  const password = /Mật khẩu dùng một lần: (\S+)/.exec(made.out)?.[1] ?? '';
  const screens: string[] = [];
  const open = async (context: BrowserContext) => {
    const page = await context.newPage();
    screensOf(page, screens);
    return page;
  };

  const desk = await browser.newContext({ baseURL: app.url, viewport: { width: 1440, height: 900 } });
  const admin = await open(desk);
  await admin.goto('/login');
  await enter(admin, { username: 'quantri', password }, 'mat-khau-cua-quan-tri');
  await admin.waitForURL((address) => address.pathname === '/first-steps');
  const steps = admin.getByRole('main').getByRole('listitem');
  await expect(steps).toHaveText([
    /Kiểm tra đơn vị và địa bàn\s*Xong\s*Có 1 địa bàn/,
    /Thêm cộng tác viên từ bảng tính\s*Chưa xong\s*Chưa có cộng tác viên/,
    /In thẻ và trao tận tay\s*Chưa xong/,
    /Nhận báo cáo đầu tiên\s*Chưa xong\s*Chưa có báo cáo/,
  ]);
  await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
  expect(await violations(admin)).toEqual([]);
  await admin.getByRole('link', { name: 'Thêm từ bảng tính' }).click();
  await admin.getByLabel('Bảng tính').setInputFiles(sheet);
  await admin.getByRole('button', { name: 'Xem trước' }).click();
  await admin.getByRole('button', { name: 'Thêm 1 tài khoản' }).click();
  const codes = admin.getByRole('region', { name: 'Thẻ trao tài khoản' }).locator('code');
  await expect(codes).toHaveCount(3);
  const [address = '', username = '', oneTime = ''] = await codes.allTextContents();

  const theirs = await browser.newContext({
    baseURL: app.url,
    viewport,
    isMobile: info.project.use.isMobile,
    hasTouch: info.project.use.hasTouch,
  });
  const collaborator = await open(theirs);
  await collaborator.goto(address);
  await enter(collaborator, { username, password: oneTime }, 'mat-khau-cua-toi-day');
  await collaborator.waitForURL((address) => address.pathname === '/report');
  await collaborator.getByLabel('Người dân nói gì?').fill('Mưa lớn là cả hẻm ngập tới đầu gối, bà con rất bức xúc.');
  await collaborator.getByLabel('Chuyện xảy ra ở đâu?').fill('q7');
  await collaborator.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await collaborator.waitForURL(/\/my-reports\/\d+/);
  expect(await isWide(collaborator)).toBe(false);

  const counted = screens.map((path) => path.replace(/\d+$/, '[id]'));
  console.log(`screens to the first report: ${counted.length} (${counted.join(' → ')})`);
  expect(counted).toEqual([
    ...['/login', '/account', '/first-steps', '/people/import'],
    ...['/login', '/account', '/report', '/my-reports/[id]'],
  ]);
  expect(counted.length).toBeLessThanOrEqual(8);

  await admin.goto('/');
  await expect(admin).toHaveURL('/people');
  await expect(admin.getByRole('link', { name: 'Những bước đầu tiên' })).toHaveCount(0);
  await admin.goto('/first-steps');
  await expect(admin.getByRole('heading', { level: 1 })).toHaveText('Đã qua những bước đầu tiên');
  await desk.close();
  await theirs.close();
});

test('The first steps say what is there as it changes, and the pages where they are done lead back to them', async ({
  app,
  url,
  db,
  browser,
  viewport,
}) => {
  await runCommand(
    'admin-create',
    ['--username', 'quantri', '--name', 'Quản Trị', '--unit-name', 'Đảng uỷ trường'],
    url,
  );
  const person = await db.query.person.findFirst();
  await db.update(schema.person).set({ mustChangePassword: false });
  const context = await browser.newContext({ baseURL: app.url, viewport });
  await signInWith(context, await openSession(person?.id ?? '', '', db), app.url);
  const page = await context.newPage();
  await page.goto('/');
  await expect(page).toHaveURL('/first-steps');
  const steps = page.getByRole('main').getByRole('listitem');
  await expect(steps.first()).toHaveAttribute('aria-current', 'step');
  await expect(steps.first()).toContainText('Chưa đặt địa bàn phụ trách');
  await db.insert(schema.unitPlace).values({ unitId: person?.unitId ?? '', placeKey: '79' });
  await steps.first().getByRole('link', { name: 'Xem các đơn vị' }).click();
  await expect(page).toHaveURL('/units');
  await expect(page.getByRole('main')).toContainText('Bước tiếp theo: Thêm cộng tác viên từ bảng tính.');
  const unitId = person?.unitId ?? '';
  await makePerson(db, { role: 'collaborator', unitId, name: 'Lê Một' });
  const second = await makePerson(db, { role: 'collaborator', unitId, name: 'Lê Hai' });
  await db.update(schema.person).set({ mustChangePassword: true }).where(eq(schema.person.id, second.id));
  await page.getByRole('link', { name: 'Những bước đầu tiên' }).click();
  await expect(steps.nth(2)).toContainText('1 trong 2 người đã vào hệ thống');
  await steps.nth(2).getByRole('link', { name: 'Xem ai chưa vào' }).click();
  await expect(page.getByRole('main')).toContainText('Lê Hai');
  await expect(page.getByRole('main')).not.toContainText('Lê Một');
  await context.close();
});

test('Nobody but an administrator is led to the first steps or may open them', async ({ app, db, browser }) => {
  const { id: unitId } = await makeUnit(db, { places: ['79'] });
  for (const [role, home] of [
    ['collaborator', '/report'],
    ['analyst', '/opinions'],
    ['leader', '/dashboard'],
  ] as const) {
    const { id } = await makePerson(db, { role, unitId });
    const context = await browser.newContext({ baseURL: app.url });
    await signInWith(context, await openSession(id, '', db), app.url);
    const page = await context.newPage();
    await page.goto('/');
    await expect(page).toHaveURL(home);
    expect((await page.goto('/first-steps'))?.status()).toBe(403);
    await context.close();
  }
});
