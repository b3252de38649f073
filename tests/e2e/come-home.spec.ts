import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browsing';
import { positive, rowsOf, savedAgain } from '../support/come-home';

/** So long ago that no other test looks there; the name keeps runs apart. */
const day = '2001-02-09';
const run = `venha${Date.now()}${process.pid}`;

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  await page.locator('#intake-file').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
}

test('an export corrected in a spreadsheet and sent again is offered as corrections, done, and counted once', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  const posts = [1, 2, 3].map((n) => `${run}-${n},Đường ngập lần ${n} ${run},${day}`);
  await send(page, 'tin.csv', Buffer.from(['id,text,date', ...posts].join('\n')));
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  const address = `/exports/opinions?format=csv&period=custom&from=${day}&to=${day}&q=${encodeURIComponent(run)}`;
  const download = async () => rowsOf(await (await page.request.get(address)).body());
  const before = await download();
  expect(before).toHaveLength(3);
  const [first = {}, second = {}, third = {}] = before;
  const rows = [positive(first), { ...second, 'Cần lưu ý': 'Lừa đảo; Kéo dài', 'Nội dung': `Đường khô ${run}` }, third];

  await send(page, 'sua.csv', savedAgain(rows));
  const offered = page.getByRole('region', { name: '2 ý kiến được sửa trong bảng tính' });
  await expect(offered).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('không có gì được nhập thêm');
  await expect(page.getByRole('main')).toContainText('Ở 1 dòng, nội dung đã bị sửa trong bảng tính.');
  await expect(offered.getByRole('listitem').first()).toContainText('Tiêu cực → Tích cực');
  await expect(offered.getByRole('listitem').last()).toContainText('không có → Kéo dài; Lừa đảo');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  expect((await download()).map((row) => row['Sắc thái'])).toEqual(before.map((row) => row['Sắc thái']));

  await offered.getByLabel('Vì sao sửa').fill('x');
  await offered.getByRole('button', { name: 'Lưu 2 bản sửa' }).click();
  await expect(offered.getByRole('alert')).toBeVisible();
  await offered.getByLabel(`Sửa ý kiến số ${second['Mã số']}`).uncheck();
  await offered.getByLabel('Vì sao sửa').fill('Đọc lại nguyên văn thì khác');
  await offered.getByRole('button', { name: 'Lưu 1 bản sửa' }).click();
  await expect(page.getByText('Đã lưu 1 bản sửa. Số liệu đã đổi theo.')).toBeVisible({ timeout: 30_000 });

  const after = await download();
  expect(after.map((row) => [row['Mã số'], row['Sắc thái'], row['Cần lưu ý'], row['Đã sửa']])).toEqual([
    [first['Mã số'], 'Tích cực', first['Cần lưu ý'], 'Có'],
    ...[second, third].map((row) => [row['Mã số'], row['Sắc thái'], row['Cần lưu ý'], 'Không']),
  ]);
  await page.goto(`/opinions/${first['Mã số']}`);
  await expect(page.getByRole('region', { name: 'Lịch sử sửa' }).or(page.getByLabel('Lịch sử sửa'))).toContainText(
    'Đọc lại nguyên văn thì khác',
  );
});

test('an export in which nothing was changed is said to be all here already', async ({ asRole }) => {
  const page = await asRole('analyst');
  await send(page, 'tin.csv', Buffer.from(`id,text,date\n${run}-same,Cống nghẹt ${run}same,${day}`));
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  const address = `/exports/opinions?format=xlsx&period=custom&from=${day}&to=${day}&q=${encodeURIComponent(`${run}same`)}`;
  await send(page, 'tin.xlsx', await (await page.request.get(address)).body());
  await expect(page.getByText('Không dòng nào khác với bản đã lưu')).toBeVisible({ timeout: 30_000 });
});
