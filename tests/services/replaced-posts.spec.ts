import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { Conflict, NotAllowed, NotFound } from '@/lib/domain/errors';
import type { ChangedChoice } from '@/lib/domain/intake/post-line';
import type { Role, Viewer } from '@/lib/domain/permissions';
import { registerChannel } from '@/lib/services/channels/register-channel';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { foreseePosts } from '@/lib/services/posts/foresee-posts';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { listIntakes } from '@/lib/services/posts/list-intakes';
import { undoIntake } from '@/lib/services/posts/undo-intake';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/database';
import { linesOf } from '../support/post-lines';
import { city, colleague, countsAgree, now } from '../support/removal';
import { makeViewer, operatorOf } from '../support/world';

const send = (db: Db, viewer: Viewer, records: readonly unknown[], changed: ChangedChoice = 'replace') =>
  ingestPosts(viewer, { rows: linesOf(records), door: 'page', changed }, db, now);

const clogged = { id: 'p1', text: 'Cống nghẹt trước cổng chợ, bà con rất bức xúc', date: '20/11/2026' };
const mended = { id: 'p1', text: 'Cống đã thông, cảm ơn phường', date: '21/11/2026' };

const onlyId = async (db: Db) => Number((await db.execute<{ id: string }>(sql`select id from opinion`))[0]?.id);
const kept = async (db: Db) =>
  [...(await db.execute<{ text: string }>(sql`select text from opinion order by id`))].map(({ text }) => text);
const earlier = async (db: Db) =>
  [...(await db.execute<{ text: string }>(sql`select text from opinion_earlier order by id`))].map(({ text }) => text);
const found = async (db: Db, viewer: Viewer, q: string) =>
  (await listOpinions(viewer, { filter: { preset: 'custom', from: '2026-01-01', to: '2026-12-31', q } }, db)).items
    .length;

async function board(db: Db) {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, [clogged]);
  return { analyst, id: await onlyId(db) };
}

test('words that are replaced are read, found and counted as the new ones are, and what was said before stays on the page', async ({
  db,
}) => {
  const { analyst, id } = await board(db);
  const before = await readOpinion(analyst, id, db);
  expect(await send(db, analyst, [mended])).toMatchObject({
    ...{ added: 0, repeated: 1, changed: 1, replaced: 1 },
    changedLines: [{ line: 1 }],
  });
  const after = await readOpinion(analyst, id, db);
  expect([before.sentiment, after.sentiment]).toEqual(['negative', 'positive']);
  expect(after).toMatchObject({ text: mended.text, day: '2026-11-21', corrections: [], moreEarlier: false });
  expect(after.earlier).toMatchObject([{ text: clogged.text, day: '2026-11-20', actor: analyst.id }]);
  expect(after.earlier[0]?.name).toContain('Người thử');
  expect([await found(db, analyst, 'cống nghẹt'), await found(db, analyst, 'đã thông')]).toEqual([0, 1]);
  await countsAgree(db);
});

test('the same file sent again after replacing changes nothing, also one in which an id stands with two texts', async ({
  db,
}) => {
  const { analyst, id } = await board(db);
  const file = [mended, { ...mended, text: 'Cống lại nghẹt' }];
  expect(await send(db, analyst, file)).toMatchObject({ repeated: 2, changed: 2, replaced: 1 });
  expect(await kept(db)).toEqual([mended.text]);
  expect(await send(db, analyst, file)).toMatchObject({
    ...{ repeated: 2, changed: 1, replaced: 0 },
    changedLines: [{ line: 2 }],
  });
  expect(await kept(db)).toEqual([mended.text]);
  expect((await readOpinion(analyst, id, db)).earlier).toHaveLength(1);
});

test('nothing is replaced where it was not asked for, nor by a dry run, which tells which lines would', async ({
  db,
}) => {
  const { analyst } = await board(db);
  expect(await send(db, analyst, [mended], 'keep')).toMatchObject({ changed: 1, replaced: 0 });
  const rows = linesOf([{ ...clogged, id: 'p2' }, mended]);
  const foreseen = await foreseePosts(analyst, { rows, door: 'page', changed: 'replace' }, db, now);
  expect(foreseen).toMatchObject({ added: 1, changed: 1, changedLines: [{ line: 2 }] });
  expect(await kept(db)).toEqual([clogged.text]);
});

test('who may not send posts replaces nothing, and another unit never meets the id', async ({ db }) => {
  const { analyst } = await board(db);
  for (const role of ['collaborator', 'leader', 'admin'] satisfies Role[])
    await expect(send(db, { ...analyst, roles: [role] }, [mended])).rejects.toThrow(NotAllowed);
  const elsewhere = await makeViewer(db, 'analyst', city);
  expect(await send(db, elsewhere, [mended])).toMatchObject({ added: 1, changed: 0, replaced: 0 });
  expect(await kept(db)).toEqual([clogged.text, mended.text]);
});

test('who looks at a part of the unit alone neither replaces nor is told of an opinion outside it', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst, [{ ...clogged, place: 'Phường Tân Hưng, Quận 7' }]);
  const narrow = { ...analyst, areas: ['760', '760-2025'] };
  expect(await send(db, narrow, [mended])).toMatchObject({ repeated: 1, changed: 0, replaced: 0 });
  expect(await kept(db)).toEqual([clogged.text]);
});

test('nobody learns by replacing what was masked: words that differ in that alone are the same', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const said = { ...clogged, text: 'Cống nghẹt, gọi 0912 345 678 hỏi' };
  await send(db, analyst, [said]);
  for (const text of ['Cống nghẹt, gọi 0987 654 321 hỏi', 'Cống  NGHẸT, gọi 0912 345 678 hỏi'])
    expect(await send(db, analyst, [{ ...said, text }])).toMatchObject({ changed: 0, replaced: 0 });
  await db.execute(sql`update opinion set text = ${said.text}, masked = '{}'`);
  expect(await send(db, analyst, [said]), 'kept before such numbers were masked').toMatchObject({ changed: 0 });
  await send(db, analyst, [mended]);
  expect(await earlier(db), 'what moves is masked as it would be today').toEqual([
    'Cống nghẹt, gọi [số điện thoại] hỏi',
  ]);
});

test('what is kept apart, was removed or lost its words is never replaced, and told as known alone', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const named = { ...(await colleague(db, analyst)), readsApart: true };
  const told = { added: 0, repeated: 1, changed: 0, replaced: 0 };
  await send(db, analyst, [{ ...clogged, text: 'Có người đòi tự tử ở cầu' }]);
  for (const viewer of [analyst, named]) expect(await send(db, viewer, [mended])).toMatchObject(told);
  expect(await kept(db)).toEqual(['Có người đòi tự tử ở cầu']);
  await send(db, analyst, [
    { ...clogged, id: 'p2' },
    { ...clogged, id: 'p3' },
  ]);
  const [, second = 0] = [...(await db.execute<{ id: string }>(sql`select id from opinion order by id`))].map(
    ({ id }) => Number(id),
  );
  await removeOpinion(analyst, { id: second, why: 'spam' }, db);
  await db.execute(sql`update opinion set text = '', search = '', text_gone_at = now() where flags = '{}'`);
  for (const id of ['p2', 'p3']) expect(await send(db, analyst, [{ ...mended, id }])).toMatchObject(told);
  expect(await earlier(db)).toEqual([]);
});

test('new words that show self-harm are kept apart from then on, whatever flags a person set for the words before', async ({
  db,
}) => {
  const { analyst, id } = await board(db);
  const { basis } = await readOpinion(analyst, id, db);
  await correctOpinion(analyst, { id, basis, why: 'Kéo dài đã lâu', flags: ['F3_KEODAI'] }, db);
  const named = { ...(await colleague(db, analyst)), readsApart: true };
  const other = { ...mended, text: 'Có người đòi tự tử ở cầu' };
  expect(await send(db, analyst, [other])).toMatchObject({ replaced: 1 });
  await expect(readOpinion(analyst, id, db)).rejects.toThrow(NotFound);
  const after = await readOpinion(named, id, db);
  expect([...after.flags].sort()).toEqual(['F2_TUHAI_BAOLUC', 'F3_KEODAI']);
  expect(after.earlier).toMatchObject([{ text: clogged.text }]);
  expect(await send(db, analyst, [mended]), 'as anything kept apart').toMatchObject({ changed: 0, replaced: 0 });
  await countsAgree(db);
});

test('what a person corrected stays, and so does what the new sending does not say: place, channel, link, hour and reach', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const admin = await makeViewer(db, 'admin', city);
  await registerChannel(admin, { name: 'Báo Thử', kind: 'publication' }, db);
  const channel = { channel: 'Báo Thử' };
  const said = { link: 'https://bao.example.vn/cong-5096530.html', reach: 40, posted_at: '2026-11-20T08:30:00+07:00' };
  await send(db, analyst, [{ id: 'p1', text: clogged.text, place: 'Phường Tân Hưng, Quận 7', ...channel, ...said }]);
  const id = await onlyId(db);
  const before = await readOpinion(analyst, id, db);
  await correctOpinion(analyst, { id, basis: before.basis, why: 'Đọc lại', topics: ['GIAODUC'] }, db);
  expect(await send(db, analyst, [{ ...mended, date: '20/11/2026', ...channel }])).toMatchObject({ replaced: 1 });
  const after = await readOpinion(analyst, id, db);
  expect(after).toMatchObject({ text: mended.text, sentiment: 'positive', topics: ['GIAODUC'], placeFrom: 'given' });
  for (const field of ['place', 'channel', 'link', 'postedAt', 'reach'] as const)
    expect(after[field], field).toEqual(before[field]);
  expect([before.channel, before.link]).toEqual(['Báo Thử', said.link]);
  const moved = { ...mended, text: 'Cống lại nghẹt', place: 'Phường Tân Quy, Quận 7' };
  await correctOpinion(analyst, { id, basis: after.basis, why: 'Đúng là chỗ khác', place: 'Quận 1' }, db);
  await send(db, analyst, [{ ...moved, ...channel }]);
  expect(await readOpinion(analyst, id, db)).toMatchObject({ placeFrom: 'corrected', place: { name: 'Quận 1' } });
  await countsAgree(db);
});

test('a correction of words that were replaced meanwhile meets a conflict', async ({ db }) => {
  const { analyst, id } = await board(db);
  const { basis, sentiment } = await readOpinion(analyst, id, db);
  await send(db, analyst, [{ ...clogged, text: 'Cống nghẹt trước cổng trường, bà con rất bức xúc' }]);
  expect((await readOpinion(analyst, id, db)).sentiment, 'read alike').toBe(sentiment);
  const late = correctOpinion(analyst, { id, basis, why: 'Đọc lại thì khác', sentiment: 'neutral' }, db);
  await expect(late).rejects.toThrow(Conflict);
});

test('earlier words go with the words of their item: after their term, and when it is removed', async ({ db }) => {
  const { analyst, id } = await board(db);
  await send(db, analyst, [mended]);
  await db.execute(sql`update unit set text_months = 6 where id = ${analyst.unitId}`);
  await db.execute(sql`update opinion set received_at = '2026-01-01'`);
  const operator = await operatorOf(db, analyst.unitId);
  await expireTexts(operator, { clockIsRight: true }, db, now);
  expect([await earlier(db), await kept(db)]).toEqual([[], ['']]);
  expect((await readOpinion(analyst, id, db)).earlier).toEqual([]);
  await send(db, analyst, [{ ...clogged, id: 'p2' }]);
  await send(db, analyst, [{ ...mended, id: 'p2' }]);
  expect(await earlier(db)).toEqual([clogged.text]);
  const other = (await listIntakes(analyst, { limit: 20 }, db)).batches.find(
    ({ canUndo, added }) => canUndo && added === 1,
  );
  await undoIntake(analyst, { id: other?.id ?? 0 }, db);
  expect(await earlier(db)).toEqual([]);
  await countsAgree(db);
});

test('of personal data that is removed, what it said before stays out too', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const exposing = 'Anh thợ điện ở hẻm sau chợ bị nhiễm bệnh, cả xóm ai cũng biết mà không ai dám nói ra';
  await send(db, analyst, [{ ...clogged, text: exposing }]);
  await send(db, analyst, [mended]);
  await removeOpinion(analyst, { id: await onlyId(db), why: 'personal_data' }, db);
  expect(await send(db, analyst, [{ ...clogged, id: 'khac', text: exposing }])).toMatchObject({ added: 0, keptOut: 1 });
});

test('what is masked today is masked in earlier words, too', async ({ db }) => {
  const { analyst } = await board(db);
  await send(db, analyst, [mended]);
  await db.execute(sql`update opinion_earlier set text = 'Gọi 0912 345 678 hỏi'`);
  const operator = await operatorOf(db, analyst.unitId);
  expect(await redactAgain(operator, {}, db)).toMatchObject({ redacted: 1, left: 0 });
  expect([await earlier(db), await kept(db)]).toEqual([['Gọi [số điện thoại] hỏi'], [mended.text]]);
});

/** The database, in which `first` is done when the first transaction begins: what was read before it is old by then. */
function meanwhile(db: Db, first: () => Promise<unknown>): Db {
  let isFirst = true;
  const transaction = async (...given: Parameters<Db['transaction']>) => {
    if (isFirst) {
      isFirst = false;
      await first();
    }
    return db.transaction(...given);
  };
  return new Proxy(db, {
    get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name)),
  });
}

test('masking again and reading again what was replaced at that moment leave the new words and their reading', async ({
  db,
}) => {
  const { analyst, id } = await board(db);
  const operator = await operatorOf(db, analyst.unitId);
  await db.execute(sql`update opinion set text = 'Cống nghẹt, gọi 0912 345 678', lexicon_version = 'cũ'`);
  const replacing = meanwhile(db, () => send(db, analyst, [mended]));
  await redactAgain(operator, {}, replacing);
  expect(await readOpinion(analyst, id, db)).toMatchObject({ text: mended.text, sentiment: 'positive' });
  expect(await earlier(db)).toEqual(['Cống nghẹt, gọi [số điện thoại]']);
  await db.execute(sql`update opinion set lexicon_version = 'cũ'`);
  const back = meanwhile(db, async () => {
    await send(db, analyst, [clogged]);
    await db.execute(sql`update opinion set lexicon_version = 'mới'`);
  });
  await reclassifyOpinions(operator, {}, back);
  expect(await readOpinion(analyst, id, db)).toMatchObject({ text: clogged.text, sentiment: 'negative' });
  await countsAgree(db);
});

test('how many were changed and replaced is told of the own batch, and of others only where all of it may be told', async ({
  db,
}) => {
  const { analyst } = await board(db);
  await send(db, analyst, [mended]);
  const other = await colleague(db, analyst);
  expect((await listIntakes(analyst, { limit: 1 }, db)).batches[0]).toMatchObject({ changed: 1, replaced: 1 });
  expect((await listIntakes(other, { limit: 1 }, db)).batches[0]).toMatchObject({ changed: null, replaced: null });
  const named = { ...other, readsApart: true };
  expect((await listIntakes(named, { limit: 1 }, db)).batches[0]).toMatchObject({ changed: 1, replaced: 1 });
});

test('earlier words that would be kept apart today are shown to whoever is named for such alone', async ({ db }) => {
  const { analyst, id } = await board(db);
  await send(db, analyst, [mended]);
  await db.execute(sql`update opinion_earlier set text = 'Có người đòi tự tử ở cầu'`);
  expect((await readOpinion(analyst, id, db)).earlier).toEqual([]);
  const named = { ...(await colleague(db, analyst)), readsApart: true };
  expect((await readOpinion(named, id, db)).earlier).toHaveLength(1);
});

test('the audit has its entries for a batch that replaces as for any other', async ({ db }) => {
  const { analyst } = await board(db);
  const { intakeId } = await send(db, analyst, [mended]);
  const rows = await db.execute(
    sql`select detail from audit_entry where subject = ${`intake:${intakeId}`} order by seq`,
  );
  expect(rows).toMatchObject([{ detail: { act: 'begin' } }, { detail: { act: 'end' } }]);
  expect(JSON.stringify(rows)).not.toContain('replaced');
});
