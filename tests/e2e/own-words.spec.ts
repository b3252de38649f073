import AxeBuilder from '@axe-core/playwright';
import { importOwnWords } from '@/lib/services/words/import-own-words';
import { expect, test } from '../support/browsing';
import { makeOwnBoard, signInWith } from '../support/own-board';
import { givenWords, ownHeading, ownTable } from '../support/own-words';
import { makePerson, viewerOf } from '../support/world';

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
    const { unitId, cookie } = await makeOwnBoard(app.db, 'Ban Từ Khoá');
    const viewer = await viewerOf(app.db, (await makePerson(app.db, { role: 'admin', unitId })).id);
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

    const history = page.getByRole('region', { name: 'Các lần thay' });
    const number = await history.getByRole('row').nth(1).getByRole('cell').first().textContent();
    await expect(page.getByText('npm run words:export -- TỆP --change LẦN')).toBeVisible();
    const book = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải về Excel', exact: true }).click();
    expect((await book).suggestedFilename()).toBe('tu-khoa-rieng.xlsx');
    await expect(history.getByRole('link', { name: /^Tải về Excel/ }).first()).toHaveAttribute(
      'href',
      `/exports/words?format=xlsx&change=${number?.trim()}`,
    );

    const phone = await asRole('collaborator');
    await phone.goto('/report');
    const preview = phone.getByRole('region', { name: 'Máy sẽ đọc như sau' });
    await phone.getByLabel('Người dân nói gì?').fill('Bến này vẫn như mọi hôm thôi');
    await expect(preview).toContainText('Chủ đề khác');
    await phone.context().setOffline(true);
    await phone.getByLabel('Người dân nói gì?').fill(`Bến này ${phrase} suốt`);
    await expect(preview).toContainText('Giao thông');
    await phone.context().setOffline(false);

    // None of its lines is good: nothing is said to be taken away, and there is nothing to press.
    await look(ownTable('ngập nước,thêm,chủ đề,YTE,,,'));
    await expect(page.getByRole('heading', { name: 'Không có dòng nào dùng được nên không thay gì' })).toBeVisible();
    await expect(page.getByText(/bớt \d/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Dùng/ })).toHaveCount(0);

    // While one looks at a table another puts one in use: the table stays, and what the other did is said.
    await look(ownTable(`${phrase} hoài,thêm,chủ đề,GIAOTHONG,2,,`, 'ngập nước,thêm,chủ đề,YTE,,,'));
    await expect(page.getByRole('heading', { name: '1 mục đang dùng sẽ bị bỏ' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Các mục sẽ bị bỏ' })).toContainText(phrase);
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const given = await givenWords(
      viewer,
      ownTable(`${phrase},thêm,chủ đề,GIAOTHONG,2,,`, `${phrase} quá,,chủ đề,GIAOTHONG,2,,`),
    );
    await importOwnWords(viewer, { given }, app.db);
    const sure = page.getByRole('checkbox', { name: /Tôi đồng ý bỏ/ });
    await expect(sure).toHaveAttribute('required');
    await sure.check();
    await page.getByRole('button', { name: 'Dùng 1 mục này' }).click();
    await expect(page.getByText(/đã thay từ khoá riêng lúc .*, trong khi anh\/chị đang xem/)).toBeVisible();
    await expect(page.getByText(`Vừa được thêm: ${phrase} quá.`)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Bảng mới có 1 mục' })).toContainText(`${phrase} hoài`);
    await expect(page.getByRole('heading', { name: '2 mục đang dùng sẽ bị bỏ' })).toBeVisible();
    await sure.check();
    await page.getByRole('button', { name: 'Dùng 1 mục này' }).click();
    await expect(page.getByText('Đã dùng 1 mục')).toBeVisible();

    await look(`${ownHeading}\n`);
    await page.getByRole('button', { name: 'Dùng 0 mục này' }).click();
    await expect(page.getByText('Đã dùng 0 mục')).toBeVisible();
    await context.close();
  });
}
