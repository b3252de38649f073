import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { dayInVietnam } from '@/lib/domain/period';
import { submitReport } from '@/lib/services/reports/submit-report';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect, test } from '../support/browsing';

test('Whoever is named opens what is kept apart; others read how many in tens, and by address find nothing', async ({
  asRole,
  app,
}) => {
  const [person] = await app.db.execute<{ id: string }>(sql`select id from person where username = 'ctv'`);
  const form = { clientId: randomUUID(), text: 'Nhà bên cạnh chồng đánh vợ giữa khuya, kêu cứu cả xóm.', place: 'q7' };
  const words = { day: dayInVietnam(new Date()), spread: 'few', certainty: 'witnessed', urgency: 'now' };
  const { id } = await submitReport(await viewerForPerson(person?.id ?? '', app.db), { ...form, ...words }, app.db);

  const analyst = await asRole('analyst');
  await analyst.goto(`/opinions/${id}`);
  await expect(analyst.getByText('giữa khuya').first()).toBeVisible();
  await analyst.goto('/opinions?period=90d&flag=F2_TUHAI_BAOLUC');
  await expect(analyst.getByRole('main')).not.toContainText('giữ riêng');

  const leader = await asRole('leader');
  expect((await leader.goto(`/opinions/${id}`))?.status()).toBe(404);
  await leader.goto('/opinions?period=90d&flag=F2_TUHAI_BAOLUC');
  await expect(leader.getByRole('main').getByRole('status').filter({ hasText: 'giữ riêng' })).toContainText(
    /(Khoảng \d+|Dưới 10) tin được giữ riêng/,
  );
  await expect(leader.getByRole('main')).toContainText('Các ý kiến này được giữ riêng');
  await expect(leader.getByRole('main')).not.toContainText(/0 ý kiến|Không có ý kiến/);
  await leader.goto('/opinions?period=90d&q=giữa khuya');
  await expect(leader.getByRole('main')).toContainText('Không kể tin được giữ riêng');
  await expect(leader.getByRole('main')).not.toContainText('đánh vợ');
});

test('The number of a board is the rows of its list and what the list says is kept apart', async ({ asRole }) => {
  const leader = await asRole('leader');
  await leader.goto('/dashboard?period=90d');
  const number = leader.getByLabel('Ý kiến ghi nhận').getByRole('link').first();
  const whole = Number((await number.textContent())?.replace(/\D/g, ''));
  await number.click();
  await expect(leader).toHaveURL(/\/opinions/);
  const said = (await leader.getByRole('status').filter({ hasText: 'ý kiến' }).textContent()) ?? '';
  const seen = Number(/^\s*([\d.]+) ý kiến/.exec(said)?.[1]?.replace(/\D/g, ''));
  const tens = Number(/Khoảng ([\d.]+) tin/.exec(said)?.[1]?.replace(/\D/g, '') ?? 0);
  expect(seen).toBeGreaterThan(0);
  expect(whole).toBe(seen + tens);
});

test('Beside the flags by place a leader reads why rows and total differ, and no number of it is broken over two lines', async ({
  asRole,
}) => {
  const leader = await asRole('leader');
  await leader.goto('/dashboard?period=90d');
  const table = leader.locator('.flag-matrix');
  await expect(table).toHaveAccessibleDescription(
    /chỉ đếm theo chục: <10 là từ 0 đến 9, ≈10 là từ 1 đến 19,.*lệch hàng “Cộng” vài chục/,
  );
  await expect(leader.getByText('cộng các hàng lại có thể lệch hàng “Cộng” vài chục')).toBeVisible();
  const tens = table.getByRole('link', { name: /^(khoảng \d+|dưới 10) tin được giữ riêng/ });
  expect(await tens.count()).toBeGreaterThan(5);
  expect(new Set((await tens.allTextContents()).map((said) => said.replace(/[\d.]+/, '0')))).toContain('<0');
  const broken = await table.locator('td').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell.querySelector('a') ?? cell);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      return lines.size > 2 || cell.scrollWidth > cell.clientWidth ? [cell.textContent] : [];
    }),
  );
  expect(broken).toEqual([]);

  const named = await asRole('analyst');
  await named.goto('/dashboard?period=90d');
  await expect(named.locator('.flag-matrix')).toBeVisible();
  await expect(named.getByText('cộng các hàng lại có thể lệch')).toBeHidden();
});

test('An administrator names a leader and ends it again, and the list of accounts says so', async ({ asRole }) => {
  const admin = await asRole('admin');
  await admin.goto('/people');
  const row = admin.getByRole('row').filter({ hasText: 'Lãnh đạo trình diễn' });
  await expect(row).not.toContainText('Đọc tin được giữ riêng');
  await row.getByRole('link').click();
  const form = admin.locator('form', { hasText: 'Giao đọc' });
  await form.getByRole('checkbox').check();
  await form.getByRole('button', { name: 'Giao đọc' }).click();
  await expect(admin.getByRole('button', { name: 'Thôi giao đọc' })).toBeVisible();
  await admin.goto('/people');
  await expect(row).toContainText('Đọc tin được giữ riêng');
  await row.getByRole('link').click();
  await admin.getByRole('button', { name: 'Thôi giao đọc' }).click();
  await expect(admin.getByRole('button', { name: 'Giao đọc', exact: true })).toBeVisible();
});
