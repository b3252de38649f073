import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browsing';
import { fillReport, floodComplaint } from '../support/report-page';

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`The collaborator's pages have no accessibility violation, empty, refused, asked for the place and filled (${colorScheme})`, async ({
    asRole,
  }) => {
    const page = await asRole('collaborator');
    await page.emulateMedia({ colorScheme });
    await page.goto('/report');
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Người dân nói gì?').fill(`${floodComplaint} Gọi 0912 345 678.`);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByLabel('Chuyện xảy ra ở đâu?').fill('go vap');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await fillReport(page, { place: 'tân phú' });
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByRole('group', { name: /trùng tên/ })).toBeVisible();
    await page.getByLabel('Mở danh mục tài khoản').click();
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Mở danh mục tài khoản').click();
    await fillReport(page);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.waitForURL(/\/my-reports\/\d+/);
    expect(await violations(page)).toEqual([]);
    await page.goto('/my-reports');
    expect(await violations(page)).toEqual([]);
  });

  test(`The list and an item have no accessibility violation, for an analyst (${colorScheme})`, async ({ asRole }) => {
    const page = await asRole('analyst');
    await page.emulateMedia({ colorScheme });
    await page.goto('/opinions?period=90d&flag=any');
    await expect(page.locator('main ol h2 a').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.locator('main ol h2 a').first().click();
    await expect(page.getByRole('heading', { name: 'Sửa cách đọc' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

test('On a phone no page of a collaborator or analyst is wider than the screen', async ({ asRole }) => {
  for (const [role, paths] of [
    ['collaborator', ['/report', '/my-reports']],
    ['analyst', ['/opinions?period=90d']],
  ] as const) {
    const page = await asRole(role);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of paths) {
      await page.goto(path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, path).toBeLessThanOrEqual(390);
    }
  }
});
