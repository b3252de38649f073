import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { expect } from '../support/database';
import { count, lines, run, test } from '../support/run-ingest';
import { makeUnit } from '../support/world';

test('a file of past reports goes in as reports on behalf of a network, and is refused as what it cannot be', async ({
  db,
  url,
  folder,
}) => {
  await makeUnit(db, { places: ['79'] });
  writeFileSync(join(folder, 'a.jsonl'), lines(2));
  const asReport = ['a.jsonl', '--as', 'report', '--network', 'Hội Phụ nữ'];
  expect((await run(url, folder, ...asReport, '--dry-run')).receipt).toMatchObject({ dry: true, addedAtMost: 2 });
  expect((await run(url, folder, ...asReport)).receipt).toMatchObject({ added: 2, repeated: 0 });
  const kept = await db.execute(sql`
    select source, network, reporter_id, entered_later from report join opinion on opinion.id = opinion_id`);
  const one = { source: 'report', network: 'Hội Phụ nữ', reporter_id: null, entered_later: true };
  expect([...kept]).toEqual([one, one]);
  expect((await run(url, folder, ...asReport)).receipt).toMatchObject({ added: 0, repeated: 2 });
  for (const wrong of [
    ['--as', 'rumour'],
    ['--network', 'Hội Phụ nữ'],
  ])
    expect(await run(url, folder, 'a.jsonl', ...wrong)).toMatchObject({ code: 1, receipt: null });
  expect(await count(db)).toBe(2);
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
