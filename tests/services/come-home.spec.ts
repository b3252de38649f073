import { sql } from 'drizzle-orm';
import xlsx from 'xlsx';
import { caretaker } from '@/lib/domain/permissions';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { applyCorrections } from '@/lib/services/opinions/apply-corrections';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { apply, board, countsAgree, fileOf, kept, planOf, rowsOf, savedAgain, tanMy, why } from '../support/come-home';
import { expect, test } from '../support/database';

for (const format of ['csv', 'xlsx'] as const)
  for (const locale of ['vi', 'en'] as const)
    test(`An export (${format}, ${locale}) sent again is known for what it is, and nothing is counted twice`, async ({
      db,
    }) => {
      const { analyst } = await board(db, [
        {
          text: '=1+1 ngập; -2',
          placeKey: tanMy,
          flags: ['F3_KEODAI', 'F7_CHUYENCHINHTHUC'],
          topics: ['NGAP', 'YTE'],
          topicScores: [1, 1],
        },
        { text: '- gạch đầu dòng\n- dòng hai 😀', sentiment: 'positive' },
        { text: "'tis", placeKey: '778-2025', day: '2025-05-01' },
      ]);
      const { plan, receipt } = await planOf(db, analyst, await fileOf(db, analyst, format, locale));
      expect(receipt).toMatchObject({
        intakeId: null,
        read: 3,
        added: 0,
        repeated: 3,
        rejectedCount: 0,
        stopped: false,
      });
      expect(plan).toEqual({ same: 3, offered: [], moreOffered: 0, textChanged: 0, textChangedLines: [] });
      expect(await kept(db)).toEqual({ opinions: 3, intakes: 0, corrections: 0 });
    });

test('So is one that a spreadsheet saved again: semicolons, no mark at its head, days in another form', async ({
  db,
}) => {
  const { analyst } = await board(db, [{ text: '@ai đó; =2', placeKey: tanMy }, { text: 'Hai\ndòng' }]);
  const rows = rowsOf(await fileOf(db, analyst));
  for (const bytes of [
    savedAgain(rows),
    savedAgain(rows, { delimiter: '\t' }),
    savedAgain(rows, { bom: '\ufeff', delimiter: ',' }),
  ])
    expect((await planOf(db, analyst, bytes)).plan).toMatchObject({ same: 2, offered: [], textChanged: 0 });
  const book = xlsx.read(await fileOf(db, analyst, 'xlsx'));
  const again = xlsx.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
  expect((await planOf(db, analyst, again)).plan).toMatchObject({ same: 2, offered: [], textChanged: 0 });
  expect(await kept(db)).toEqual({ opinions: 2, intakes: 0, corrections: 0 });
});

test('What was changed in the spreadsheet is offered as corrections, from what to what, and done with who and why', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [
    { text: 'Một', placeKey: tanMy, sentiment: 'negative', flags: ['F3_KEODAI'] },
    { text: 'Hai', placeKey: tanMy },
    { text: 'Ba', placeKey: tanMy, source: 'report' },
  ]);
  await foldCounts(caretaker, {}, db);
  const rows = rowsOf(await fileOf(db, analyst));
  for (const row of rows) {
    if (row['Nội dung'] === 'Một')
      Object.assign(row, {
        'Sắc thái': 'Trung tính',
        'Chủ đề chính': 'Y tế, dịch bệnh, an toàn thực phẩm',
        'Cần lưu ý': 'Lừa đảo',
      });
    if (row['Nội dung'] === 'Ba')
      Object.assign(row, { 'Địa bàn': 'Phường Gò Vấp', 'Quận, huyện (từ 1/7/2025: nhóm phường, xã)': '' });
  }
  const { plan } = await planOf(db, analyst, savedAgain(rows));
  expect(plan).toMatchObject({ same: 1, moreOffered: 0 });
  const offers = [...plan.offered].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  expect(offers).toMatchObject([
    {
      id: ids[0],
      text: 'Một',
      isOlder: false,
      before: { sentiment: 'negative', topics: ['KHAC'], flags: ['F3_KEODAI'] },
      after: { sentiment: 'neutral', topics: ['YTE'], flags: ['F5_LUADAO'] },
    },
    {
      id: ids[2],
      before: { place: 'Phường Tân Mỹ, Quận 7' },
      after: { place: 'Phường Gò Vấp, Quận Gò Vấp' },
    },
  ]);
  expect(await kept(db)).toMatchObject({ corrections: 0 });
  const seen: unknown[] = [];
  const input = { corrections: plan.offered, why, door: 'page', onProgress: (at: unknown) => seen.push(at) } as const;
  expect(await applyCorrections(analyst, input, db)).toEqual({
    ...{ done: 2, same: 0, changedSince: [], notFound: [], refused: [], left: 0 },
  });
  expect(seen).toEqual([{ done: 2, of: 2 }]);
  const [one, three] = [await readOpinion(analyst, ids[0] ?? 0, db), await readOpinion(analyst, ids[2] ?? 0, db)];
  expect(one).toMatchObject({ sentiment: 'neutral', topics: ['YTE'], flags: ['F5_LUADAO'], placeKey: tanMy });
  expect(three).toMatchObject({ placeKey: '26884', placeFrom: 'corrected' });
  expect(one.corrections).toMatchObject([
    { why, after: { sentiment: 'neutral', topics: ['YTE'], flags: ['F5_LUADAO'] } },
  ]);
  const deeds = await db.execute(sql`select actor, subject, detail from audit_entry where task = 'opinion.correct'`);
  const bySubject = new Map([...deeds].map((deed) => [deed.subject, deed]));
  expect(ids.flatMap((id) => bySubject.get(`opinion:${id}`) ?? [])).toEqual([
    { actor: analyst.id, subject: `opinion:${ids[0]}`, detail: { fields: 'sentiment,topics,flags', door: 'page' } },
    { actor: analyst.id, subject: `opinion:${ids[2]}`, detail: { fields: 'place', door: 'page' } },
  ]);
  await countsAgree(db);
  expect((await planOf(db, analyst, savedAgain(rows))).plan).toMatchObject({ same: 3, offered: [] });
  expect(await kept(db)).toEqual({ opinions: 3, intakes: 0, corrections: 2 });
});

test('A changed text is told by its line and never taken, and what else the row says still counts', async ({ db }) => {
  const { analyst, ids } = await board(db, [{ text: 'Đường ngập' }]);
  const [row = {}] = rowsOf(await fileOf(db, analyst));
  const bytes = savedAgain([{ ...row, 'Nội dung': 'Đường khô', 'Sắc thái': 'Tích cực' }]);
  const { plan } = await planOf(db, analyst, bytes);
  expect(plan).toMatchObject({
    textChanged: 1,
    textChangedLines: [2],
    offered: [{ after: { sentiment: 'positive' } }],
  });
  await apply(db, analyst, plan.offered);
  expect(await readOpinion(analyst, ids[0] ?? 0, db)).toMatchObject({ text: 'Đường ngập', sentiment: 'positive' });
});

test('Rows that name no opinion, one twice, or what nobody can be are told by line, and the others go on', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [{ placeKey: tanMy }]);
  const [row = {}] = rowsOf(await fileOf(db, analyst));
  const rows = [
    { ...row, 'Sắc thái': 'Tiêu cực' },
    { ...row, 'Mã số': '' },
    { ...row, 'Mã số': String((ids[0] ?? 0) + 99) },
    { ...row, 'Sắc thái': 'Tích cực' },
    { ...row, 'Mã số': 'x', 'Sắc thái': 'Lạ' },
  ];
  const { plan, receipt } = await planOf(db, analyst, savedAgain(rows));
  expect(plan.offered).toHaveLength(1);
  expect(receipt).toMatchObject({ read: 5, repeated: 1, rejectedCount: 4 });
  expect(receipt.rejected.map(({ line, problems }) => [line, ...problems.map(({ code }) => code)])).toEqual([
    [3, 'own_id_missing'],
    [4, 'own_id_unknown'],
    [5, 'own_id_twice'],
    [6, 'own_id_missing', 'own_tag_unknown'],
  ]);
  const elsewhere = savedAgain([{ ...row, 'Địa bàn': 'Phường Không Có' }]);
  expect((await planOf(db, analyst, elsewhere)).receipt.rejected).toMatchObject([
    { problems: [{ code: 'unknown_place' }] },
  ]);
});

test('Places of one name are told apart by the district beside them', async ({ db }) => {
  const { analyst, ids } = await board(db, [{ day: '2025-05-01', placeKey: '778-2025' }]);
  const [row = {}] = rowsOf(await fileOf(db, analyst));
  const district = 'Quận, huyện (từ 1/7/2025: nhóm phường, xã)';
  const alone = await planOf(db, analyst, savedAgain([{ ...row, 'Địa bàn': 'Phường 1', [district]: '' }]));
  expect(alone.receipt.rejected).toMatchObject([{ problems: [{ code: 'ambiguous_place' }] }]);
  const { plan } = await planOf(db, analyst, savedAgain([{ ...row, 'Địa bàn': 'Phường 1', [district]: 'Quận 3' }]));
  expect(plan.offered).toMatchObject([{ after: { place: 'Phường 1, Quận 3' } }]);
  await apply(db, analyst, plan.offered);
  expect(await readOpinion(analyst, ids[0] ?? 0, db)).toMatchObject({ placeName: 'Phường 1', districtName: 'Quận 3' });
});

test('What somebody corrected after the export was made is marked, as the file may only be older', async ({ db }) => {
  const { analyst, ids } = await board(db, [{ sentiment: 'negative' }, { sentiment: 'negative' }]);
  const bytes = await fileOf(db, analyst);
  const [id = 0] = ids;
  const { basis } = await readOpinion(analyst, id, db);
  await correctOpinion(analyst, { id, basis, sentiment: 'neutral', why }, db);
  await db.execute(sql`update opinion set lexicon_version = 'new', sentiment = 'positive' where id = ${ids[1]}`);
  const { plan } = await planOf(db, analyst, bytes);
  expect(plan.offered.map(({ isOlder }) => isOlder)).toEqual([true, true]);
});

test('An export without its ids is taken in by nobody as new opinions: each row says what it lacks', async ({ db }) => {
  const { analyst } = await board(db, [{ text: 'Một', placeKey: tanMy }, { text: 'Hai' }]);
  const rows = rowsOf(await fileOf(db, analyst)).map(({ 'Mã số': _, ...rest }) => rest);
  const { receipt } = await planOf(db, analyst, savedAgain(rows));
  expect(receipt).toMatchObject({ added: 0, repeated: 0, rejectedCount: 2 });
  expect(await kept(db)).toEqual({ opinions: 2, intakes: 0, corrections: 0 });
});
