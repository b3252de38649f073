import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { runCommand } from '../support/run-command';
import { makeUnit, operatorOf } from '../support/world';

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-words-'));
});
test.afterEach(() => rm(folder, { recursive: true }));

const table = [
  'Từ khoá,Việc,Loại,Mã,Mức',
  'phà quá tải,thêm,chủ đề,GIAOTHONG,2',
  'ngập nước,thêm,chủ đề,GIAOTHONG,',
  'bức xúc,tắt,sắc thái,,',
].join('\n');

test('a table is looked at, taken in and written out again by commands; a bad line is named and sets the exit code', async ({
  db,
  url,
}) => {
  // Seven commands, of which the check reads every list and text.
  const { id } = await makeUnit(db, { places: ['79'] });
  await addOpinions(
    db,
    await operatorOf(db, id),
    Array.from({ length: 6 }, () => ({ text: 'Bến phà quá tải' })),
  );
  const [mine, out] = [join(folder, 'mine.csv'), join(folder, 'out.csv')];
  await writeFile(mine, table);
  const looked = await runCommand('words-import', [mine, '--dry-run', '--lang', 'en'], url);
  expect(looked).toMatchObject({ code: 1, err: '' });
  expect(looked.out).toMatch(/^3\tcannot be used\tngập nước\tThe lexicon has “ngập nước” \(Topic: Flooding/);
  expect(looked.out).toContain('2 added, 0 taken away, 0 kept; 1 lines cannot be used.');
  expect(looked.out).toContain('Tried on the 6 newest opinions');
  expect(looked.out).toContain('Nothing was changed'.replace('Nothing', 'Only looked at, nothing'));
  const count = async () => (await db.execute<{ n: number }>(sql`select count(*)::int as n from own_words`))[0]?.n;
  expect(await count()).toBe(0);

  expect(await runCommand('words-import', [mine, '--lang', 'en'], url)).toMatchObject({ code: 1, err: '' });
  expect(await count()).toBe(1);
  const exported = await runCommand('words-export', [out, '--lang', 'en'], url);
  expect(exported).toMatchObject({ code: 0, out: '' });
  expect(await readFile(out, 'utf8')).toContain('phà quá tải,add,topic,GIAOTHONG,2');
  expect(await runCommand('words-import', [out], url)).toMatchObject({ code: 0, err: '' });
  expect(await count(), 'the same again changes nothing').toBe(1);

  const checked = await runCommand('lexicon-check', ['--lang', 'en'], url);
  expect(checked, checked.out).toMatchObject({ code: 0, err: '' });
  expect(checked.out).toContain('Own keywords: 2 entries, 0 to look at again');
  expect((await runCommand('words-export', [out, '--change', '99', '--lang', 'en'], url)).code).toBe(1);
});

test('a table that the lists by now have too is only noted by the check, and texts are read with it', async () => {
  const mine = join(folder, 'mine.csv');
  await writeFile(mine, table);
  const checked = await runCommand('lexicon-check', ['--words', mine, '--lang', 'en']);
  expect(checked, checked.out).toMatchObject({ code: 0, err: '' });
  expect(checked.out).toMatch(/^topic\tGIAOTHONG\tngập nước\tnote:now_shipped\tBy now the lexicon has “ngập nước”/m);
  await writeFile(mine, `${table}\n,thêm,chủ đề,NGAP,`);
  expect((await runCommand('lexicon-check', ['--words', mine])).code, 'a line that is none').toBe(1);
  const labelled = join(folder, 'labelled.jsonl');
  await writeFile(labelled, JSON.stringify({ text: 'Ở đây ngập nước', topic: 'GIAOTHONG' }));
  const measured = async (...args: string[]) =>
    JSON.parse((await runCommand('evaluate', [labelled, '--field', 'topic', ...args])).out) as Record<string, unknown>;
  expect(await measured()).toMatchObject({ accuracy: 0, version: lexiconVersion() });
  const own = await measured('--words', mine);
  expect(own).toMatchObject({ accuracy: 1 });
  expect(own.version).toMatch(new RegExp(`^${lexiconVersion()}-[0-9a-z]{10}$`));
});

test('earlier tables are found by their numbers, and a table comes and goes by standard input and output and as a workbook', async ({
  db,
  url,
}) => {
  await makeUnit(db, { places: ['79'] });
  const run = (name: string, ...args: string[]) => runCommand(name, [...args, '--lang', 'en'], url);
  expect((await run('words-export', '--history')).err).toContain('Nothing was ever changed.');
  const [mine, book] = [join(folder, 'mine.csv'), join(folder, 'out.xlsx')];
  await writeFile(mine, table.replace(/\nngập nước.*/, ''));
  expect((await run('words-import', mine)).code).toBe(0);
  await writeFile(mine, table.split('\n').slice(0, 2).join('\n'));
  expect((await run('words-import', mine)).code).toBe(0);
  const history = await run('words-export', '--history');
  const numbers = history.out
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(numbers.map(([, , who, size]) => [who, size])).toEqual([
    ['Operator of the server', '1'],
    ['Operator of the server', '2'],
  ]);
  const first = numbers[1]![0]!;
  const written = await run('words-export', '-', '--change', first);
  expect(written.out).toContain('bức xúc,mute,sentiment');
  expect(written.err).toContain('2 entries');
  expect(await run('words-export', book, '--change', first)).toMatchObject({ code: 0 });
  expect((await run('words-import', book)).out).toContain('1 added, 0 taken away, 1 kept');
});

test('words in use do not go beside refused lines unless it is said', async ({ db, url }) => {
  await makeUnit(db, { places: ['79'] });
  const run = (...args: string[]) => runCommand('words-import', [...args, '--lang', 'en'], url);
  const mine = join(folder, 'mine.csv');
  await writeFile(mine, table.replace(/\nngập nước.*/, ''));
  expect((await run(mine)).code).toBe(0);
  await writeFile(mine, table.split('\n').slice(0, 3).join('\n'));
  const refused = await run(mine);
  expect(refused.code).toBe(1);
  expect(refused.out).toContain('would be taken away\tbức xúc\tSentiment: any code');
  expect(refused.err).toMatch(/1 in use would be taken away, so nothing was changed.*--take-away/);
  expect((await run(mine, '--take-away')).out).toContain('In use');
});

test('a file that is not there or no table is said in words', async ({ db, url }) => {
  await makeUnit(db, {});
  const absent = await runCommand('words-import', [join(folder, 'nowhere.csv'), '--lang', 'en'], url);
  expect(absent.code).toBe(1);
  expect(absent.err).toContain('nowhere.csv (ENOENT)');
  await writeFile(join(folder, 'other.csv'), 'Họ tên,Tuổi\nA,1\n');
  const other = await runCommand('words-import', [join(folder, 'other.csv'), '--lang', 'en'], url);
  expect(other).toMatchObject({ code: 1, out: '' });
  expect(other.err).toContain('There is no column of keywords');
  expect((await runCommand('words-import', [])).code).toBe(2);
  expect((await runCommand('words-export', ['a.csv', '--change', 'x'])).code).toBe(2);
});
