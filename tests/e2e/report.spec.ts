import { sql } from 'drizzle-orm';
import { expect, test } from '../support/browsing';
import { fillReport, floodComplaint } from '../support/report-page';

const receipt = /\/my-reports\/\d+/;

test('As a flood complaint is typed, the form shows how it will be read, the words that say so and what will be masked', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await page.getByLabel('Người dân nói gì?').fill(`${floodComplaint} Gọi 0912 345 678.`);
  const preview = page.getByRole('region', { name: 'Máy sẽ đọc như sau' });
  await expect(preview).toContainText('Tiêu cực');
  await expect(preview).toContainText('Ngập nước');
  await expect(preview).toContainText('“bức xúc”');
  await expect(preview).toContainText('1 số điện thoại');
});

test('A place is found while typing and chosen with the keyboard alone', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  const place = page.getByRole('combobox', { name: 'Chuyện xảy ra ở đâu?' });
  await place.pressSequentially('go vap');
  await expect(page.getByRole('option').first()).toContainText('Gò Vấp');
  await place.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await place.press('Enter');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(place).toHaveValue(/Gò Vấp/);
  await place.press('Escape');
  await expect(place).toHaveValue(/Gò Vấp/);
});

test('A sent report gives a receipt: its number, what was masked, how it was read; it is listed and opened again', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await fillReport(page, { text: `${floodComplaint} Gọi 0912 345 678.` });
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
  await expect(page.getByRole('status').filter({ hasText: 'Đã nhận báo cáo' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Báo cáo số \d+/);
  await expect(page.getByRole('main')).toContainText('1 số điện thoại');
  await expect(page.getByRole('main')).toContainText('[số điện thoại]');
  await expect(page.getByRole('main')).not.toContainText('345 678');
  await expect(page.locator('mark').filter({ hasText: 'bức xúc' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Quận 7');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  await page.getByRole('main').getByRole('link', { name: 'Báo cáo của tôi' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: title ?? '' })).toContainText('Ngập nước');
});

test('Two taps, and a reload of the receipt, send a report once', async ({ asRole, app }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  const text = `${floodComplaint} Chuyện này nói hai lần.`;
  await fillReport(page, { text });
  await page.getByRole('button', { name: 'Gửi báo cáo' }).dblclick();
  await page.waitForURL(receipt);
  await page.reload();
  const [kept] = await app.db.execute<{ n: number }>(sql`select count(*)::int as n from opinion where text = ${text}`);
  expect(kept?.n).toBe(1);
});

test('Without the network the form says so, keeps every word, and sends the same report once the network is back', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await fillReport(page);
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Không kết nối được máy chủ' })).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await expect(page.getByLabel('Nhóm nào nói?')).toHaveValue('traders');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
});

test('A reload brings back what was being written, and it can be cleared', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await fillReport(page);
  await expect
    .poll(() => page.evaluate(() => Object.values(sessionStorage).some((kept) => kept.includes('witnessed'))))
    .toBe(true);
  await page.reload();
  await expect(page.getByText('Đã mở lại nội dung đang viết dở.')).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveValue('q7');
  await expect(page.getByLabel('Trực tiếp chứng kiến')).toBeChecked();
  await page.getByRole('button', { name: 'Xoá và viết mới' }).click();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue('');
});

test('What is missing is told beside its field at once, and the first such field gets the focus', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await page.getByLabel('Người dân nói gì?').fill(floodComplaint);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toBeFocused();
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toHaveAccessibleDescription(/chưa có nội dung/);
  await expect(page.getByRole('group', { name: 'Lan rộng tới đâu?' })).toContainText('Hãy chọn một mục');
});

test('A name that several places bear is sent back with the places to choose from', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await fillReport(page, { place: 'phường 1' });
  await page.getByLabel('Người dân nói gì?').press('Tab');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  const choices = page.getByRole('group', { name: /trùng tên/ });
  await expect(choices).toBeVisible();
  await choices.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
});

test('A leader has no report form and is told so', async ({ asRole }) => {
  const page = await asRole('leader');
  const answer = await page.goto('/report');
  expect(answer?.status()).toBe(403);
  await expect(page.getByRole('heading', { name: 'không có quyền' })).toBeVisible();
});
