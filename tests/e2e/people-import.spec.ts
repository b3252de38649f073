import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '../support/browsing';
import { makeOwnBoard, signInWith } from '../support/own-board';
import { makePerson, makeUnit } from '../support/world';

const sheet = (suffix: string) => ({
  name: 'danh-sach.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    `Họ và tên,Tên đăng nhập,Vai trò,Đơn vị\nNguyễn Văn Tùng,,Cộng tác viên,\nTrần Thị Ánh,anh_${suffix},Chuyên viên,Tổ Một\nLê Sai,,Vua,\n`,
  ),
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  test(`Accounts from a spreadsheet are looked at first, made, and handed over on slips that open them, ${how}`, async ({
    browser,
    app,
  }) => {
    const { unitId, cookie } = await makeOwnBoard(app.db, 'Ban Nhập Người');
    await makeUnit(app.db, { parentId: unitId, name: 'Tổ Một' });
    const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled });
    await signInWith(context, cookie, app.url);
    const page = await context.newPage();
    await page.goto('/people');
    await page.getByRole('link', { name: 'Thêm từ bảng tính' }).click();
    await page
      .getByLabel('Bảng tính')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByLabel('Bảng tính')).toHaveAccessibleDescription(/Đây là tệp PDF/);
    if (javaScriptEnabled) {
      await page
        .getByLabel('Bảng tính')
        .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.alloc(1_100_000, 'a') });
      await page.getByRole('button', { name: 'Xem trước' }).click();
      const why = await page.getByLabel('Bảng tính').evaluate((field: HTMLInputElement) => field.validationMessage);
      expect(why).toContain('lớn hơn 1 MB');
    }
    await page.getByLabel('Bảng tính').setInputFiles(sheet(unitId.slice(5)));
    await page.getByRole('button', { name: 'Xem trước' }).click();
    await expect(page.getByText('Sẽ thêm 2 tài khoản')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Lê Sai' })).toContainText('Không có lựa chọn “Vua”');
    await expect(page.getByRole('row').filter({ hasText: 'Nguyễn Văn Tùng' })).toContainText('tung.nguyenvan');
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('button', { name: 'Thêm 2 tài khoản' }).click();
    const slips = page.getByRole('region', { name: 'Thẻ trao tài khoản' }).getByRole('listitem');
    await expect(slips).toHaveCount(2);
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await expect(page.getByText(`Thẻ sẽ in địa chỉ ${app.url}, chỉ mở được trên chính máy này`)).toBeVisible();
    await expect(page.getByText('đặt APP_URL')).toBeVisible();
    const codes = await slips.first().locator('code').allTextContents();
    expect(codes[0]).toBe(app.url);
    expect(codes[1]).toMatch(/^tung\.nguyenvan\d*$/);
    const theirs = await (await browser.newContext({ baseURL: app.url })).newPage();
    await theirs.goto('/login');
    await theirs.getByLabel('Tên đăng nhập').fill(codes[1] ?? '');
    await theirs.getByLabel('Mật khẩu').fill(codes[2] ?? '');
    await theirs.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
    await expect(theirs).toHaveURL('/account');
    await theirs.context().close();
    await page.goto('/people/import');
    await expect(page.getByRole('listitem').filter({ hasText: codes[2] ?? '–' })).toHaveCount(0);
    await context.close();
  });

  test(`Several accounts are chosen in the list, and moved and closed after it is said what will change, ${how}`, async ({
    browser,
    app,
  }) => {
    const { unitId, cookie } = await makeOwnBoard(app.db);
    const team = await makeUnit(app.db, { parentId: unitId, name: 'Tổ Hai' });
    const made = [];
    for (const name of ['Lê Một', 'Lê Hai', 'Lê Ba'])
      made.push(await makePerson(app.db, { role: 'analyst', unitId, name }));
    const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled });
    await signInWith(context, cookie, app.url);
    const page = await context.newPage();
    await page.goto('/people');
    await page.getByRole('checkbox', { name: 'Chọn Lê Một' }).check();
    await page.getByRole('checkbox', { name: 'Chọn Lê Hai' }).check();
    await page.getByRole('button', { name: 'Khoá hoặc chuyển đơn vị…' }).click();
    await expect(page.getByText('Đang chọn 2 tài khoản. Chưa có gì thay đổi.')).toBeVisible();
    if (javaScriptEnabled) expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.getByRole('combobox', { name: 'Đơn vị' }).selectOption('Tổ Hai');
    await page.getByRole('button', { name: 'Chuyển các tài khoản này' }).click();
    await expect(page.getByText('Đã chuyển 2 tài khoản.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Lê Một' })).toContainText('Tổ Hai');
    await page.getByRole('checkbox', { name: 'Tôi hiểu và muốn tiếp tục' }).check();
    await page.getByRole('button', { name: 'Khoá các tài khoản này' }).click();
    await expect(page.getByText('Đã khoá 2 tài khoản.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Lê Hai' })).toContainText('Đã khoá');
    const people = await app.db.query.person.findMany({ where: (row, { eq }) => eq(row.unitId, team.id) });
    expect(people.map(({ id, active }) => [id, active]).sort()).toEqual(
      made
        .slice(0, 2)
        .map(({ id }) => [id, false])
        .sort(),
    );
    await page.goto('/people/chosen');
    await expect(page.getByText('Chưa chọn tài khoản nào')).toBeVisible();
    await context.close();
  });
}
