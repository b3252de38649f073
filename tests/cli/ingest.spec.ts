import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import readExcelFile from 'read-excel-file/node';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { explainRejected } from '@/lib/strings/intake';
import { expect } from '../support/database';
import { farCell } from '../support/make-book';
import { makeWorkbook } from '../support/make-workbook';
import { makeXlsx } from '../support/make-xlsx';
import { otherContainers } from '../support/other-containers';
import { count, lines, run, start, test } from '../support/run-ingest';
import { makeUnit, operatorOf } from '../support/world';

test('a file goes in with a receipt on standard output, and again adds nothing', async ({ db, url, folder }) => {
  await makeUnit(db, { places: ['79'] });
  writeFileSync(join(folder, 'a.jsonl'), `${lines(20)}{broken\n`);
  const first = await run(url, folder, 'a.jsonl', '--channel', 'Báo A', '--rejected', 'mend.jsonl');
  expect(first.code).toBe(0);
  expect(first.receipt).toMatchObject({
    format: 'jsonl',
    read: 21,
    added: 20,
    repeated: 0,
    rejectedCount: 1,
    unplaced: 0,
    masked: 0,
    assigned: 0,
    unknownChannels: [{ name: 'Báo A', posts: 20, isPersonal: false }],
    moreUnknown: 0,
  });
  expect(first.stderr).toContain('20 bài đăng ghi 1 tên kênh chưa có trong danh sách kênh');
  expect(first.stderr).not.toContain('Báo A');
  expect(first.receipt?.rejected).toEqual([{ line: 21, why: expect.stringContaining('JSON'), codes: ['json_broken'] }]);
  expect(readFileSync(join(folder, 'mend.jsonl'), 'utf8')).toMatch(
    /^\{"Dòng \(Nghe Dân\)":21,"Lý do \(Nghe Dân\)":".*JSON.*",broken\n$/,
  );
  const again = await run(url, folder, 'a.jsonl', '--channel', 'bao a', '--lang', 'en');
  expect(again.receipt).toMatchObject({ added: 0, repeated: 20, assigned: 0 });
  expect(JSON.stringify(again.receipt?.rejected)).toContain('not valid JSON');
  expect(await count(db)).toBe(20);
  const admin = await operatorViewer({ role: 'admin' }, db);
  await registerChannel(admin, { name: 'Báo A', kind: 'publication' }, db);
  const known = await run(url, folder, 'a.jsonl', '--channel', 'bao a');
  expect(known.receipt).toMatchObject({ added: 0, repeated: 20, assigned: 20, unknownChannels: [] });
});

test('values that cannot be read are left out, and the terminal and the receipt say of which kind and how many', async ({
  db,
  url,
  folder,
}) => {
  await makeUnit(db, { places: ['79'] });
  writeFileSync(
    join(folder, 'a.csv'),
    'id,text,date,likes,place\n1.5E+17,Ngập,2026-05-13,nan,Không rõ\n7,Rác,13/5/26,12.0,-\n',
  );
  const { receipt, stderr } = await run(url, folder, 'a.csv', '--lang', 'en');
  expect(receipt).toMatchObject({ read: 2, added: 2, rejectedCount: 0 });
  expect(receipt?.leftOut).toMatchObject([
    { code: 'id_destroyed', posts: 1 },
    { code: 'reach_left_out', posts: 1 },
    { code: 'place_left_out', posts: 2 },
  ]);
  expect(stderr).toContain('1 posts have an id that a spreadsheet shortened');
  expect(stderr).toContain('2 posts have a place that cannot be told');
});

test('posts without an id that differ only in what is hidden are counted on their own, and the terminal says to give ids', async ({
  db,
  url,
  folder,
}) => {
  await makeUnit(db, { places: ['79'] });
  const post = (at: number) =>
    JSON.stringify({ text: `Đường ngập, liên hệ 09123450${at + 10} để được giúp`, date: '2026-07-01' });
  writeFileSync(join(folder, 'a.jsonl'), Array.from({ length: 30 }, (_, at) => post(at)).join('\n'));
  const { receipt, stderr } = await run(url, folder, 'a.jsonl');
  expect(receipt).toMatchObject({ read: 30, added: 20, repeated: 0, keptOut: 0, alike: 10 });
  expect(stderr).toContain('10 bài đăng không ghi id');
  expect(stderr).toContain('Hãy ghi id cho từng bài đăng');
});

test('refused rows of a workbook come back as a workbook, or as CSV where that is asked for, and go in once mended', async ({
  db,
  url,
  folder,
}) => {
  await makeUnit(db, { places: ['79'] });
  const rows = [
    ['Nội dung', 'Ngày đăng'],
    ['Đường ngập, lâu rồi', '31/02/2026'],
    ['Kẹt xe', { serial: 46155 }],
  ] as const;
  writeFileSync(join(folder, 'dữ liệu.csv'), makeXlsx(rows));
  const first = await run(url, folder, 'dữ liệu.csv', '--place', 'Quận 7', '--rejected', 'sửa.csv');
  expect(first.receipt).toMatchObject({ format: 'xlsx', read: 2, added: 1, rejectedCount: 1 });
  const mend = readFileSync(join(folder, 'sửa.csv'), 'utf8');
  expect(mend).toMatch(
    /^\ufeffDòng \(Nghe Dân\),Lý do \(Nghe Dân\),Nội dung,Ngày đăng\n2,.*31\/02\/2026.*,"Đường ngập, lâu rồi",31\/02\/2026\n$/,
  );
  await run(url, folder, 'dữ liệu.csv', '--place', 'Quận 7', '--rejected', 'sửa.xlsx');
  const [sheet] = await readExcelFile(join(folder, 'sửa.xlsx'));
  expect(sheet?.data).toEqual([
    ['Dòng (Nghe Dân)', 'Lý do (Nghe Dân)', 'Nội dung', 'Ngày đăng'],
    ['2', expect.stringContaining('31/02/2026'), 'Đường ngập, lâu rồi', '31/02/2026'],
  ]);
  expect((await run(url, folder, 'sửa.xlsx')).receipt).toMatchObject({ format: 'xlsx', read: 1, rejectedCount: 1 });
  writeFileSync(join(folder, 'sửa.csv'), mend.replaceAll('31/02', '28/02'));
  expect((await run(url, folder, 'sửa.csv', '--place', 'Quận 7')).receipt).toMatchObject({
    added: 1,
    rejectedCount: 0,
  });
});

test('sheets that are not read are named', async ({ db, url, folder }) => {
  await makeUnit(db, { places: ['79'] });
  const posts = [
    ['Nội dung', 'Ngày đăng'],
    ['Đường ngập', '13/5/2026'],
    ['Kẹt xe', 'hôm qua'],
  ];
  const book = makeWorkbook({ name: 'Ghi chú', rows: [['Đọc kỹ']] }, { name: 'Tháng 5', rows: posts });
  writeFileSync(join(folder, 'a.xlsx'), book);
  const { receipt, stderr } = await run(url, folder, 'a.xlsx');
  expect(receipt).toMatchObject({ added: 1, otherSheets: [{ name: 'Ghi chú', rows: 1 }] });
  expect(receipt?.rejected).toMatchObject([{ line: 3, sheet: 'Tháng 5' }]);
  expect(stderr).toContain('Trang tính chưa được đọc: “Ghi chú” (1 dòng)');
});

test('standard input is read with a dash', async ({ db, url, folder }) => {
  await makeUnit(db, { places: ['79'] });
  const { child, ended } = start(url, folder, ['-']);
  child.stdin.end(lines(3));
  expect(await ended).toMatchObject({ code: 0, receipt: { read: 3, added: 3 } });
});

test('what cannot be read ends with 1, wrong use with 2, both with words and no receipt', async ({
  db,
  url,
  folder,
}) => {
  writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7');
  writeFileSync(join(folder, 'a.jsonl'), lines(1));
  expect(await run(url, folder, 'a.jsonl')).toMatchObject({
    code: 1,
    receipt: null,
    stderr: expect.stringContaining('admin:create'),
  });
  await makeUnit(db, { places: ['79'] });
  expect(await run(url, folder, 'a.pdf')).toMatchObject({
    code: 1,
    receipt: null,
    stderr: expect.stringContaining('PDF'),
  });
  writeFileSync(join(folder, 'far.xlsx'), farCell());
  expect(await run(url, folder, 'far.xlsx')).toMatchObject({
    code: 1,
    receipt: null,
    stderr: expect.stringContaining('200 cột'),
  });
  expect(await run(url, folder, 'none.csv')).toMatchObject({ code: 1, stderr: expect.stringContaining('none.csv') });
  expect(await run(url, folder, 'a.jsonl', '--place', 'Xứ Không Có')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('Xứ Không Có'),
  });
  expect(await run(url, folder)).toMatchObject({ code: 2, stderr: expect.stringContaining('ingest') });
  expect(await run(url, folder, 'a.jsonl', '--no-such')).toMatchObject({ code: 2, receipt: null });
});

test('a workbook with a password and files of other kinds are refused as what they are, whatever they are called', async ({
  db,
  url,
  folder,
}) => {
  test.setTimeout(300_000);
  await makeUnit(db, { places: ['79'] });
  // A few as the command says them; all of them walk through the service behind it.
  const codes = ['file_is_password', 'file_is_old_excel', 'file_is_ods', 'file_is_pdf', 'file_is_image'];
  const once = codes.map((code) => otherContainers.find(([, one]) => one === code)!);
  for (const [, code, file] of once) {
    writeFileSync(join(folder, 'bang.xlsx'), file);
    const {
      code: ended,
      receipt,
      stderr,
    } = await run(url, folder, 'bang.xlsx', ...(code === 'file_is_pdf' ? ['--dry-run'] : []));
    expect([code, ended, receipt, stderr.trim()]).toEqual([
      code,
      1,
      null,
      explainRejected([{ field: 'file', code }], 'vi'),
    ]);
  }
  expect(await count(db)).toBe(0);
});

test('killed in the middle of a batch and started again, nothing is there twice and nothing acknowledged is lost', async ({
  db,
  url,
  folder,
}) => {
  const all = 12_000;
  const { id } = await makeUnit(db, { places: ['79'] });
  writeFileSync(join(folder, 'a.jsonl'), lines(all));
  const { child, ended } = start(url, folder, ['a.jsonl']);
  while ((await count(db)) === 0 && child.exitCode === null) await new Promise((later) => setTimeout(later, 20));
  child.kill('SIGKILL');
  expect((await ended).receipt).toBeNull();
  const acknowledged = (await db.execute(sql`select added, read, ended_at from intake`)) as unknown as Record<
    string,
    unknown
  >[];
  const inside = await count(db);
  expect(inside).toBeGreaterThan(0);
  expect(inside).toBeLessThan(all);
  expect(acknowledged).toEqual([{ added: inside, read: inside, ended_at: null }]);

  const { receipt } = await run(url, folder, 'a.jsonl');
  expect(receipt).toMatchObject({ read: all, added: all - inside, repeated: inside });
  expect(await count(db)).toBe(all);
  expect(await verifyCounts(await operatorOf(db, id), {}, db)).toEqual({ differences: 0 });
});

test('Ctrl-C stops between chunks and still gives the receipt', async ({ db, url, folder }) => {
  await makeUnit(db, { places: ['79'] });
  writeFileSync(join(folder, 'a.jsonl'), lines(12_000));
  const { child, ended } = start(url, folder, ['a.jsonl']);
  while ((await count(db)) === 0 && child.exitCode === null) await new Promise((later) => setTimeout(later, 20));
  child.kill('SIGINT');
  const { code, receipt } = await ended;
  expect({ code, stopped: receipt?.stopped }).toEqual({ code: 0, stopped: true });
  expect(receipt?.added).toBe(await count(db));
  expect(receipt?.added).toBeLessThan(12_000);
});
