import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import type { Db } from '@/db/client';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { exportRows } from '@/db/queries/opinion-export';
import { opinionsMatching } from '@/db/queries/opinion-filter';
import { NotAllowed } from '@/lib/domain/errors';
import { type ExportRow, exportedFields } from '@/lib/domain/export/row';
import type { Filter } from '@/lib/domain/filter/filter';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { exportedDetails } from '@/lib/domain/report/fields';
import type { ExportFormat } from '@/lib/services/exports/table-bytes';
import { writeWorkbook } from '@/lib/services/exports/write-workbook';
import { countOpinions } from '@/lib/services/opinions/count-opinions';
import { exportOpinions } from '@/lib/services/opinions/export-opinions';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { expect, test } from '../support/database';
import { makePerson, makeUnit, viewerOf } from '../support/world';

const everything: Filter = { preset: 'custom', from: '2024-01-01', to: '2026-12-31' };
const district7 = '778-2025';
const district3 = '770-2025';

async function board(db: Db, places: string[], unitId: string) {
  await makeUnit(db, { id: unitId, places });
  const analyst = await viewerOf(db, (await makePerson(db, { role: 'analyst', unitId })).id);
  const collaborator = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId })).id);
  return { analyst, collaborator };
}

async function keep(
  db: Db,
  viewer: Viewer,
  texts: readonly string[],
  placeKey: string | null = district7,
  day = '2025-03-05',
) {
  const directory = await placeDirectory(db);
  const rows = texts.map((text, n): NewOpinion => {
    const hex = Buffer.from(`${placeKey} ${day} ${text} ${n}`).toString('hex').padEnd(32, '0').slice(-32);
    return {
      source: 'post',
      unitId: viewer.unitId,
      channelId: null,
      fingerprint: hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
      day,
      postedAt: null,
      text: redact(text).text,
      masked: {},
      placeKey,
      placeFrom: placeKey ? 'given' : 'none',
      areas: directory.areasOf({ placeKey, unitId: viewer.unitId, day }),
      link: null,
      reach: 12,
      sentiment: 'negative',
      score: -0.5,
      topics: ['NGAP'],
      topicScores: [1],
      flags: [],
      reasons: [],
      lexiconVersion: 'test',
    };
  });
  await insertOpinions(db, allow(viewer, 'opinion.correct'), rows);
}

async function fileOf(db: Db, viewer: Viewer, format: ExportFormat, filter = everything): Promise<Buffer> {
  const file = await exportOpinions(viewer, { filter, format, locale: 'vi' }, db);
  return Buffer.from(await new Response(file.stream).arrayBuffer());
}

test('a CSV export opens in Excel as UTF-8 and has as many rows as the screen says', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['Đường ngập "nặng"', 'Hai\ndòng, có phẩy']);
  const csv = (await fileOf(db, analyst, 'csv')).toString('utf8');
  expect(csv.startsWith('\ufeffMã số,')).toBe(true);
  expect(csv).toContain('"Đường ngập ""nặng"""');
  expect(csv).toContain('"Hai\ndòng, có phẩy"');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + (await countOpinions(analyst, everything, db)));
});

test('every field an export is made from is read from the store, as its type says', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['Ngập']);
  const scope = allow(analyst, 'opinion.export');
  const rows: ExportRow[] = [];
  for await (const batch of exportRows(db, scope, await opinionsMatching(db, scope, everything))) rows.push(...batch);
  expect(Object.keys(rows[0] ?? {})).toEqual([...exportedFields, ...exportedDetails]);
  expect(rows).toMatchObject([
    {
      id: expect.any(Number),
      source: 'post',
      day: '2025-03-05',
      channel: null,
      placeKey: district7,
      areas: expect.arrayContaining([district7]),
      text: 'Ngập',
      sentiment: 'negative',
      topics: ['NGAP'],
      flags: [],
      corrected: false,
      reach: 12,
      link: null,
      lexiconVersion: 'test',
      textGoneAt: null,
    },
  ]);
});

test('nothing in a CSV export is run as a formula', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['=HYPERLINK("http://x")', '+84', '-1+1', '@SUM(A1)', '\tx']);
  const csv = (await fileOf(db, analyst, 'csv')).toString('utf8');
  for (const line of csv.split('\r\n')) for (const cell of line.split(',')) expect(cell).not.toMatch(/^"?[=+@\t]/);
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('an Excel export holds the same rows, with days as days and text as text', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['=1+1', 'Ngập & hôi <quá>']);
  const [sheet] = await readExcelFile(await fileOf(db, analyst, 'xlsx'));
  const rows = sheet?.data ?? [];
  expect(rows).toHaveLength(3);
  expect(
    rows
      .slice(1)
      .map((row) => row[6])
      .sort(),
  ).toEqual(['=1+1', 'Ngập & hôi <quá>']);
  expect(JSON.stringify(rows[1]?.[2]).slice(1, 11)).toBe('2025-03-05');
});

test('an Excel export of more rows than a sheet holds goes on in a further sheet', async () => {
  async function* batches() {
    for (let n = 0; n < 5; n++)
      yield [
        [n, 'a'],
        [n, 'b'],
      ];
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of writeWorkbook({ name: 'T', headings: ['n', 'x'], widths: [5, 5] }, batches(), {
    rowsPerSheet: 5,
  }))
    pieces.push(piece);
  const files = unzipSync(Buffer.concat(pieces));
  const rowsOf = (n: number) => strFromU8(files[`xl/worksheets/sheet${n}.xml`]!).split('<row ').length - 1;
  expect([rowsOf(1), rowsOf(2), rowsOf(3)]).toEqual([5, 5, 3]);
});

test('an export says nothing about who reported or which group they belong to', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['Ngập']);
  const [heading = ''] = (await fileOf(db, analyst, 'csv')).toString('utf8').split('\r\n');
  expect(heading).not.toMatch(/người|nhóm xã hội|cộng tác viên|tài khoản/i);
});

test('a collaborator may not list, count or export items', async ({ db }) => {
  const { collaborator } = await board(db, [district7], 'q7');
  await expect(listOpinions(collaborator, { filter: everything }, db)).rejects.toThrow(NotAllowed);
  await expect(countOpinions(collaborator, everything, db)).rejects.toThrow(NotAllowed);
  await expect(exportOpinions(collaborator, { filter: everything, format: 'csv', locale: 'vi' }, db)).rejects.toThrow(
    NotAllowed,
  );
});

test('one district cannot list, count or export the items of another', async ({ db }) => {
  const seven = await board(db, [district7], 'q7');
  const three = await board(db, [district3], 'q3');
  await keep(db, seven.analyst, ['Ngập ở Quận 7']);
  expect((await listOpinions(three.analyst, { filter: everything }, db)).items).toEqual([]);
  expect(await countOpinions(three.analyst, everything, db)).toBe(0);
  expect((await fileOf(db, three.analyst, 'csv')).toString('utf8')).not.toContain('Ngập ở Quận 7');
  const asked = { ...everything, place: district7 };
  await expect(listOpinions(three.analyst, { filter: asked }, db)).rejects.toThrow(NotAllowed);
  await expect(exportOpinions(three.analyst, { filter: asked, format: 'csv', locale: 'vi' }, db)).rejects.toThrow(
    NotAllowed,
  );
});

test('a search without marks finds all spellings, one with marks only that word', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['Giảm giá', 'GIAM GIA nhieu', 'giám đốc', 'Hòa thuận', 'Hoà thuận'.normalize('NFD')]);
  const found = async (q: string) => countOpinions(analyst, { ...everything, q }, db);
  expect(await found('giam')).toBe(3);
  expect(await found('giảm')).toBe(1);
  expect(await found('hoà thuận')).toBe(2);
  expect(await found('"giam gia"')).toBe(2);
  expect(await found('gia giam')).toBe(2);
  for (const odd of [`'`, '"', '((', '%', '\\', '!!&|', '<->', ':*'])
    expect(await found(odd)).toBeGreaterThanOrEqual(0);
});

test('the list page by page holds every item once, newest first', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['a', 'b', 'c'], district7, '2025-03-05');
  await keep(db, analyst, ['d', 'e'], district7, '2025-03-06');
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await listOpinions(analyst, { filter: everything, after, limit: 2 }, db);
    seen.push(...page.items.map((item) => item.text));
    after = page.next ?? undefined;
  } while (after);
  expect(seen.slice(0, 2).sort()).toEqual(['d', 'e']);
  expect([...seen].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('an item without a known place is kept, found and exported as such', async ({ db }) => {
  const { analyst } = await board(db, [district7], 'q7');
  await keep(db, analyst, ['Không rõ ở đâu'], null);
  expect(await countOpinions(analyst, { ...everything, unplaced: true }, db)).toBe(1);
  expect((await fileOf(db, analyst, 'csv')).toString('utf8')).toContain('Chưa rõ địa bàn');
});
