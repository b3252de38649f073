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

test('A complaint typed without marks shows the words that decided, how each was found and what the answer hangs on', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await page.getByLabel('Người dân nói gì?').fill('Duong Nguyen Huu Canh lai ngap, k ai xu ly het');
  const preview = page.getByRole('region', { name: 'Máy sẽ đọc như sau' });
  await expect(preview).toContainText('Tiêu cực');
  await expect(preview).toContainText('Ngập nước');
  await expect(preview.locator('p mark').filter({ hasText: /^ngap$/ })).toBeVisible();
  await expect(preview.locator('p mark').filter({ hasText: /^k ai xu ly$/ })).toBeVisible();
  await expect(preview.getByRole('definition').first()).toContainText('viết không dấu');
  await expect(preview.getByRole('listitem')).toHaveText([
    'Không có “ngap” và “k ai xu ly” thì sắc thái là Trung tính, không phải Tiêu cực.',
    'Không có “ngap” thì chủ đề chính là Khác, không phải Ngập nước, thoát nước, triều cường.',
  ]);
  const spoken = page.getByRole('status').filter({ hasText: 'Đã đọc thử' });
  await expect(spoken).toHaveText('Đã đọc thử: Tiêu cực, Ngập nước, thoát nước, triều cường');
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(content).toBeLessThanOrEqual(screen ?? 0);
});

test('The preview of a long text shows what is near the marks and says that it is too long to try', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  const text = page.getByLabel('Người dân nói gì?');
  await text.fill(`${'Chuyện là như vầy. '.repeat(60)}${floodComplaint}${' Kể thêm cho rõ.'.repeat(60)}`);
  const preview = page.getByRole('region', { name: 'Máy sẽ đọc như sau' });
  await expect(preview.locator('p mark').filter({ hasText: 'bức xúc' })).toBeVisible();
  await expect(preview).toContainText('Nội dung dài');
  const shown = await preview
    .locator('p')
    .filter({ has: page.locator('mark') })
    .textContent();
  expect(shown).toContain('…');
  expect(shown?.length).toBeLessThan(700);
  await text.fill('ngắn');
  await expect(preview).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: 'Đã đọc thử' })).toHaveCount(0);
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
  await expect(page.getByRole('region', { name: 'Cách đọc này phụ thuộc vào đâu' })).toContainText(
    'không phải Tiêu cực',
  );
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
  await expect(page.getByRole('status').filter({ hasText: 'Chưa kết nối được máy chủ, sẽ tự gửi lại' })).toBeVisible();
  await expect(page.getByLabel('Người dân nói gì?')).toHaveValue(floodComplaint);
  await expect(page.getByLabel('Nhóm nào nói?')).toHaveValue('traders');
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
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
  await expect(page.locator('[id$="-error"]')).toHaveCount(1);
  await page.getByLabel('Chuyện xảy ra ở đâu?').fill('q7');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
  await expect(page.getByRole('main')).toContainText('Chưa rõ');
});

test('What the form needs is said in its first line; every other field says that it is optional', async ({
  asRole,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await expect(page.getByText('Chỉ cần ba mục đầu: chuyện gì, ở đâu, khi nào.')).toBeVisible();
  const needed = ['text', 'place', 'day'];
  const fields = await page.locator('form [data-field]').all();
  expect(fields.length).toBeGreaterThan(needed.length);
  for (const field of fields) {
    const name = (await field.getAttribute('data-field')) ?? '';
    const note = field.getByText('(không bắt buộc)');
    await expect(note, name).toHaveCount(needed.includes(name) ? 0 : 1);
  }
  for (const group of ['Lan rộng tới đâu?', 'Chắc tới mức nào?', 'Có gấp không?']) {
    await expect(page.getByRole('group', { name: group }).getByLabel('Chưa rõ', { exact: true })).toBeChecked();
  }
  await expect(page.getByLabel('Nhóm nào nói?')).toHaveValue('');
});

test('Going wrong twice is mended: what was refused comes back as typed, with a number of its own', async ({
  asRole,
  app,
}) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  const text = `${floodComplaint} Chuyện này được sửa sau khi gửi.`;
  await fillReport(page, { text });
  const sent = await page.evaluate(async () => {
    const form = document.querySelector('form[data-report]') as HTMLFormElement;
    return (await fetch(form.action, { method: 'POST', body: new FormData(form) })).url;
  });
  expect(sent).toMatch(receipt);
  await page.getByLabel('Người dân nói gì?').fill(`${text} Nay nước đã rút.`);
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'đã được nhận ở lần gửi trước' })).toBeVisible();
  await expect(page.getByText('Đã mở lại nội dung đang viết dở.')).toBeHidden();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.waitForURL(receipt);
  const kept = sql`select count(*)::int as n from opinion where text like ${`${text}%`}`;
  expect((await app.db.execute<{ n: number }>(kept))[0]?.n).toBe(2);
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

test('A place that is asked about stays in view although the text is read again above it', async ({ asRole }) => {
  const page = await asRole('collaborator');
  await page.goto('/report');
  await fillReport(page, { place: 'phường 1' });
  await expect(page.getByRole('region', { name: 'Máy sẽ đọc như sau' })).toBeVisible();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('group', { name: /trùng tên/ })).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(page.getByLabel('Chuyện xảy ra ở đâu?')).toBeInViewport();
});
