import AxeBuilder from '@axe-core/playwright';
import { sql } from 'drizzle-orm';
import type { AuditHead } from '@/lib/domain/audit/chain';
import { expect, test } from '../support/browsing';

async function headOf(page: import('@playwright/test').Page): Promise<string> {
  return (await page.locator('dd.font-mono').textContent()) ?? '';
}

for (const scheme of ['light', 'dark'] as const) {
  test(`The audit reads well and fits the screen, ${scheme}`, async ({ asRole }) => {
    const page = await asRole('admin');
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/audit');
    await expect(page.getByRole('heading', { level: 1, name: 'Nhật ký' })).toBeVisible();
    expect(await page.getByRole('row').count()).toBeGreaterThan(20);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const [wide, screens] = await page.evaluate(() => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
      return [scrollWidth > clientWidth, scrollHeight / clientHeight];
    });
    expect(wide).toBe(false);
    expect(screens, 'a page of entries is a few screens long, on a phone too').toBeLessThan(6);
  });
}

test('An administrator finds who did what, by kind, person and page, and takes it along as a file that is itself an entry', async ({
  asRole,
  app,
}) => {
  const page = await asRole('admin');
  await page.goto('/audit');
  await page.getByLabel('Việc', { exact: true }).selectOption('opinion.correct');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL('/audit?task=opinion.correct');
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBeGreaterThan(5);
  for (const row of await rows.all()) await expect(row).toContainText('Sửa cách đọc');
  await page.getByLabel('Việc', { exact: true }).selectOption('Quản lý tài khoản: thêm');
  await page.getByLabel('Đối tượng').selectOption('Tài khoản');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL('/audit?task=person.manage%3Acreate&subject=person');
  expect(await rows.count()).toBeGreaterThanOrEqual(4);
  for (const row of await rows.all()) await expect(row).toContainText('Quản lý tài khoản: thêm');

  await page.goto('/audit?task=session.begin');
  for (const said of ['bằng: mật khẩu', 'được vào;']) await expect(rows.first()).toContainText(said);
  await expect(rows.first().getByRole('link').first()).toHaveAttribute('href', /^\/people\//);

  const more =
    '{"actor":"operator","at":"2026-01-01T00:00:00.000Z","detail":{},"subject":"demo","task":"demo.manage","unit":null}';
  await app.db.execute(sql`select audit_append(${more}) from generate_series(1, 60)`);
  await page.goto('/audit');
  const first = await rows.first().getAttribute('id');
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/before=\d+/);
  expect(await rows.first().getAttribute('id')).not.toBe(first);

  await page.goto('/audit?task=unit.manage');
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^nhat-ky-nk\d+-[0-9a-f]{20}\.csv$/);
  await file.path();
  const [entry] = await app.db.execute(sql`
    select detail from audit_entry where task = 'audit.export' and detail->>'act' = 'end' order by seq desc limit 1`);
  expect(entry).toMatchObject({ detail: { format: 'csv', rows: await rows.count() } });
  await page.getByLabel('Việc', { exact: true }).selectOption('Tải nhật ký về');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(rows.first()).toContainText('Tải nhật ký về: xong');
});

test('Whatever stands in the lists of the audit is said in Vietnamese, and no code is asked for', async ({
  asRole,
}) => {
  const page = await asRole('admin');
  await page.goto('/audit');
  for (const label of ['Việc', 'Đối tượng']) {
    const said = await page.getByLabel(label, { exact: true }).locator('option').allTextContents();
    expect(said.length).toBeGreaterThan(10);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => /^[\x20-\x7e]*[.:][a-z-]+$/.test(text))).toEqual([]);
  }
});

test('All that was done to one thing is found by its number, or from its entry, and long details open by keyboard', async ({
  asRole,
  app,
}) => {
  const page = await asRole('admin');
  const entry = (detail: object) =>
    JSON.stringify({
      ...{ actor: 'operator', at: '2026-01-01T00:00:00.000Z', detail, subject: 'intake:987654', task: 'post.ingest' },
      unit: null,
    });
  const long = {
    act: 'end',
    added: 1,
    assigned: 2,
    dropped: 3,
    masked: 4,
    read: 5,
    rejected: 6,
    repeated: 7,
    unplaced: 8,
  };
  await app.db.execute(sql`select audit_append(${entry({ act: 'begin', door: 'page' })})`);
  await app.db.execute(sql`select audit_append(${entry(long)})`);
  await page.goto('/audit');
  await page.getByLabel('Đối tượng').selectOption('Lần nhập');
  await page.getByLabel('Số hoặc mã').fill('987654');
  await page.getByLabel('Số hoặc mã').press('Enter');
  await expect(page).toHaveURL('/audit?subject=intake%3A987654');
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await expect(page.getByLabel('Số hoặc mã')).toHaveValue('987654');
  await expect(rows.last()).toContainText('vào bằng: trang nhập');
  const details = rows.first().locator('details');
  await expect(details.getByText('đã gán kênh: 2')).toBeHidden();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details.getByText('đã gán kênh: 2')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('/audit');
  await rows.first().getByRole('link', { name: 'Chỉ xem các mục về Lần nhập 987654' }).click();
  await expect(page).toHaveURL('/audit?subject=intake%3A987654');
});

test('The chain is checked from the page: whole, against a head that was kept, and broken where somebody changed a row', async ({
  asRole,
  app,
}) => {
  const page = await asRole('admin');
  await page.goto('/audit');
  const head = await headOf(page);
  const check = page.getByRole('button', { name: 'Kiểm tra nhật ký' });
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: 'Chuỗi nguyên vẹn' })).toBeVisible();
  const focused = page.locator(':focus');
  await expect(focused, 'the focus is where the outcome is').toContainText('Chuỗi nguyên vẹn');
  await expect(focused).toBeInViewport();

  const known = page.getByLabel('So với đầu chuỗi đã giữ');
  await known.fill(head.slice(0, head.indexOf(':') + 21));
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: 'Chuỗi nguyên vẹn' })).toBeVisible();
  await known.fill('12:khong phai');
  await check.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Không phải là một đầu chuỗi' })).toBeVisible();
  await known.fill(`1:${'0'.repeat(64)}`);
  await check.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Chuỗi đứt ở 1 chỗ' })).toContainText('viết lại');

  const [before] = await app.db.execute<AuditHead & { actor: string }>(
    sql`update audit_entry set actor = 'ai khác' where seq = 2
      returning (select actor from audit_entry where seq = 2) as actor`,
  );
  await known.fill('');
  await check.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Mục 2' })).toContainText('đã bị sửa');
  await app.db.execute(sql`update audit_entry set actor = ${before?.actor} where seq = 2`);
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: 'Chuỗi nguyên vẹn' })).toBeVisible();
});

test('Nobody else opens the audit, nor its files, nor its check; that they asked is noted', async ({ asRole, app }) => {
  const page = await asRole('leader');
  expect((await page.goto('/audit'))?.status()).toBe(403);
  const answers = await page.evaluate(async () => [
    (await fetch('/exports/audit?format=csv')).status,
    (await fetch('/api/audit', { method: 'POST' })).status,
  ]);
  expect(answers).toEqual([403, 403]);
  const [noted] = await app.db.execute(sql`
    select count(*)::int as n from audit_entry where task = 'task.refused' and subject = 'task:audit.read'`);
  expect(noted).toEqual({ n: 1 });
});
