import { openDatabase } from '@/db/client';
import { dayInVietnam } from '@/lib/domain/period';
import { signIn } from '@/lib/services/account/sign-in';
import { startApp } from '../support/app';
import { demoPassword, expect, test } from '../support/browsing';
import { layCable } from '../support/cable';
import { ensureDemoTemplate } from '../support/demo-template';
import { testServerUrl } from '../support/server';
import { createFromTemplate } from '../support/template';

test('With the database away a page says so with status 503, without JavaScript too, and comes back with it', async ({
  browser,
}) => {
  const server = await testServerUrl();
  const today = dayInVietnam(new Date());
  const own = await createFromTemplate(server, await ensureDemoTemplate(server, today, demoPassword));
  const db = openDatabase(own.url, 2);
  const { cookie } = await signIn({ username: 'quantri', password: demoPassword }, '127.0.0.1', db);
  const cable = await layCable(own.url);
  const app = await startApp(cable.url);
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
    await context.addCookies([{ name: 'nd_session', value: cookie, url: app.url }]);
    const page = await context.newPage();
    await page.goto('/units');
    await cable.pull();
    const answered = await page.goto('/units');
    expect(answered?.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Chưa kết nối được cơ sở dữ liệu');
    await expect(page.getByText('Dữ liệu đã lưu vẫn còn nguyên')).toBeVisible();
    expect((await page.goto('/login'))?.status()).toBe(503);
    await page.goto('/unavailable?back=/units');
    await cable.mend();
    await page.getByRole('link', { name: 'Thử lại' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Đơn vị');
    await context.close();
  } finally {
    await app.stop();
    await cable.close();
    await db.$client.end({ timeout: 2 });
    await own.drop();
  }
});
