import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { schema } from '@/db/client';
import { listAddress } from '@/lib/domain/lists/lists';
import { expect, test } from '../support/browsing';
import { addManyPeople, addManyUnits } from '../support/many-accounts';
import { makeOwnBoard, signInWith } from '../support/own-board';
import { makePerson } from '../support/world';

const mostBytes = 300_000;

/** Nothing runs out of the window, and axe finds nothing. */
async function looksRight(page: Page): Promise<void> {
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(isWide).toBe(false);
}

test('With 10,000 accounts a page of the list stays small, and a name is found as it is typed', async ({
  browser,
  app,
}, info) => {
  const { unitId, cookie } = await makeOwnBoard(app.db);
  await addManyPeople(app.db, unitId, 10_000);
  await makePerson(app.db, { role: 'leader', unitId, name: 'Võ Thị Sáu Mươi', username: `vts${info.workerIndex}` });
  const context = await browser.newContext({ baseURL: app.url });
  await signInWith(context, cookie, app.url);
  const page = await context.newPage();
  const began = performance.now();
  const answer = await page.request.get('/people');
  const took = performance.now() - began;
  const bytes = (await answer.body()).length;
  info.annotations.push({ type: 'figures', description: `${bytes} bytes in ${Math.round(took)} ms` });
  expect(bytes).toBeLessThan(mostBytes);
  await page.goto('/people');
  await expect(page.getByText('10.002 tài khoản')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(51);
  await looksRight(page);
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page).toHaveURL(/\/people\?after=/);
  await expect(page.getByRole('row')).toHaveCount(51);
  await page.getByRole('link', { name: 'Về đầu danh sách' }).click();
  await page.getByLabel('Tìm theo tên').fill('vo sau');
  await page.getByLabel('Vai trò').selectOption('Lãnh đạo');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL('/people?q=vo+sau&role=leader');
  await expect(page.getByRole('row').filter({ hasText: 'Võ Thị Sáu Mươi' })).toBeVisible();
  await expect(page.getByText('1 tài khoản', { exact: true })).toBeVisible();
  await page.getByLabel('Tìm theo tên').fill('không có ai tên thế');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page.getByText('Không có mục nào hợp với bộ lọc')).toBeVisible();
  await looksRight(page);
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect(page).toHaveURL('/people');
  await context.close();
});

test('With 1,000 units each list stays small, and a unit is looked for by name wherever one is chosen', async ({
  browser,
  app,
}, info) => {
  const { unitId, cookie } = await makeOwnBoard(app.db, 'Ban Lớn');
  await addManyUnits(app.db, unitId, 1_000);
  const { id } = await makePerson(app.db, { role: 'analyst', unitId, name: 'Lê Đổi Đơn Vị' });
  const context = await browser.newContext({ baseURL: app.url });
  await signInWith(context, cookie, app.url);
  const page = await context.newPage();
  for (const path of [
    '/units',
    '/units/new',
    `/units/${unitId}-7`,
    '/people',
    '/people/new',
    `/people/${id}`,
    '/keys',
    '/audit',
  ]) {
    const began = performance.now();
    const answer = await page.request.get(path);
    const bytes = (await answer.body()).length;
    info.annotations.push({
      type: 'figures',
      description: `${path} ${bytes} bytes in ${Math.round(performance.now() - began)} ms`,
    });
    expect(answer.status(), path).toBe(200);
    expect(bytes, path).toBeLessThan(mostBytes);
  }
  await page.goto('/units');
  await expect(page.getByText('1.001 đơn vị')).toBeVisible();
  await looksRight(page);
  await page.goto(`/people/${id}`);
  const unit = page.getByRole('combobox', { name: 'Đơn vị' });
  await expect(unit).toHaveValue('Ban Lớn');
  await unit.fill('to 99');
  await page.getByRole('option').filter({ hasText: 'Tổ 991' }).first().waitFor();
  await looksRight(page);
  await unit.press('ArrowDown');
  await unit.press('Enter');
  await expect(unit).toHaveValue('Tổ 99');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu thay đổi.' })).toBeVisible();
  await page.goto('/people');
  await page.getByRole('combobox', { name: 'Đơn vị' }).fill('to 91');
  await page.getByRole('option').filter({ hasText: 'Tổ 91' }).first().click();
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL(listAddress('people', { unit: `${unitId}-91` }));
  await expect(page.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue('Tổ 91');
  await expect(page.getByRole('row').filter({ hasText: 'Lê Đổi Đơn Vị' })).toBeVisible();
  await context.close();
});

test('In a large board filters, pages and the choice of a unit work without JavaScript', async ({ browser, app }) => {
  const { unitId, cookie } = await makeOwnBoard(app.db, 'Ban Không Script');
  await addManyUnits(app.db, unitId, 60);
  const { id } = await makePerson(app.db, { role: 'analyst', unitId: `${unitId}-42`, name: 'Trần Ở Tổ' });
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: app.url });
  await signInWith(context, cookie, app.url);
  const page = await context.newPage();
  await page.goto('/units');
  await page.getByRole('link', { name: 'Trang sau' }).click();
  await expect(page.getByRole('row')).toHaveCount(12);
  await page.goto('/people');
  await page.getByLabel('Đơn vị (cả cấp dưới)').fill('tổ 42');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page).toHaveURL(`/people?unit=${unitId}-42`);
  await expect(page.getByText('1 tài khoản', { exact: true })).toBeVisible();
  await page.getByLabel('Đơn vị (cả cấp dưới)').fill('Tổ Không Có');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await expect(page.getByText('Có phần của địa chỉ không hiểu được')).toBeVisible();
  await page.goto(`/people/${id}`);
  const unit = page.getByRole('combobox', { name: 'Đơn vị' });
  await unit.fill('Tổ Không Có');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(unit).toHaveAccessibleDescription(/Không tìm thấy đơn vị/);
  await unit.fill('to 7');
  await page.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expect(page.getByText('Đã lưu thay đổi.')).toBeVisible();
  const person = await app.db.query.person.findFirst({ where: (row, { eq }) => eq(row.id, id) });
  expect(person?.unitId).toBe(`${unitId}-7`);
  await context.close();
});

test('Whose deeds are shown is looked for by name in a large board, and by user name without JavaScript', async ({
  browser,
  app,
}) => {
  const { unitId, cookie } = await makeOwnBoard(app.db);
  await app.db.insert(schema.person).values(
    Array.from({ length: 30 }, (_, n) => ({
      id: `${unitId}-p${n}`,
      name: `Nguyễn Thị Số ${n}`,
      username: `${unitId}.${n}`.replace('-', '_'),
      email: `${unitId}${n}@nghe-dan.invalid`,
      roles: ['analyst' as const],
      unitId,
    })),
  );
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ javaScriptEnabled, baseURL: app.url });
    await signInWith(context, cookie, app.url);
    const page = await context.newPage();
    await page.goto('/audit');
    const who = page.getByLabel('Ai', { exact: true });
    if (javaScriptEnabled) {
      await who.fill('nguyen so 7');
      await page.getByRole('option').filter({ hasText: 'Nguyễn Thị Số 7' }).click();
    } else await who.fill(`${unitId}.7`.replace('-', '_'));
    await page.getByRole('button', { name: 'Lọc' }).click();
    await expect(page).toHaveURL(`/audit?actor=${unitId}-p7`);
    await expect(page.getByLabel('Ai', { exact: true })).toHaveValue('Nguyễn Thị Số 7');
    await context.close();
  }
});
