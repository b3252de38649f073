import type { Browser } from '@playwright/test';
import { openDatabase } from '@/db/client';
import { dayInVietnam } from '@/lib/domain/period';
import { signIn } from '@/lib/services/account/sign-in';
import { signOut } from '@/lib/services/account/sign-out';
import { startApp } from '../support/app';
import { demoPassword, expect, test } from '../support/browsing';
import { layCable } from '../support/cable';
import { ensureDemoTemplate } from '../support/demo-template';
import { fillReport, floodComplaint } from '../support/report-page';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';

const receipt = /\/my-reports\/(\d+)/;

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

test('Without JavaScript a name that several places bear is asked about, each told by what it lies in, and never guessed', async ({
  browser,
  app,
}) => {
  const page = await openPage(browser, app.url, await app.cookieFor('collaborator'), false);
  await page.goto('/report');
  await fillReport(page, { place: 'tân phú' });
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  const choices = page.getByRole('group', { name: /trùng tên/ });
  await expect(choices.getByRole('radio')).toHaveCount(4);
  await expect(choices.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveValue('tân phú');
  await choices.getByLabel(/Phường Tân Phú, Quận 7/).check();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
  await expect(page.getByRole('main')).toContainText('Phường Tân Phú');
  const id = Number(receipt.exec(page.url())?.[1]);
  const kept = await app.db.query.opinion.findFirst({ where: (opinion, { eq }) => eq(opinion.id, id) });
  expect(kept?.placeKey).toBe('27487-2025');
  await page.context().close();
});

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with JavaScript' : 'without JavaScript';
  test(`A session that ended meanwhile costs nothing: every word stays and is sent after signing in again, ${how}`, async ({
    browser,
    app,
  }) => {
    const enter = () => signIn({ username: 'ctv', password: demoPassword }, '127.0.0.1', app.db);
    const { cookie } = await enter();
    const page = await openPage(browser, app.url, cookie, javaScript);
    await page.goto('/report');
    await fillReport(page);
    await signOut(cookie, app.db);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'Phiên đăng nhập đã hết' })).toBeVisible();
    await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
    await expect(page.getByLabel('Nhóm nào nói?')).toHaveValue('traders');
    await page.context().addCookies([{ name: 'nd_session', value: (await enter()).cookie, url: app.url }]);
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.waitForURL(receipt);
    await page.context().close();
  });
}

test('No other site can send a report, sign a person out or change their language', async ({ request, app }) => {
  const cookie = `nd_session=${await app.cookieFor('collaborator')}`;
  for (const path of ['/report', '/account/sign-out', '/account/preferences']) {
    for (const [header, from] of [
      ['sec-fetch-site', 'cross-site'],
      ['origin', 'https://evil.example'],
    ] as const) {
      const answered = await request.post(path, {
        headers: { cookie, [header]: from },
        form: { locale: 'en' },
        maxRedirects: 0,
      });
      expect(answered.status(), `${path} ${header}`).toBe(403);
      expect(answered.headers()['set-cookie']).toBeUndefined();
    }
  }
  expect((await request.get('/my-reports', { headers: { cookie }, maxRedirects: 0 })).status()).toBe(200);
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
