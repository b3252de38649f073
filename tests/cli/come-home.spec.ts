import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { board, fileOf, positive, rowsOf, savedAgain } from '../support/come-home';
import { test as base, expect } from '../support/database';
import { runCommand } from '../support/run-command';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-home-'));
    await use(folder);
    rmSync(folder, { recursive: true });
  },
});

const why = 'Đọc lại nguyên văn thì khác';

async function exported(db: Db, url: string, folder: string) {
  const { analyst, ids } = await board(db, [{ sentiment: 'negative' }, { text: 'Ngập' }]);
  await db.execute(sql`update person set username = 'chi.lan' where id = ${analyst.id}`);
  const rows = rowsOf(await fileOf(db, analyst)).map((row) => (row['Mã số'] === String(ids[0]) ? positive(row) : row));
  const file = join(folder, 'y-kien.csv');
  writeFileSync(file, savedAgain(rows));
  const run = async (...args: string[]) => {
    const { code, out, err } = await runCommand('ingest', [file, ...args], url);
    return { code, err, receipt: out ? JSON.parse(out) : null };
  };
  return { analyst, id: ids[0] ?? 0, file, run };
}

async function kept(db: Db) {
  const [row] = await db.execute(sql`
    select (select count(*)::int from opinion) as opinions, (select count(*)::int from correction) as corrections`);
  return row;
}

test('the command says that a file is an export, shows its corrections to whom it is given, and does them when told to', async ({
  db,
  url,
  folder,
}) => {
  const { analyst, id, run } = await exported(db, url, folder);
  const known = await run();
  expect(known).toMatchObject({ code: 0, receipt: { intake: null, added: 0 } });
  expect(known.err).toContain('Đây là tệp ý kiến tải về từ chính hệ thống này');
  expect(known.err).toContain('--by');
  const shown = await run('--by', 'Chi.Lan');
  const told = { same: 1, corrections: 1, textChanged: 0 };
  expect(shown.receipt).toMatchObject({ read: 2, added: 0, repeated: 2, ownExport: told });
  expect(shown.err).toContain(`ý kiến ${id}: Sắc thái: Tiêu cực → Tích cực`);
  expect(await kept(db)).toEqual({ opinions: 2, corrections: 0 });
  const done = await run('--by', 'chi.lan', '--corrections', '--why', why);
  expect(done).toMatchObject({ code: 0, receipt: { added: 0, corrected: { done: 1, left: 0 } } });
  expect(await kept(db)).toEqual({ opinions: 2, corrections: 1 });
  const { corrections } = await readOpinion(analyst, id, db);
  expect(corrections).toMatchObject([{ why, after: { sentiment: 'positive' } }]);
  const [deed] = await db.execute(sql`select actor, detail from audit_entry where task = 'opinion.correct'`);
  expect(deed).toEqual({ actor: analyst.id, detail: { fields: 'sentiment', door: 'command' } });
});

test('corrections by a command want somebody in whose name they are and a reason, and nothing but an export', async ({
  db,
  url,
  folder,
}) => {
  const { file, run } = await exported(db, url, folder);
  const wrong = await Promise.all([
    run('--corrections', '--why', why),
    run('--corrections', '--by', 'chi.lan'),
    run('--by', 'khong.co'),
  ]);
  expect(wrong.map(({ code }) => code)).toEqual([2, 2, 1]);
  expect(wrong.map(({ err }) => err.split('\n')[0])).toEqual([
    expect.stringContaining('--by'),
    expect.stringContaining('--why'),
    expect.stringContaining('khong.co'),
  ]);
  writeFileSync(file, 'text,date\nNgập,2026-05-01\n');
  const other = await run('--by', 'chi.lan', '--corrections', '--why', why);
  expect(other).toMatchObject({ code: 1, err: expect.stringContaining('--corrections') });
  expect(await kept(db)).toEqual({ opinions: 2, corrections: 0 });
});
