import { randomBytes, randomInt } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { demoPassword, expect, test } from '../support/browsing';
import { makeOwnBoard, signInWith } from '../support/own-board';
import { makeUnit } from '../support/world';

const unique = () => randomBytes(4).toString('hex');

test('An administrator opens an account, hands over its password, and closes it while it is in use', async ({
  asRole,
  browser,
  app,
}) => {
  const page = await asRole('admin');
  const username = `ctv_${unique()}`;
  await page.goto('/people');
  await page.getByRole('link', { name: 'Thêm tài khoản' }).click();
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Hoà');
  await page.getByLabel('Tên đăng nhập').fill('có dấu');
  await page.getByLabel('Chuyên viên').check();
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveAccessibleDescription(/Tên đăng nhập gồm/);
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Hoà');
  await expect(page.getByLabel('Chuyên viên')).toBeChecked();
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  const password = (await page.getByRole('status').locator('code').textContent()) ?? '';
  expect(password).toMatch(/^[a-z2-9-]{19}$/);

  const context = await browser.newContext({ baseURL: app.url });
  const theirs = await context.newPage();
  await theirs.goto('/login');
  await theirs.getByLabel('Tên đăng nhập').fill(username);
  await theirs.getByLabel('Mật khẩu').fill(password);
  await theirs.getByRole('main').getByRole('button', { name: 'Đăng nhập' }).click();
  await expect(theirs).toHaveURL('/account');

  await page.goto('/people');
  const row = page.getByRole('row').filter({ hasText: username });
  await expect(row).toContainText('Chờ đổi mật khẩu');
  await row.getByRole('link').click();
  await page.getByRole('button', { name: 'Khoá tài khoản này' }).click();
  await expect(page.getByRole('button', { name: 'Khoá tài khoản này' })).toBeVisible();
  await page.locator('form', { hasText: 'Khoá tài khoản này' }).getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Khoá tài khoản này' }).click();
  await expect(page.getByRole('button', { name: 'Mở lại tài khoản này' })).toBeVisible();
  await theirs.reload();
  await expect(theirs).toHaveURL(/\/login/);
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`An account is given several roles, which are asked for again with what was wrong, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    app,
    browser,
  }) => {
    const { cookie } = await makeOwnBoard(app.db);
    const context = await browser.newContext({ baseURL: app.url, javaScriptEnabled });
    await signInWith(context, cookie, app.url);
    const page = await context.newPage();
    const username = `nhieu_${unique()}`;
    const box = (name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
    await page.goto('/people/new');
    await page.getByLabel('Họ và tên').fill('Lê Kiêm Nhiệm');
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await expect(page.getByText('Hãy chọn ít nhất một vai trò.')).toBeVisible();
    await box('Chuyên viên').check();
    await box('Quản trị').check();
    await page.getByLabel('Tên đăng nhập').fill('có dấu');
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await expect(page.getByLabel('Tên đăng nhập')).toHaveAccessibleDescription(/Tên đăng nhập gồm/);
    await expect(box('Chuyên viên')).toBeChecked();
    await expect(box('Quản trị')).toBeChecked();
    await page.getByLabel('Tên đăng nhập').fill(username);
    await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await expect(page.getByRole('status').locator('code')).toHaveText(/^[a-z2-9-]{19}$/);
    await page.goto('/people');
    const row = page.getByRole('row').filter({ hasText: username });
    await expect(row).toContainText('Chuyên viên, Quản trị');
    await row.getByRole('link').click();
    await box('Quản trị').uncheck();
    await box('Lãnh đạo').check();
    await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(page.getByText('Đã lưu thay đổi.')).toBeVisible();
    await page.goto('/people?role=leader');
    await expect(row).toContainText('Chuyên viên, Lãnh đạo');
    await page.goto('/audit');
    await expect(page.getByRole('main')).toContainText('đến: Chuyên viên, Lãnh đạo; từ: Chuyên viên, Quản trị');
    await context.close();
  });
}

test('A new unit names the places it cannot have, keeps what was typed, and stands under its superior', async ({
  asRole,
}) => {
  const page = await asRole('admin');
  const name = `Ban xây dựng Đảng ${unique()}`;
  await page.goto('/units/new');
  await page.getByLabel('Tên đơn vị').fill(name);
  await page.getByLabel('Ngày chốt kỳ báo cáo').fill('20');
  await page.getByLabel('Địa bàn phụ trách').fill('quan 7\nXứ Không Có');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(page.getByLabel('Địa bàn phụ trách')).toHaveAccessibleDescription(
    /Không tìm thấy địa bàn “Xứ Không Có”/,
  );
  await expect(page.getByLabel('Địa bàn phụ trách')).toHaveValue('quan 7\nXứ Không Có');
  await expect(page.getByLabel('Tên đơn vị')).toHaveValue(name);
  await page.getByLabel('Địa bàn phụ trách').fill('quan 7');
  await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await page.waitForURL((url) => url.pathname === '/units');
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Quận 7');
  await expect(row).toContainText('Ngày 20 hằng tháng');
  await row.getByRole('link').click();
  await page.getByLabel('Ngày chốt kỳ báo cáo').fill('');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu thay đổi.' })).toBeVisible();
});

test('A key is shown once, works, and stops working when it is revoked', async ({ asRole, app }) => {
  const page = await asRole('admin');
  const label = `Trạm thu tin ${unique()}`;
  await page.goto('/keys');
  await page.getByLabel('Dùng cho việc gì').fill(label);
  await page.getByRole('button', { name: 'Thêm khoá' }).click();
  const key = (await page.getByRole('status').locator('code').textContent()) ?? '';
  expect(await recogniseKey(key, app.db)).toMatchObject({ kind: 'key', roles: ['system'] });
  await page.goto('/keys');
  await expect(page.getByText(key)).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: label });
  await row.getByText('Thu hồi', { exact: true }).click();
  await row.getByRole('checkbox').check();
  await row.getByRole('button', { name: 'Thu hồi khoá này' }).click();
  await expect(row).toContainText('Đã thu hồi');
  expect(await recogniseKey(key, app.db)).toBeNull();
  const refused = await page.request.get('/exports/opinions?format=csv', {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(refused.status()).toBe(401);
});

test('A key that is off after a restore is shown as off, and works again once it is turned on', async ({
  asRole,
  app,
}) => {
  const page = await asRole('admin');
  const label = `Trạm thu tin ${unique()}`;
  await page.goto('/keys');
  await page.getByLabel('Dùng cho việc gì').fill(label);
  await page.getByRole('button', { name: 'Thêm khoá' }).click();
  const key = (await page.getByRole('status').locator('code').textContent()) ?? '';
  await app.db.update(schema.apiKey).set({ suspendedAt: new Date() }).where(eq(schema.apiKey.label, label));
  expect(await recogniseKey(key, app.db)).toBeNull();
  await page.goto('/keys');
  const row = page.getByRole('row').filter({ hasText: label });
  await expect(row).toContainText('Đang tắt');
  await row.getByText('Bật lại', { exact: true }).click();
  await row.getByRole('button', { name: 'Bật lại khoá này' }).click();
  await expect(row).toContainText('Đang dùng');
  expect(await recogniseKey(key, app.db)).toMatchObject({ kind: 'key' });
});

test('An administrator says what kind a channel is, and so whether links of its posts are kept', async ({ asRole }) => {
  const page = await asRole('admin');
  const name = `Báo Thử ${randomInt(1_000_000)}`;
  await page.goto('/channels');
  await page.getByLabel('Tên kênh').fill(name);
  await page.getByLabel('Loại kênh').filter({ visible: true }).selectOption('Báo chí, tạp chí');
  await page.getByRole('button', { name: 'Lưu' }).filter({ visible: true }).click();
  const row = page.getByRole('row').filter({ hasText: name });
  await expect(row).toContainText('Báo chí, tạp chí');
  await row.getByText('Đổi loại').click();
  await row.getByRole('combobox').selectOption('Mạng xã hội');
  await row.getByRole('button', { name: 'Lưu' }).click();
  await expect(row).toContainText('Bỏ, không lưu');
});

test('The pages of an administrator work without JavaScript', async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('admin'), url: app.url }]);
  const page = await context.newPage();
  await page.goto('/people/new');
  await page.getByLabel('Họ và tên').fill('Không Cần Script');
  await page.getByLabel('Tên đăng nhập').fill('x');
  await page.getByLabel('Lãnh đạo').check();
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toHaveAccessibleDescription(/Tên đăng nhập gồm/);
  await expect(page.getByLabel('Họ và tên')).toHaveValue('Không Cần Script');
  await page.getByLabel('Tên đăng nhập').fill(`kjs_${unique()}`);
  await page.getByRole('button', { name: 'Thêm tài khoản' }).click();
  await expect(page.getByRole('status').locator('code')).toHaveText(/^[a-z2-9-]{19}$/);
  await context.close();
});

test('Of two administrators who edit one unit the second is told what it now is, keeps what was typed, and may still save', async ({
  asRole,
}) => {
  const [first, second] = [await asRole('admin'), await asRole('admin')];
  const name = `Ban hai người sửa ${unique()}`;
  await first.goto('/units/new');
  await first.getByLabel('Tên đơn vị').fill(name);
  await first.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await first.waitForURL((url) => url.pathname === '/units');
  for (const page of [first, second]) {
    await page.goto('/units');
    await page.getByRole('row').filter({ hasText: name }).getByRole('link').click();
    await expect(page.getByLabel('Tên đơn vị')).toHaveValue(name);
  }
  await first.getByLabel('Ngày chốt kỳ báo cáo').fill('20');
  await first.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(first.getByRole('status').filter({ hasText: 'Đã lưu thay đổi.' })).toBeVisible();
  await second.getByLabel('Tên đơn vị').fill(`${name} mới`);
  await second.getByRole('button', { name: 'Lưu thay đổi' }).click();
  const told = second.getByRole('alert').filter({ hasText: 'có người vừa sửa mục này trước anh/chị' });
  await expect(told).toContainText('20');
  await expect(told).toContainText(name);
  await expect(second.getByLabel('Tên đơn vị')).toHaveValue(`${name} mới`);
  await second.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(second.getByRole('status').filter({ hasText: 'Đã lưu thay đổi.' })).toBeVisible();
  await expect(second.getByLabel('Tên đơn vị')).toHaveValue(`${name} mới`);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  test(`Whoever closes an account that somebody else has just closed is told so, ${how}`, async ({ browser, app }) => {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: app.url });
    await context.addCookies([{ name: 'nd_session', value: await app.cookieFor('admin'), url: app.url }]);
    const [first, second] = [await context.newPage(), await context.newPage()];
    const username = `ctv_${unique()}`;
    await first.goto('/people/new');
    await first.getByLabel('Họ và tên').fill('Hai Người Khoá');
    await first.getByLabel('Tên đăng nhập').fill(username);
    await first.getByLabel('Cộng tác viên').check();
    await first.getByRole('button', { name: 'Thêm tài khoản' }).click();
    await expect(first.getByRole('status').locator('code')).toBeVisible();
    for (const page of [first, second]) {
      await page.goto('/people');
      await page.getByRole('row').filter({ hasText: username }).getByRole('link').click();
      await page.locator('form', { hasText: 'Khoá tài khoản này' }).getByRole('checkbox').check();
    }
    await first.getByRole('button', { name: 'Khoá tài khoản này' }).click();
    await expect(first.getByRole('button', { name: 'Mở lại tài khoản này' })).toBeVisible();
    await second.getByRole('button', { name: 'Khoá tài khoản này' }).click();
    await expect(second.getByRole('alert').filter({ hasText: 'có người vừa sửa mục này' })).toContainText('Đã khoá');
    await expect(second.getByRole('button', { name: 'Mở lại tài khoản này' })).toBeVisible();
    await context.close();
  });
}

test('An administrator below the top unit sees the channels and why they are not theirs to change', async ({
  browser,
  app,
}) => {
  const top = await app.db.query.unit.findFirst({ where: (unit, { isNull }) => isNull(unit.parentId) });
  const ward = await makeUnit(app.db, { parentId: top?.id ?? '', name: `Phường ${unique()}` });
  const username = `qt_${unique()}`;
  const operator = await operatorViewer({ unitId: top?.id, role: 'admin' }, app.db);
  const person = { username, name: 'Quản trị phường', roles: ['admin'], unitId: ward.id, password: demoPassword };
  await createPerson(operator, person, app.db);
  const { cookie } = await signIn({ username, password: demoPassword }, '127.0.0.1', app.db);
  const context = await browser.newContext({ baseURL: app.url });
  await context.addCookies([{ name: 'nd_session', value: cookie, url: app.url }]);
  const page = await context.newPage();
  await page.goto('/channels');
  await expect(page.getByRole('row').filter({ hasText: 'Tuổi Trẻ' })).toBeVisible();
  await expect(page.getByText('chỉ quản trị của đơn vị cấp cao nhất thêm kênh và đổi loại')).toBeVisible();
  await expect(page.getByText('Đổi loại', { exact: true })).toHaveCount(0);
  await expect(page.getByLabel('Tên kênh')).toHaveCount(0);
  await context.close();
});
