import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sql } from 'drizzle-orm';
import { expect, test } from '../support/browsing';

const rowOf = (page: Page, job: string) =>
  page.getByRole('region', { name: 'Việc định kỳ' }).getByRole('row').filter({ hasText: job });

// They share one product and its jobs.
test.describe.configure({ mode: 'serial' });

test('An administrator sees when each job is next done, has one run, and sees it end with its numbers', async ({
  asRole,
}) => {
  const page = await asRole('admin');
  await page.goto('/people');
  await page.getByText('Mục khác').filter({ visible: true }).click();
  await page.getByRole('link', { name: 'Việc định kỳ' }).filter({ visible: true }).click();
  await expect(page).toHaveURL('/admin/jobs');
  await expect(page.getByText('Chưa có lần chạy nào')).toBeVisible();
  await expect(rowOf(page, 'Xoá nội dung hết hạn lưu')).toContainText(/\d{2}\/\d{2}\/\d{4} 01:15/);
  await expect(rowOf(page, 'Đối chiếu số đếm')).toContainText(/\d{2}\/\d{2}\/\d{4} 02:30/);
  await expect(rowOf(page, 'Kiểm tra nhật ký')).toContainText('Chưa chạy lần nào');
  await rowOf(page, 'Đối chiếu số đếm').getByRole('button', { name: 'Chạy ngay' }).click();
  await expect(rowOf(page, 'Đối chiếu số đếm')).toContainText('Xong', { timeout: 30_000 });
  await expect(rowOf(page, 'Đối chiếu số đếm')).toContainText('0 chỗ khác nhau');
  await expect(rowOf(page, 'Đối chiếu số đếm')).toContainText(/\d{2}\/\d{2}\/\d{4} 02:30/);
  await expect(page.getByRole('region', { name: 'Các lần gần đây' }).getByRole('row')).toHaveCount(2);
});

test('A job that fails says why, also without JavaScript, and is done when it is tried again', async ({
  asRole,
  app,
  browser,
}) => {
  await app.db.execute(sql`update pgboss.job set retry_limit = 0 where name = 'verify-counts' and state = 'created'`);
  await app.db.execute(sql`
    update count_cell set negative = negative + 1 where (area, topic, day, source) in (
      select area, topic, day, source from count_cell order by 1, 2, 3, 4 limit 1)`);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('admin'), url: app.url }]);
  const plain = await context.newPage();
  await plain.goto('/admin/jobs');
  await rowOf(plain, 'Đối chiếu số đếm').getByRole('button', { name: 'Chạy ngay' }).click();
  await expect
    .poll(
      async () => {
        await plain.goto('/admin/jobs');
        return rowOf(plain, 'Đối chiếu số đếm').textContent();
      },
      { timeout: 30_000 },
    )
    .toContain('Không xong');
  await expect(rowOf(plain, 'Đối chiếu số đếm')).toContainText('1 chỗ khác nhau');
  await expect(rowOf(plain, 'Đối chiếu số đếm')).toContainText('npm run --silent counts:verify');
  await context.close();

  const page = await asRole('admin');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('/admin/jobs');
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
  const [width, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(width).toBeLessThanOrEqual(screen ?? 0);
  await app.db.execute(sql`
    update count_cell set negative = negative - 1 where (area, topic, day, source) in (
      select area, topic, day, source from count_cell order by 1, 2, 3, 4 limit 1)`);
  await rowOf(page, 'Đối chiếu số đếm').getByRole('button', { name: 'Thử lại' }).click();
  await expect(rowOf(page, 'Đối chiếu số đếm')).toContainText('0 chỗ khác nhau', { timeout: 30_000 });
});

test('A running job shows how far it is, and cannot be started a second time from an older page', async ({
  asRole,
  app,
}) => {
  const page = await asRole('admin');
  await page.goto('/admin/jobs');
  const row = rowOf(page, 'Xoá nội dung hết hạn lưu');
  await app.db.execute(sql`
    update pgboss.job set state = 'active', started_on = now(), expire_in = interval '1 hour', output = '{"texts": 1200}'
    where name = 'expire-texts' and state = 'created'`);
  await row.getByRole('button', { name: 'Chạy ngay' }).click();
  await expect(row.getByRole('alert')).toContainText('Hãy tải lại trang');
  await page.reload();
  await expect(row).toContainText('Đang chạy');
  await expect(row).toContainText('đã xoá nội dung 1.200 ý kiến');
  await expect(row.getByRole('button')).toHaveCount(0);
  await app.db.execute(sql`update pgboss.job set state = 'completed', completed_on = now() where state = 'active'`);
  await expect(row).toContainText('Xong', { timeout: 30_000 });
});
