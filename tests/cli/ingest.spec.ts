import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import readExcelFile from 'read-excel-file/node';
import type { Db } from '@/db/client';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { test as base, expect } from '../support/database';
import { farCell } from '../support/make-book';
import { makeWorkbook } from '../support/make-workbook';
import { makeXlsx } from '../support/make-xlsx';
import { makeUnit, operatorOf } from '../support/world';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-ingest-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const project = join(import.meta.dirname, '../..');
const day = '2026-05-13';
const line = (n: number) => JSON.stringify({ id: `p${n}`, text: `Đường ngập lần ${n} ở phường Tân Định`, date: day });
const lines = (n: number) => `${Array.from({ length: n }, (_, i) => line(i)).join('\n')}\n`;

function start(url: string, folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/ingest.ts', ...args], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: url, INIT_CWD: folder },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<{ code: number | null; receipt: Record<string, unknown> | null; stderr: string }>(
    (done) => {
      child.once('close', (code) => done({ code, receipt: stdout ? JSON.parse(stdout) : null, stderr }));
    },
  );
  return { child, ended };
}

const run = (url: string, folder: string, ...args: string[]) => start(url, folder, args).ended;

async function count(db: Db): Promise<number> {
  const [row] = (await db.execute(sql`select count(*)::int as n from opinion`)) as unknown as { n: number }[];
  return row!.n;
}

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

test('posts that are there with other words are told by line, kept, and replaced only when that is said', async ({
  db,
  url,
  folder,
}) => {
  await makeUnit(db, { places: ['79'] });
  writeFileSync(join(folder, 'a.jsonl'), lines(2));
  await run(url, folder, 'a.jsonl');
  writeFileSync(join(folder, 'b.jsonl'), lines(2).replace('lần 1', 'đã rút'));
  const told = { added: 0, repeated: 2, changed: 1, changedLines: [{ line: 2 }] };
  const kept = await run(url, folder, 'b.jsonl');
  expect(kept.receipt).toMatchObject({ ...told, replaced: 0 });
  expect(kept.stderr).toContain('Dòng 2. Nội dung đã lưu được giữ nguyên.');
  expect(kept.stderr).toContain('--changed replace');
  expect((await run(url, folder, 'b.jsonl', '--changed', 'replace', '--dry-run')).receipt).toMatchObject({
    changed: 1,
  });
  const wrong = await run(url, folder, 'b.jsonl', '--changed', 'both');
  expect([wrong.code, wrong.receipt]).toEqual([1, null]);
  const replaced = await run(url, folder, 'b.jsonl', '--changed', 'replace');
  expect(replaced.receipt).toMatchObject({ ...told, replaced: 1 });
  expect(replaced.stderr).toContain('Đã thay bằng nội dung mới ở 1 ý kiến');
  const again = await run(url, folder, 'b.jsonl', '--changed', 'replace');
  expect(again.receipt).toMatchObject({ repeated: 2, changed: 0, changedLines: [], replaced: 0 });
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
  test.setTimeout(180_000);
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
