import { expect, type SignedInRole, test } from '../support/browsing';

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
  admin: ['Tài khoản', 'Đơn vị', 'Kênh', 'Khoá API', 'Nhật ký', 'Việc định kỳ'],
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
    const bars = page.getByRole('navigation', { name: 'Điều hướng chính' });
    await expect(bars.filter({ visible: true }).getByRole('link')).toHaveText([...open[role]]);
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
