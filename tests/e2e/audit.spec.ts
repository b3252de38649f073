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
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(wide).toBe(false);
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

  await page.goto('/audit?task=session.begin');
  for (const said of ['bằng: mật khẩu', 'được vào: Có']) await expect(rows.first()).toContainText(said);
  await expect(rows.first().getByRole('link')).toHaveAttribute('href', /^\/people\//);

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
    select detail from audit_entry where task = 'audit.read' and detail->>'act' = 'end' order by seq desc limit 1`);
  expect(entry).toMatchObject({ detail: { format: 'csv', rows: await rows.count() } });
});

test('The chain is checked from the page: whole, against a head that was kept, and broken where somebody changed a row', async ({
  asRole,
  app,
}) => {
  const page = await asRole('admin');
  await page.goto('/audit');
  const head = await headOf(page);
  const check = page.getByRole('button', { name: 'Kiểm tra chuỗi' });
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: 'Chuỗi nguyên vẹn' })).toBeVisible();

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
