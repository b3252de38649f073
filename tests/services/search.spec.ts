import { strict as assert } from 'node:assert';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { type Db, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Redacted } from '@/lib/domain/redact/redacted';
import { placedWords } from '@/lib/domain/search/placed-words';
import { searchVector } from '@/lib/domain/search/vector';

import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { expect, test } from '../support/database';
import { formsOfFlooding, isOnePhrase } from '../support/found-forms';
import { addOpinions } from '../support/opinions';
import { searchAgrees } from '../support/search-words';
import { withAdmin } from '../support/server';
import { makeViewer, operatorOf } from '../support/world';

const all: Filter = { preset: 'all', from: '2000-01-01', to: '2999-12-31' };

/** A board with these texts, and what it finds of them by what is typed, in the order they were kept. */
async function boardWith(db: Db, texts: readonly string[]) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const ids = await keep(db, analyst.unitId, texts);
  const found = async (q: string) => {
    const { items } = await listOpinions(analyst, { filter: { ...all, q }, limit: 200 }, db);
    expect(await countOpinions(analyst, { ...all, q }, db)).toBe(items.length);
    const order = items.map(({ id }) => ids.indexOf(id)).sort((one, other) => one - other);
    return order.map((at) => texts[at] ?? 'another');
  };
  return { analyst, ids, found };
}

async function keep(db: Db, unitId: string, texts: readonly string[]) {
  const wishes = texts.map((text, at) => ({ text, day: '2026-05-10', fingerprint: fingerprintOf(at) }));
  return addOpinions(db, await operatorOf(db, unitId), wishes);
}

const fingerprintOf = (n: number) => `${randomBytes(4).toString('hex')}-0000-4000-8000-${String(n).padStart(12, '0')}`;

const locales = {
  C: `locale 'C'`,
  'C.UTF-8 of the system': `locale 'C.UTF-8'`,
  'Vietnamese of ICU': `locale 'C.UTF-8' locale_provider icu icu_locale 'vi'`,
};

for (const [name, locale] of Object.entries(locales)) {
  test(`each way to write “ngập nước” is found by both words and as a phrase, and every word of any text finds it, in the locale ${name}`, async ({
    server,
  }) => {
    test.setTimeout(120_000);
    const own = `find_${randomBytes(4).toString('hex')}`;
    const url = Object.assign(new URL(server.url), { pathname: `/${own}` }).href;
    await withAdmin(server.url, (admin) =>
      admin.unsafe(`create database ${own} template template0 encoding 'UTF8' ${locale}`),
    );
    await migrate(url);
    const db = openDatabase(url);
    try {
      const { found, analyst } = await boardWith(db, [...formsOfFlooding, 'ngáp dài', 'Nước sạch']);
      expect(await found('ngập')).toEqual(formsOfFlooding);
      expect(await found('ngap nuoc')).toEqual(formsOfFlooding);
      expect(await found('"NGẬP nước"')).toEqual(formsOfFlooding.filter(isOnePhrase));
      expect(await found('"ngap-nuoc"')).toEqual(formsOfFlooding.filter(isOnePhrase));
      expect(await found('😡')).toEqual(formsOfFlooding.filter((form) => form.includes('😡')));
      await searchAgrees(db);
      const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => !text.includes('\0'));
      const texts = fc.sample(anyText, { numRuns: 150, seed: 7 }).filter((text) => text.isWellFormed());
      const ids = await keep(db, analyst.unitId, texts);
      for (const id of ids) {
        const { text } = await readOpinion(analyst, id, db);
        const words = placedWords(text).slice(0, 3);
        for (const { start, end } of words) {
          const { items } = await listOpinions(
            analyst,
            { filter: { ...all, q: text.slice(start, end) }, limit: 200 },
            db,
          );
          assert.ok(
            items.some((item) => item.id === id),
            `${JSON.stringify(text)} by ${JSON.stringify(text.slice(start, end))}`,
          );
        }
      }
    } finally {
      await db.$client.end({ timeout: 2 });
      await withAdmin(server.url, (admin) => admin.unsafe(`drop database ${own} with (force)`));
    }
  });
}

test('a word with marks finds only that word, one without all that differ in marks alone, however the tone stands', async ({
  db,
}) => {
  const texts = [
    'Ngập rồi',
    'Ngáp dài',
    'ngap roi',
    'Hòa thuận',
    'Hoà thuận'.normalize('NFD'),
    'Đường xa',
    'dưỡng sinh',
  ];
  const { found } = await boardWith(db, texts);
  expect(await found('ngập')).toEqual(['Ngập rồi']);
  expect(await found('ngáp')).toEqual(['Ngáp dài']);
  expect(await found('ngap')).toEqual(texts.slice(0, 3));
  expect(await found('hoà')).toHaveLength(2);
  expect(await found('HÒA')).toHaveLength(2);
  expect(await found('duong')).toEqual(['Đường xa', 'dưỡng sinh']);
  expect(await found('đuong'), 'a mark is typed, so the others are too').toEqual([]);
  expect(await found('ngap ngập')).toEqual(['Ngập rồi']);
});

test('a phrase in quotes heeds the order of its words and no line break, hyphen or capital', async ({ db }) => {
  const texts = ['Đường ngập\n\nnước sâu', 'NGẬP-NƯỚC', 'nước ngập', 'ngập đầy nước', 'ngap nuoc', 'và rồi hết'];
  const { found } = await boardWith(db, texts);
  expect(await found('"ngập nước"')).toEqual(texts.slice(0, 2));
  expect(await found('ngập-nước')).toEqual(texts.slice(0, 2));
  expect(await found('"ngap nuoc"')).toEqual([texts[0], texts[1], texts[4]]);
  expect(await found('"đường ngập nước sâu"')).toEqual([texts[0]]);
  expect(await found('"và rồi"'), 'no word is too common').toEqual(['và rồi hết']);
  expect(await found('“nước ngập”')).toEqual(['nước ngập']);
});

test('words and phrases with a minus leave out what has them', async ({ db }) => {
  const texts = ['ngập nước xe máy', 'ngập nước', 'ngập bùn', 'nước sạch', 'máy xe ngập'];
  const { found } = await boardWith(db, texts);
  expect(await found('ngập -bùn')).toEqual([texts[0], texts[1], texts[4]]);
  expect(await found('ngap -"xe may"')).toEqual([texts[1], texts[2], texts[4]]);
  expect(await found('-ngập')).toEqual(['nước sạch']);
  expect(await found('ngập -bun -"ngập nước"')).toEqual(['máy xe ngập']);
  expect(await found('ngập -ngap')).toEqual([]);
});

test('a number finds the item of that number and those that say it, and no item of another area', async ({ db }) => {
  const { found, ids, analyst } = await boardWith(db, ['Xe buýt chậm', 'Đèn hỏng']);
  const [id = 0] = ids;
  await keep(db, analyst.unitId, [`Tuyến ${id} lại trễ`]);
  const other = await makeViewer(db, 'analyst', { places: ['01'] });
  await keep(db, other.unitId, ['Ở nơi khác']);
  expect(await found(`#${id}`), 'the item alone').toEqual(['Xe buýt chậm']);
  expect(await found(`${id}`)).toHaveLength(2);
  expect(await found(`${id} buýt`)).toEqual(['Xe buýt chậm']);
  expect(await found(`"${id}"`), 'as it is written').toEqual(['another']);
  expect(await found(`${id + 3}`), 'the item of the other area').toEqual([]);
});

test('signs without a letter find nothing, pictures what has them, and nothing typed is ever read as a command', async ({
  db,
}) => {
  const { found, analyst } = await boardWith(db, ['Bực quá 😡', '100% ngập', 'ngập 🇻🇳']);
  for (const odd of ['%', '_', `'`, '((', '\\', '!!&|', '<->', ':*', '…', '-', '""'])
    expect(await found(odd)).toEqual([]);
  expect(await found('😡')).toEqual(['Bực quá 😡']);
  expect(await found('🇻🇳')).toEqual(['ngập 🇻🇳']);
  expect(await found('100%')).toEqual(['100% ngập']);
  expect(await found(`ngập' | 'bực`)).toEqual([]);
  expect(await found(`ngập:* & 100 \\`)).toEqual(['100% ngập']);
  expect(await found(Array.from({ length: 200 }, () => 'ngập').join(' '))).toHaveLength(2);
  expect(await found('x'.repeat(5_000))).toEqual([]);
  const csv = await exportOpinions(analyst, { filter: { ...all, q: 'ngap' }, format: 'csv', locale: 'vi' }, db);
  const lines = (await new Response(csv.stream).text()).trimEnd().split('\n');
  expect(lines).toHaveLength(3);
});

test('a text of one word 20,000 times and one of 20,000 words are found by their last words', async ({ db }) => {
  const long = `${'ngập '.repeat(4_000)}cuối`;
  const wide = `${Array.from({ length: 17_000 }, (_, n) => n.toString(36)).join(' ')} kết`;
  const { found } = await boardWith(db, [long, wide]);
  expect(await found('cuối')).toEqual([long]);
  expect(await found('ngập')).toHaveLength(1);
  expect(await found('kết')).toEqual([wide]);
  expect(searchVector(long as Redacted).length).toBeGreaterThan(4_000);
});

test('a text of made-up forms takes no word away from those who search without marks', async ({ db }) => {
  const [us, os, ends] = ['uùúủũụưừứửữự', 'oòóỏõọôồốổỗộơờớởỡợ', ['n', 'ń', 'ň']];
  const flood = [...us].flatMap((u) => [...os].flatMap((o) => ends.map((end) => `d${u}${o}${end}g`))).join(' ');
  const { found } = await boardWith(db, ['Đường ngập nước sâu', flood]);
  expect(await found('duong')).toEqual(['Đường ngập nước sâu', flood]);
  expect(await found('duong ngap')).toEqual(['Đường ngập nước sâu']);
  expect(await found('ngap -duong')).toEqual([]);
});

test('what is typed with a number glued to it is found however it was written, and the other way round', async ({
  db,
}) => {
  const texts = ['Ngập50cm ở Q7', 'ngập 50 cm, q. 7', 'Kẹt xe 500 mét'];
  const { found } = await boardWith(db, texts);
  for (const q of ['ngập50cm', '50cm', '50 cm', 'q7', '"q 7"', 'NGẬP'])
    expect(await found(q), q).toEqual(texts.slice(0, 2));
});
