import { sql } from 'drizzle-orm';
import { InvalidInput } from '@/lib/domain/errors';
import { parseOwnLines } from '@/lib/domain/input/own-words';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { mostOwnWords } from '@/lib/domain/own-words/own-word';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { planOwnWords } from '@/lib/services/words/plan-own-words';
import { readOwnWords } from '@/lib/services/words/read-own-words';
import { wordsInUse } from '@/lib/services/words/words-in-use';
import { wordsOfFile } from '@/lib/services/words/words-of-file';
import { expect, test } from '../support/database';
import { bytesOf, ferryTable, givenWords, keepWords, ownHeading, ownTable } from '../support/own-words';
import { makeViewer } from '../support/world';

test('a table is read as spreadsheets write it: with a mark at its head, decomposed, by semicolons, with decimal commas', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const lines = ownTable('phà quá tải,thêm,chủ đề,GIAOTHONG,2,có,').replaceAll(',', ';').replace(';2;', ';1,5;');
  for (const written of [
    `\ufeff${lines}`.replaceAll('\n', '\r\n'),
    `\ufeff${lines}`.normalize('NFD'),
    `sep=;\n${lines.toUpperCase()}`,
    Buffer.from(`\ufeff${lines}`, 'utf16le'),
  ]) {
    expect((await wordsOfFile(admin, bytesOf(written))).words).toEqual([
      {
        deed: 'add',
        kind: 'topic',
        code: 'GIAOTHONG',
        phrase: 'phà quá tải',
        weight: 1.5,
        marksOnly: true,
        note: null,
      },
    ]);
  }
});

test('what is no table of keywords is refused whole, and says why', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const code = (text: string | Uint8Array) =>
    givenWords(admin, text).then(
      () => 'read',
      (error: InvalidInput) => error.problems[0]?.code,
    );
  expect(await code('')).toBe('file_empty');
  expect(await code('%PDF-1.7 x')).toBe('file_is_pdf');
  expect(await code('Họ tên,Tuổi\nA,1\n')).toBe('no_phrase_column');
  expect(await code('{"phrase":"phà quá tải"}\n')).toBe('no_phrase_column');
  const many = Array.from({ length: mostOwnWords + 1 }, (_, n) => `phà quá tải ${n},,chủ đề,GIAOTHONG,,,`);
  expect(await code(ownTable(...many))).toBe('too_many');
  expect(await code(ownTable(...many.slice(1)))).toBe('read');
  await keepWords(db, admin, ferryTable);
  await expect(keepWords(db, admin, ownTable('ngập nước,,chủ đề,YTE,,,'))).rejects.toThrow(InvalidInput);
  expect(await wordsInUse(admin, db), 'nothing good changes nothing').toHaveLength(1);
  expect((await keepWords(db, admin, `${ownHeading}\n`)).change, 'a table without lines takes all away').toMatchObject({
    removed: 1,
  });
  expect((await readOwnWords(admin, db)).version).toBe(lexiconVersion());
});

test('a line with more cells than the heading is refused by its number, and still so when it is put in use', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin');
  const table = ownTable('bến phà quá tải,,chủ đề,GIAOTHONG,0,5,,', 'phà quá tải,thêm,chủ đề,GIAOTHONG,2,,');
  const lines = await givenWords(admin, table);
  const plan = await planOwnWords(admin, parseOwnLines(JSON.stringify(lines)), db);
  expect(plan.refused.map(({ given: { line }, problems }) => [line, problems[0]?.code])).toEqual([[2, 'row_too_wide']]);
  expect(plan.planned.map(({ line }) => line)).toEqual([3]);
});

test('what is exported comes in again as it is, in either language, and changes nothing', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  await keepWords(
    db,
    admin,
    ownTable(
      'bến phà Cát Lái,,chủ đề,Giao thông,"0,5",x,"-chỉ ở đây, gọi 0903123456"',
      'bức xúc,tắt,sắc thái,,,,',
      'ngập nước,thay,chủ đề,DIENNUOC,1,,',
      'giả danh điện lực,,cần lưu ý,F5,,,',
      'phà chạy êm ru,,sắc thái,Tích cực,,,',
    ),
  );
  const words = await wordsInUse(admin, db);
  expect(words).toHaveLength(5);
  expect(words[0]?.note).not.toContain('0903');
  for (const locale of ['vi', 'en'] as const) {
    for (const format of ['csv', 'xlsx'] as const) {
      const { bytes, words: n } = await exportOwnWords(admin, { locale, format }, db);
      expect([n, Buffer.from(bytes).toString('latin1', 0, 2)]).toEqual([5, format === 'csv' ? '\u00ef\u00bb' : 'PK']);
      expect(await keepWords(db, admin, bytes)).toMatchObject({ refused: [], isKept: false });
    }
  }
  expect((await readOwnWords(admin, db)).changes).toBe(1);
});

test('keywords that a later version ships too stay, and their table still comes in', async ({ db }) => {
  const admin = await makeViewer(db, 'admin');
  const kept = { deed: 'add', kind: 'topic', code: 'GIAOTHONG', phrase: 'ngập nước', weight: null, marksOnly: false };
  const words = JSON.stringify([{ ...kept, note: null }]);
  await db.execute(
    sql`insert into own_words (hash, words, actor) values ('earlier', ${words}::text::jsonb, 'operator')`,
  );
  const { bytes } = await exportOwnWords(admin, { locale: 'vi', format: 'csv' }, db);
  const plan = await planOwnWords(admin, await givenWords(admin, bytes), db);
  expect(plan).toMatchObject({ refused: [], change: { added: 0, removed: 0, kept: 1 } });
  expect(plan.planned[0]?.notes.map(({ code }) => code)).toEqual(['now_shipped']);
});
