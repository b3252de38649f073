import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { toLegacy } from '@/lib/domain/intake/legacy-spelling';
import { expect, test } from '../support/browsing';
import { makeWorkbook } from '../support/make-workbook';

/** Letters alone: what looks like somebody's number is masked. */
const run = [...`${Date.now() % 1e6}`].map((digit) => 'bcdghklmnp'[Number(digit)]).join('');

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  await page.locator('#intake-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  await expect(page.getByRole('heading', { name: 'Xem trước và chọn cột' })).toBeVisible({ timeout: 30_000 });
}

const csv = (...rows: string[]) => Buffer.from(`${rows.join('\n')}\n`);

/** A workbook as offices keep it: a sheet of notes, a title over the headings, and columns of names nobody knows. */
const workbook = () =>
  Buffer.from(
    makeWorkbook(
      { name: 'Hướng dẫn', rows: [['Ghi mỗi ý kiến một dòng']] },
      {
        name: 'Số liệu',
        rows: [
          ['BẢNG TỔNG HỢP Ý KIẾN CỬ TRI QUÝ I', null, null, null, null, null],
          ['(kèm theo công văn của Uỷ ban)', null, null, null, null, null],
          ['Mã vụ', 'Lời dân', 'Ngày tiếp nhận', 'Quận/Huyện', 'Phường/Xã', 'Họ tên'],
          [
            `V1-${run}`,
            'Đường ngập sâu mấy hôm nay chưa ai sửa',
            36925,
            'Quận 7',
            'Phường Tân Hưng',
            'Nguyễn Văn Tùng',
          ],
          [`V2-${run}`, 'Rác ứ đọng trước cổng trường', 36926.5, 'Quận 8', null, 'Trần Thị Sen'],
        ],
      },
    ),
  );

test('a workbook of other names is looked at, its columns chosen, tried, imported, remembered and undone', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  await choose(page, 'so-tay.xlsx', workbook());
  const pick = (heading: string, use: string) => page.getByLabel(`Cột “${heading}” là`).selectOption({ label: use });
  await expect(page.getByLabel('Cột “Quận/Huyện” là')).toHaveValue('district');
  await expect(page.getByLabel('Cột “Phường/Xã” là')).toHaveValue('ward');
  await expect(page.getByRole('main')).not.toContainText('Nguyễn Văn Tùng');
  await pick('Lời dân', 'Nội dung');
  await expect(page.getByLabel('Cột “Ngày tiếp nhận” là')).toHaveValue('date');
  await expect(page.getByRole('main')).toContainText('Số liệu');
  await pick('Mã vụ', 'Mã bài đăng (id)');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await expect(page.getByText('Chạy thử xong, chưa ghi gì vào hệ thống')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Nhập 2 bài đăng' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Tên gọi').fill(`Sổ tay ${run}`);
  await page.getByRole('button', { name: 'Ghi nhớ cách đọc này' }).click();
  await expect(page.getByText('Đã ghi nhớ.')).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await choose(page, 'so-tay.xlsx', workbook());
  await expect(page.getByText(`Đọc theo cách đã ghi nhớ: “Sổ tay ${run}”.`)).toBeVisible();
  await expect(page.getByLabel('Cột “Lời dân” là')).toHaveValue('text');
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  const past = page.getByRole('region', { name: 'Các lần nhập gần đây' });
  const batches = past.getByRole('row');
  await expect(page.getByText(`Đọc theo “Sổ tay ${run}”`)).toHaveCount(2);
  await expect(batches.nth(1)).toContainText(`Đọc theo “Sổ tay ${run}”`);
  const first = batches.nth(2);
  await first.getByRole('link', { name: '2', exact: true }).click();
  await expect(page.getByText('Rác ứ đọng trước cổng trường')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('Phường Tân Hưng');
  await page.goto('/intake');
  await first.getByRole('link', { name: 'Hoàn tác…' }).click();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gỡ 2 ý kiến' }).click();
  await expect(page.getByText('Đã gỡ 2 ý kiến.')).toBeVisible({ timeout: 30_000 });
  await page.goto('/intake');
  await expect(first).toContainText('Đã hoàn tác lúc');
  await choose(page, 'so-tay.xlsx', workbook());
  await pick('Mã vụ', 'Bỏ qua');
  await expect(page.getByText(`Đã đổi so với cách đã ghi nhớ “Sổ tay ${run}”`)).toBeVisible();
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  await expect(batches.nth(1)).toContainText('so-tay.xlsx');
  await expect(batches.nth(1)).not.toContainText('Đọc theo');
  await page.getByRole('button', { name: `Quên cách đọc “Sổ tay ${run}”` }).click();
  await expect(page.getByRole('button', { name: `Quên cách đọc “Sổ tay ${run}”` })).toHaveCount(0);
});

test('a file that writes the month first is read so only once that was chosen', async ({ asRole }) => {
  const page = await asRole('analyst');
  const file = csv('text,date', `Flooded ${run} one,2/13/2001`, `Flooded ${run} two,3/4/2001`);
  await choose(page, 'us.csv', file);
  await page.getByRole('button', { name: 'Chạy thử' }).click();
  await expect(page.getByText('Cần chọn trước khi nhập')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Bắt đầu nhập' })).toBeDisabled();
  await page.getByLabel('Ngày trong tệp').selectOption({ label: 'Tháng trước ngày: 6 tháng 5' });
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  const added = page.getByRole('region', { name: 'Các lần nhập gần đây' }).getByRole('row').nth(1);
  await expect(added).toContainText('us.csv');
  await added.getByRole('link', { name: '2' }).click();
  await expect(page.getByText(`Flooded ${run} two`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText('04/03/2001');
});

test('a file in letters of an old font is read once that font was chosen, and the receipt leads to what came in', async ({
  asRole,
}) => {
  const page = await asRole('analyst');
  const rows = ['text,date', `${toLegacy('Đường ngập và cống nghẽn nước bẩn', 'tcvn3')} ${run},13/2/2001`];
  await page.goto('/intake');
  await page.waitForLoadState('networkidle');
  const buffer = Buffer.from(rows.join('\n'), 'latin1');
  await page.locator('#intake-file').setInputFiles({ name: 'vntime.csv', mimeType: 'text/csv', buffer });
  await expect(page.getByText('Chưa đọc được tệp này')).toBeVisible({ timeout: 30_000 });
  await page.getByLabel('Phông chữ cũ').selectOption('tcvn3');
  await expect(page.getByRole('main')).toContainText('Đường ngập và cống nghẽn');
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Xem các ý kiến' }).click();
  await expect(page.getByText('1 ý kiến', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('main')).toContainText(`nước bẩn ${run}`);
});

test('a file typed in an old font, sent without trying it, asks for the font in its place', async ({ asRole }) => {
  const page = await asRole('analyst');
  const said = ['Rác thải quá nhiều', 'Cúp điện', 'Không đồng ý'].map((one) => `${toLegacy(one, 'tcvn3')} ${run}`);
  await choose(page, 'vntime.csv', csv('text,date', ...said.map((one) => `${one},13/2/2001`)));
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await page.getByLabel('Phông chữ cũ').selectOption('tcvn3', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(page.getByText('Đã nhập xong')).toBeVisible({ timeout: 30_000 });
});
