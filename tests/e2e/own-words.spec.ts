import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browsing';
import { makeOwnBoard, signInWith } from '../support/own-board';
import { ownHeading, ownTable } from '../support/own-words';

/** Said in no text of the demonstration, which other tests look at beside this one. */
const phrase = 'phà quá tải xoẳng';
const sheet = (text: string) => ({ name: 'tu-khoa.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${text}`) });

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  test(`Own keywords are looked at first, put in use, read with on the phone without a network too, and taken away again, ${how}`, async ({
    browser,
    app,
    asRole,
  }) => {
    const { cookie } = await makeOwnBoard(app.db, 'Ban Từ Khoá');
    const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled });
    await signInWith(context, cookie, app.url);
    const page = await context.newPage();
    const look = async (text: string) => {
      await page.goto('/admin/words');
      await page.getByLabel('Bảng từ khoá').setInputFiles(sheet(text));
      await page.getByRole('button', { name: 'Xem trước' }).click();
    };
    await look('Họ tên,Tuổi\nA,1\n');
    await expect(page.getByLabel('Bảng từ khoá')).toHaveAccessibleDescription(/Không thấy cột từ khoá/);
    await look(
      ownTable(
        `${phrase},thêm,chủ đề,GIAOTHONG,2,,Bến Cát Lái`,
        'ngập nước,thêm,chủ đề,YTE,,,',
        'Nguyễn Văn Tùng,,chủ đề,ANTT,,,',
      ),
    );
    await expect(page.getByText('2 dòng không dùng được')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'ngập nước' })).toContainText('Bộ từ khoá đã có “ngập nước”');
    await expect(page.getByRole('row').filter({ hasText: 'Nguyễn Văn Tùng' })).toContainText('không đo người');
    await expect(page.getByText(/Thêm 1, bớt \d+, giữ nguyên 0/)).toBeVisible();
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Dùng 1 mục này' }).click();
    await expect(page.getByText('Đã dùng 1 mục')).toBeVisible();
    await page.goto('/admin/words');
    await expect(page.getByRole('region', { name: 'Từ khoá riêng' }).getByRole('row')).toContainText([
      /Từ khoá/,
      phrase,
    ]);
    await expect(page.getByRole('region', { name: 'Các lần thay' })).toContainText('Quản Trị');
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    const phone = await asRole('collaborator');
    await phone.goto('/report');
    const preview = phone.getByRole('region', { name: 'Máy sẽ đọc như sau' });
    await phone.getByLabel('Người dân nói gì?').fill('Bến này vẫn như mọi hôm thôi');
    await expect(preview).toContainText('Chủ đề khác');
    await phone.context().setOffline(true);
    await phone.getByLabel('Người dân nói gì?').fill(`Bến này ${phrase} suốt`);
    await expect(preview).toContainText('Giao thông');
    await phone.context().setOffline(false);

    await look(`${ownHeading}\n`);
    await page.getByRole('button', { name: 'Dùng 0 mục này' }).click();
    await expect(page.getByText('Đã dùng 0 mục')).toBeVisible();
    await context.close();
  });
}
