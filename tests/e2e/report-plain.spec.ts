import type { Browser } from '@playwright/test';
import { openDatabase } from '@/db/client';
import { dayInVietnam } from '@/lib/domain/period';
import { signIn } from '@/lib/services/account/sign-in';
import { startApp } from '../support/app';
import { demoPassword, expect, test } from '../support/browsing';
import { layCable } from '../support/cable';
import { ensureDemoTemplate } from '../support/demo-template';
import { fillReport, floodComplaint } from '../support/report-page';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';

const receipt = /\/my-reports\/\d+/;

async function openPage(browser: Browser, url: string, cookie: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: url, viewport: { width: 390, height: 844 } });
  await context.addCookies([{ name: 'nd_session', value: cookie, url }]);
  return context.newPage();
}

test('Without JavaScript a report can be written, mended where it was wrong, sent, and reloaded without harm', async ({
  browser,
  app,
}) => {
  const page = await openPage(browser, app.url, await app.cookieFor('collaborator'), false);
  await page.goto('/report');
  const send = page.getByRole('button', { name: 'Gửi báo cáo' });
  await fillReport(page, { text: `${floodComplaint} Gọi 0912 345 678.`, place: 'xứ không có' });
  await page.getByLabel('Nội dung chính').fill('Ngập nước ở hẻm');
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Chưa gửi được');
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveAccessibleDescription(/Không tìm thấy “xứ không có”/);
  await expect(page.getByLabel('Nội dung chính')).toHaveValue('Ngập nước ở hẻm');
  await expect(page.getByLabel('Trực tiếp chứng kiến')).toBeChecked();
  await expect(page.getByLabel('Nhóm nào nói?')).toHaveValue('traders');

  await page.getByLabel('Chuyện xảy ra ở đâu?').fill('phường 1');
  await send.click();
  await page
    .getByRole('group', { name: /trùng tên/ })
    .getByRole('radio')
    .first()
    .check();
  await send.click();
  await page.waitForURL(receipt);
  await expect(page.getByRole('main')).toContainText('1 số điện thoại');
  await expect(page.getByRole('main')).toContainText('Phường 1');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Báo cáo số \d+/);
  await page.context().close();
});

test('With the database away the form says so, keeps every word and sends it once the database is back, with and without JavaScript', async ({
  browser,
}) => {
  const server = await testServerUrl();
  const today = dayInVietnam(new Date());
  const own = await createFromTemplate(server, await ensureDemoTemplate(server, today, demoPassword));
  const db = openDatabase(own.url, 2);
  const { cookie } = await signIn({ username: 'ctv', password: demoPassword }, '127.0.0.1', db);
  const cable = await layCable(own.url);
  const app = await startApp(cable.url);
  try {
    for (const javaScript of [true, false]) {
      const page = await openPage(browser, app.url, cookie, javaScript);
      await page.goto('/report');
      await fillReport(page);
      await cable.pull();
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await expect(page.getByRole('alert').filter({ hasText: 'Cơ sở dữ liệu đang không trả lời' })).toBeVisible();
      await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
      await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveValue('q7');
      await expect(page.getByLabel('Trực tiếp chứng kiến')).toBeChecked();
      await cable.mend();
      await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await page.waitForURL(receipt);
      await page.context().close();
    }
  } finally {
    await app.stop();
    await cable.close();
    await db.$client.end({ timeout: 2 });
    await own.drop();
  }
});
