import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import type { PostLine } from '@/lib/domain/intake/post-line';
import type { Viewer } from '@/lib/domain/permissions';
import { withoutMarks } from '@/lib/domain/vietnamese';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expect, test } from '../support/database';
import { keepWords, ownTable } from '../support/own-words';
import { board, city, colleague, countsAgree, kept, now, send } from '../support/removal';
import { makeViewer } from '../support/world';

/** One post of whatever channel, day and number. */
async function* onePost(given: Readonly<Record<string, string>>): AsyncGenerator<PostLine> {
  const record = { date: '2026-11-20', ...given };
  yield { line: 1, record, raw: JSON.stringify(record) };
}
const sendOne = (db: Db, viewer: Viewer, post: Readonly<Record<string, string>>) =>
  ingestPosts(viewer, { rows: onePost(post), door: 'api' }, db, now);

const exposing =
  'Anh thợ điện ở hẻm sau chợ bị nhiễm bệnh, cả xóm ai cũng biết mà không ai dám nói, gọi 0912345678 là gặp';

test('What was removed as personal data stays out under any other channel, day, number, unit and spelling, and as a report', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [exposing]);
  await removeOpinion(analyst, { id: ids[0], why: 'personal_data' }, db);
  const elsewhere = await makeViewer(db, 'analyst', city);
  const again: readonly (readonly [Viewer, Readonly<Record<string, string>>])[] = [
    [analyst, { id: 'p0', text: exposing, channel: 'Báo phường' }],
    [analyst, { text: exposing }],
    [analyst, { id: 'khac', text: exposing, channel: 'Báo quận', date: '2026-11-02' }],
    [analyst, { text: `  ${exposing.toUpperCase().replaceAll(' ', '  ')} ` }],
    [analyst, { text: exposing.normalize('NFD') }],
    [analyst, { text: `“${exposing.replaceAll(' ', '\u00a0')}.”` }],
    [analyst, { text: `😡 ${exposing.replace(', ', ' , ')}!!!` }],
    [analyst, { text: exposing.replace('0912345678', '0987 654 321') }],
    [elsewhere, { id: 'moi', text: exposing }],
  ];
  for (const [viewer, post] of again)
    expect(await sendOne(db, viewer, post), JSON.stringify(post)).toMatchObject({
      added: 0,
      repeated: 0,
      keptOut: 1,
    });
  const form = { clientId: randomUUID(), text: exposing, place: 'phường Tân Mỹ', day: '2026-11-20' };
  const collaborator = await colleague(db, analyst, 'collaborator');
  await expect(submitReport(collaborator, form, db, now)).rejects.toMatchObject({
    why: 'words_removed',
    removedId: null,
  });
  const mended = { ...form, text: 'Có chuyện kể về bệnh của một người, bà con lo lắng' };
  expect(await submitReport(collaborator, mended, db, now), 'the same report, mended').toMatchObject({
    repeated: false,
  });
  expect(await sendOne(db, analyst, { text: `${exposing} hôm qua` }), 'another text').toMatchObject({ added: 1 });
  expect(await kept(db)).toBe(2);
  await countsAgree(db);
});

const gossip = 'Nhà chị Hương bán cá sau chợ bị nhiễm bệnh lâu rồi, ai cũng biết mà không ai dám nói';

test('What was removed stays out in capitals, in small letters, without marks and between other signs, also where redaction then hides something else', async ({
  db,
}) => {
  const ways: Readonly<Record<string, (text: string) => string>> = {
    capitals: (text) => text.toUpperCase(),
    small: (text) => text.toLowerCase(),
    'without marks': withoutMarks,
    'between signs': (text) => text.replaceAll(' ', ' – '),
    decomposed: (text) => text.toUpperCase().normalize('NFD'),
    'without spaces between': (text) => text.replace('ai cũng', 'aicũng'),
  };
  const told = 'Ông Nguyễn Văn Cường xóm trên nợ tiền cả làng mà hôm nào cũng uống rượu say';
  const { analyst, ids } = await board(db, [gossip, told]);
  for (const id of ids) await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  for (const [name, typed] of Object.entries(ways))
    for (const text of [gossip, told])
      expect(
        await sendOne(db, analyst, { text: typed(text), date: '2026-11-19' }),
        `${name}: ${typed(text)}`,
      ).toMatchObject({
        added: 0,
        keptOut: 1,
      });
  expect(await kept(db)).toBe(0);
});

test('What was removed comes in by no field of a report and by no note of a correction, whatever field it was removed from', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [exposing, 'Đường ngập trước chợ từ sáng']);
  const other = (await db.execute<{ id: string }>(sql`select id from opinion where text like 'Đường%'`))[0]?.id;
  const removed = ids.find((id) => id !== Number(other));
  await removeOpinion(analyst, { id: removed, why: 'personal_data' }, db);
  const collaborator = await colleague(db, analyst, 'collaborator');
  const form = () => ({
    clientId: randomUUID(),
    text: 'Bà con kể chuyện đường ngập suốt buổi sáng.',
    place: 'phường Tân Mỹ',
    day: '2026-11-20',
  });
  for (const name of ['mainContent', 'interest', 'suggestion'])
    await expect(
      submitReport(collaborator, { ...form(), [name]: exposing.toUpperCase() }, db, now),
      name,
    ).rejects.toMatchObject({ why: 'words_removed' });
  const { basis } = await readOpinion(analyst, Number(other), db);
  const correction = { id: other, basis, topics: ['YTE'], why: withoutMarks(exposing) };
  await expect(correctOpinion(analyst, correction, db)).rejects.toMatchObject({
    problems: [{ field: 'why', code: 'words_removed' }],
  });
  const inDetail = await submitReport(collaborator, { ...form(), interest: gossip }, db, now);
  await removeOpinion(analyst, { id: inDetail.id, why: 'personal_data' }, db);
  expect(await sendOne(db, analyst, { text: gossip.toUpperCase() })).toMatchObject({ added: 0 });
  const short = await submitReport(
    collaborator,
    { ...form(), text: 'Hàng quán lấn vỉa hè quá', interest: 'Đường ngập' },
    db,
    now,
  );
  await removeOpinion(analyst, { id: short.id, why: 'personal_data' }, db);
  expect(await sendOne(db, analyst, { text: 'Đường ngập' }), 'few words beside it silence nobody').toMatchObject({
    added: 1,
  });
  expect(await kept(db)).toBe(2);
  await countsAgree(db);
});

test('What was removed comes in by no report whose fields hold three parts of it in any order, beside something else', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [gossip]);
  await removeOpinion(analyst, { id: ids[0], why: 'personal_data' }, db);
  const collaborator = await colleague(db, analyst, 'collaborator');
  const parts = [gossip.slice(0, 30), gossip.slice(30, 60), gossip.slice(60)];
  const names = ['text', 'mainContent', 'interest', 'suggestion'];
  for (const one of names)
    for (const other of names.filter((name) => name !== one))
      for (const third of names.filter((name) => name !== one && name !== other)) {
        const form = {
          clientId: randomUUID(),
          place: 'phường Tân Mỹ',
          day: '2026-11-20',
          text: 'Bà con kể chuyện ở chợ',
        };
        const fields = {
          ...form,
          suggestion: 'Mong phường xem',
          [one]: parts[0],
          [other]: parts[1],
          [third]: parts[2],
        };
        await expect(submitReport(collaborator, fields, db, now), `${one} ${other} ${third}`).rejects.toMatchObject({
          why: 'words_removed',
        });
      }
});

test('What was removed comes in by no note of an own keyword either, and the other lines of the table do', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [gossip]);
  await removeOpinion(analyst, { id: ids[0], why: 'personal_data' }, db);
  const admin = await colleague(db, analyst, 'admin');
  const line = (phrase: string, note: string) => `${phrase},thêm,chủ đề,GIAOTHONG,2,,"${note}"`;
  const table = ownTable(line('phà quá tải', gossip.toUpperCase()), line('bến phà chật', 'Bà con Cát Lái hay nói'));
  const { planned, refused, change } = await keepWords(db, admin, table);
  expect(refused).toMatchObject([{ given: { line: 2 }, problems: [{ field: 'note', code: 'words_removed' }] }]);
  expect([planned.length, change]).toEqual([1, { added: 1, removed: 0, kept: 0 }]);
  expect(JSON.stringify(await db.execute(sql`select words from own_words`))).not.toMatch(/nhiễm bệnh/i);
});

test('What was removed comes in by no report whose fields hold its halves, whatever stands in the others', async ({
  db,
}) => {
  const { analyst, ids } = await board(db, [gossip]);
  await removeOpinion(analyst, { id: ids[0], why: 'personal_data' }, db);
  const collaborator = await colleague(db, analyst, 'collaborator');
  const [one, other] = [gossip.slice(0, 42), gossip.slice(42)];
  const form = () => ({ clientId: randomUUID(), place: 'phường Tân Mỹ', day: '2026-11-20' });
  const parted = [
    { text: one, suggestion: other },
    { text: other, suggestion: one },
    { text: one, interest: other, suggestion: 'Mong phường xem xét' },
    { text: 'Bà con kể chuyện ở chợ', mainContent: one, suggestion: other },
  ];
  for (const fields of parted)
    await expect(
      submitReport(collaborator, { ...form(), ...fields }, db, now),
      JSON.stringify(fields),
    ).rejects.toMatchObject({ why: 'words_removed' });
  const whole = await submitReport(
    collaborator,
    { ...form(), text: exposing.slice(0, 50), suggestion: exposing.slice(50) },
    db,
    now,
  );
  await removeOpinion(analyst, { id: whole.id, why: 'personal_data' }, db);
  expect(await sendOne(db, analyst, { text: exposing }), 'as one text').toMatchObject({ added: 0, keptOut: 1 });
  expect(await kept(db)).toBe(0);
});

test('What was removed as spam or by mistake keeps nobody else’s same words out, and some words only those of its own unit', async ({
  db,
}) => {
  const some = 'Đường trước chợ lại ngập sau mưa';
  const many = 'Đường trước chợ lại ngập sau trận mưa chiều nay, bà con không đi lại được suốt cả buổi';
  const { analyst, ids } = await board(db, [`${many} rồi`, many, some]);
  const [byMistake, spam, short] = ids;
  await removeOpinion(analyst, { id: spam, why: 'spam' }, db);
  await removeOpinion(analyst, { id: byMistake, why: 'wrong_import' }, db);
  await removeOpinion(analyst, { id: short, why: 'personal_data' }, db);
  const rows = await db.execute(sql`select count(distinct opinion_id)::int as n from removed_words`);
  expect(rows[0], 'only of personal data').toEqual({ n: 1 });
  const later = { date: '2026-11-21' };
  expect(await sendOne(db, analyst, { text: many, ...later })).toMatchObject({ added: 1 });
  expect(await sendOne(db, analyst, { text: `${many} rồi`, ...later })).toMatchObject({ added: 1 });
  expect(await sendOne(db, analyst, { text: some, ...later })).toMatchObject({ added: 0, keptOut: 1 });
  const elsewhere = await makeViewer(db, 'analyst', city);
  expect(await sendOne(db, elsewhere, { text: some, ...later })).toMatchObject({ added: 1 });
});

test('A few words removed as personal data keep out that same post and nobody else’s “Ngập nước!”', async ({ db }) => {
  const { analyst, ids } = await board(db, ['ngập nước']);
  await removeOpinion(analyst, { id: ids[0], why: 'personal_data' }, db);
  expect(await send(db, analyst, ['ngập nước']), 'the same post').toMatchObject({ added: 0 });
  for (const [at, text] of ['Ngập nước!', 'NGẬP NƯỚC', 'ngập nước…'].entries())
    expect(await sendOne(db, analyst, { id: `k${at}`, text }), text).toMatchObject({ added: 1, keptOut: 0 });
});

test('One text removed silences nobody whose text differs from it only in whom a mask hides', async ({ db }) => {
  const pairs = [
    ['Gọi 0912345678 giúp em', 'Gọi 0987654321 giúp em'],
    ['Xe 51F-123.45 vượt đèn đỏ', 'Xe 59A-678.90 vượt đèn đỏ'],
    ['Thầy Lê Minh Đức thu tiền học thêm.', 'Thầy Trần Văn Hải thu tiền học thêm.'],
    [
      'Đề nghị xử lý ông Trần Văn Ba lấn chiếm vỉa hè đường Lê Lợi',
      'Đề nghị xử lý ông Lê Hữu Tài lấn chiếm vỉa hè đường Lê Lợi',
    ],
    [
      'Tôi là Nguyễn Văn Hùng, số điện thoại 0912345678, đề nghị phường cấp lại giấy xác nhận cư trú',
      'Tôi là Trần Thị Mai, số điện thoại 0987654321, đề nghị phường cấp lại giấy xác nhận cư trú',
    ],
  ] as const;
  const { analyst, ids } = await board(
    db,
    pairs.map(([removed]) => removed),
  );
  for (const id of ids) await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  const elsewhere = await makeViewer(db, 'analyst', city);
  for (const [, other] of pairs)
    expect(await sendOne(db, elsewhere, { text: other, date: '2026-11-21' }), other).toMatchObject({ added: 1 });
});

test('One text removed silences none that says another number, another day or the contrary', async ({ db }) => {
  const pairs = [
    ['Giá điện sinh hoạt ở chung cư này tăng 1,5 lần', 'Giá điện sinh hoạt ở chung cư này tăng 15 lần'],
    ['Mất nước sinh hoạt từ 1/11 đến hết 12/1', 'Mất nước sinh hoạt từ 11/1 đến hết 1/21'],
    ['Xin phường cho bán hàng rong ở cổng trường', 'Xin phường chớ bán hàng rong ở cổng trường'],
  ] as const;
  const { analyst, ids } = await board(
    db,
    pairs.map(([removed]) => removed),
  );
  for (const id of ids) await removeOpinion(analyst, { id, why: 'personal_data' }, db);
  for (const [removed, other] of pairs) {
    expect(await sendOne(db, analyst, { text: removed }), removed).toMatchObject({ keptOut: 1 });
    expect(await sendOne(db, analyst, { text: other }), other).toMatchObject({ added: 1 });
  }
});
