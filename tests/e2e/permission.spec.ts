import AxeBuilder from '@axe-core/playwright';
import { openSession } from '@/lib/services/account/open-session';
import { expect, type SignedInRole, test } from '../support/browsing';
import { signInWith } from '../support/own-board';
import { makePerson } from '../support/world';

const closed: Record<SignedInRole, readonly string[]> = {
  collaborator: [
    '/dashboard',
    '/opinions',
    '/intake',
    '/people',
    '/units',
    '/keys',
    '/channels',
    '/admin/jobs',
    '/admin/words',
    '/people/new',
  ],
  analyst: ['/people', '/units', '/keys', '/channels', '/audit', '/admin/jobs', '/units/new'],
  leader: ['/report', '/my-reports', '/intake', '/people', '/units', '/keys', '/channels', '/admin/jobs'],
  admin: ['/report', '/my-reports', '/dashboard', '/opinions', '/intake'],
};
const open: Record<SignedInRole, readonly string[]> = {
  collaborator: ['Gửi báo cáo', 'Báo cáo của tôi'],
  analyst: ['Tổng quan', 'Ý kiến', 'Nhập bài đăng', 'Gửi báo cáo', 'Báo cáo của tôi'],
  leader: ['Tổng quan', 'Ý kiến'],
  admin: ['Tài khoản', 'Đơn vị', 'Kênh', 'Khoá API', 'Nhật ký', 'Việc định kỳ', 'Từ khoá riêng'],
};

for (const role of Object.keys(closed) as SignedInRole[]) {
  test(`The ${role} is offered the pages of that work only, and others say plainly that they are closed`, async ({
    asRole,
  }) => {
    const page = await asRole(role);
    for (const path of closed[role]) {
      const answered = await page.goto(path);
      expect(answered?.status(), path).toBe(403);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tài khoản này không có quyền xem trang');
    }
    await page.goto('/account');
    const bar = page.getByRole('navigation', { name: 'Điều hướng chính' }).filter({ visible: true });
    if (open[role].length > 6) await bar.getByText('Mục khác').click();
    await expect(bar.getByRole('link')).toHaveText([...open[role]]);
  });
}

test('A page that is not there says so', async ({ asRole }) => {
  const page = await asRole('leader');
  const answered = await page.goto('/khong-co-trang-nay');
  expect(answered?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Không tìm thấy trang');
  await page.getByRole('link', { name: 'Về trang chính' }).click();
  await expect(page).toHaveURL(/\/dashboard/);
});

test('Somebody of two roles has the pages of both, those without a place in the bar under “Mục khác”', async ({
  app,
  browser,
  viewport,
}) => {
  test.slow();
  const unit = await app.db.query.unit.findFirst({ where: (row, { eq }) => eq(row.demo, true) });
  const { id } = await makePerson(app.db, { roles: ['analyst', 'admin'], unitId: unit?.id ?? '' });
  const context = await browser.newContext({ baseURL: app.url, viewport });
  await signInWith(context, await openSession(id, '', app.db), app.url);
  const page = await context.newPage();
  await page.goto('/');
  await page.waitForURL('/opinions');
  const bar = page.getByRole('navigation', { name: 'Điều hướng chính' }).filter({ visible: true });
  await expect(bar.getByRole('link')).toHaveText([...open.analyst]);
  await bar.getByText('Mục khác').click();
  await expect(bar.getByRole('link')).toHaveText([...open.analyst, ...open.admin]);
  for (const link of await bar.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
  await bar.getByRole('link', { name: 'Đơn vị' }).click();
  await page.waitForURL('/units');
  await expect(bar.locator('summary')).toHaveText(/Mục khác/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
  for (const path of ['/opinions', '/my-reports', '/people', '/audit']) {
    expect((await context.request.get(path)).status(), path).toBe(200);
  }
  await context.close();
});
