import AxeBuilder from '@axe-core/playwright';
import { expect, type SignedInRole, test } from '../support/browsing';

const own: Record<SignedInRole, string> = {
  collaborator: 'Hướng dẫn cho cộng tác viên',
  analyst: 'Hướng dẫn cho chuyên viên',
  leader: 'Hướng dẫn cho lãnh đạo',
  admin: 'Hướng dẫn cho quản trị',
};

for (const [role, title] of Object.entries(own) as [SignedInRole, string][]) {
  test(`Help opens the guide of the ${role} first and offers the others, in both colours and without a fault`, async ({
    asRole,
  }) => {
    const page = await asRole(role);
    await page.goto('/help');
    await expect(page).toHaveURL(`/help/${role}`);
    await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText(title);
    const guides = page.getByRole('navigation', { name: 'Các hướng dẫn' }).getByRole('link');
    await expect(guides).toHaveCount(4);
    await expect(guides.first()).toHaveAttribute('aria-current', 'page');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)).toBe(false);
    for (const guide of await guides.all()) {
      const answered = await page.request.get((await guide.getAttribute('href')) ?? '');
      expect(answered.status()).toBe(200);
    }
  });
}

test('The question mark of a page leads to what the guide says of that page, from the report form too', async ({
  asRole,
}) => {
  for (const [role, path, section] of [
    ['admin', '/people/import', 'Nhiều tài khoản một lúc'],
    ['analyst', '/opinions', 'Ý kiến'],
    ['collaborator', '/report', 'Gửi báo cáo'],
  ] as const) {
    const page = await asRole(role);
    await page.goto(path);
    await page.getByRole('banner').getByRole('link', { name: 'Hướng dẫn' }).click();
    const heading = page.getByRole('article').getByRole('heading', { level: 3, name: section, exact: true });
    await expect(heading).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${await heading.getAttribute('id')}`);
  }
});

test('Printed, a guide is there alone and whole', async ({ asRole }) => {
  const page = await asRole('admin');
  await page.goto('/help/collaborator');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByText('Trong hướng dẫn này')).toBeHidden();
  await expect(page.getByRole('article')).toContainText('gọi 113, 114, 115');
  // Nothing stands above it but what says that all of this is a demonstration, whose lines are as many as the paper is narrow.
  const banner = await page.getByRole('complementary', { name: 'Dữ liệu trình diễn' }).boundingBox();
  const article = await page.getByRole('article').boundingBox();
  expect((article?.y ?? 0) - ((banner?.y ?? 0) + (banner?.height ?? 0))).toBeLessThan(30);
});

test('No guide is shown to whoever is not signed in, and what is none is not found', async ({ asRole, page }) => {
  await page.goto('/help/admin');
  await expect(page).toHaveURL(/\/login\?next=%2Fhelp%2Fadmin/);
  const signedIn = await asRole('leader');
  expect((await signedIn.goto('/help/system'))?.status()).toBe(404);
});
