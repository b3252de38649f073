import { sql } from 'drizzle-orm';
import { bringItems } from '@/db/bring-items';
import { type Db, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { insertOpinions } from '@/db/queries/insert-opinions';
import { reasonsOf } from '@/db/queries/reading-rules';
import { opinion } from '@/db/schema/opinions';
import { classify } from '@/lib/domain/classify/classify';
import { lexiconFiles, lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { allow, caretaker } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { readSearchState } from '@/lib/services/opinions/read-search-state';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { samplePost } from '@/lib/strings/sample-posts';
import { expect, test } from '../support/old-database';
import { addOpinions, opinionOf } from '../support/opinions';
import { ferryTable, ferryText, keepWords } from '../support/own-words';
import { linesOf } from '../support/post-lines';
import { city, now } from '../support/removal';
import { makeViewer, operatorOf } from '../support/world';

const scope = allow(caretaker, 'counts.maintain');

/** What every item tells as its reasons, by its number. */
async function toldBy(db: Db) {
  const { id, reasons, reasonsBefore } = opinion;
  const told: Record<number, unknown> = {};
  for (const { id: number, ...stored } of await db.select({ id, reasons, reasonsBefore }).from(opinion))
    told[number] = await reasonsOf(db, scope, stored);
  return told;
}

const rulesOf = (db: Db) =>
  db.execute<{ id: number; kind: string; code: string; rule: string; phrase: string; weight: number }>(
    sql`select id, kind, code, rule, phrase, weight from reading_rule order by id`,
  );

const flooded = 'Hẻm ngập sâu, rác hôi thối, bà con bức xúc nhưng ko ai xử lý. Kẹt xe hoài!';

/** An item as it is read now. */
async function read(db: Db, unitId: string, text: string) {
  const { text: redacted } = redact(text);
  const { reasons } = classify(redacted);
  return opinionOf(await placeDirectory(db), { unitId, text: redacted, reasons, lexiconVersion: lexiconVersion() });
}

test('an item tells the reasons it was read by, and a later sending of the same phrases puts no rule down again', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const { reasons } = classify(flooded);
  expect(reasons.length).toBeGreaterThan(5);
  const [id = 0] = await addOpinions(db, await operatorOf(db, analyst.unitId), [
    await read(db, analyst.unitId, flooded),
  ]);
  expect((await readOpinion(analyst, id, db)).reasons).toEqual(reasons);
  const rules = await rulesOf(db);
  expect(rules).toHaveLength(
    new Set(reasons.map(({ kind, code, rule, phrase, weight }) => JSON.stringify([kind, code, rule, phrase, weight])))
      .size,
  );
  await addOpinions(db, await operatorOf(db, analyst.unitId), [
    await read(db, analyst.unitId, `Chiều nay. ${flooded}`),
    { text: 'Trời trong', reasons: [] },
  ]);
  expect(await rulesOf(db)).toEqual(rules);
  const [size] = await db.execute<{ bytes: number }>(
    sql`select length(reasons) as bytes from opinion where id = ${id}`,
  );
  expect(size?.bytes).toBe(1 + 4 * reasons.length);
});

test('what another version or a board adds is put down beside the rules of before, which stay for the items they read', async ({
  db,
}) => {
  const admin = await makeViewer(db, 'admin', city);
  const analyst = { ...admin, roles: ['analyst'] as const };
  const operator = await operatorOf(db, admin.unitId);
  const lines = () => linesOf([{ id: 'a', text: `${ferryText}, ngập`, date: '20/11/2026' }]);
  await ingestPosts(operator, { rows: lines(), door: 'page' }, db, now);
  const [item] = await db.execute<{ id: string }>(sql`select id from opinion`);
  const first = (await readOpinion(analyst, Number(item?.id), db)).reasons;
  const before = await rulesOf(db);
  await keepWords(db, admin, ferryTable);
  expect(await reclassifyOpinions(operator, {}, db)).toMatchObject({ read: 1 });
  const after = await rulesOf(db);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.slice(before.length).map(({ rule }) => rule)).toContain('topic/GIAOTHONG/phà-quá-tải/own');
  const second = (await readOpinion(analyst, Number(item?.id), db)).reasons;
  expect(second).not.toEqual(first);
  expect(second?.map(({ phrase }) => phrase)).toContain('phà quá tải');
});

test('where a rule is not in the database any more the item says so, and tells no other reason', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const [id = 0] = await addOpinions(db, await operatorOf(db, analyst.unitId), [
    await read(db, analyst.unitId, flooded),
  ]);
  await db.execute(sql`delete from reading_rule where id = (select max(id) from reading_rule)`);
  const told = await readOpinion(analyst, id, db);
  expect(told).toMatchObject({ text: flooded, reasons: null, hinges: [], unexplained: 'rules_unknown' });
  await db.execute(sql`update opinion set lexicon_version = 'older'`);
  await reclassifyOpinions(await operatorOf(db, analyst.unitId), {}, db);
  expect((await readOpinion(analyst, id, db)).reasons?.length).toBe(classify(flooded).reasons.length);
});

test('several who bring the same new phrases at once, each in an order of its own, wait for nobody and all are explained', async ({
  db,
  url,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const own = allow(await operatorOf(db, analyst.unitId), 'post.ingest');
  const others = Array.from({ length: 4 }, () => openDatabase(url, 1));
  const texts = ['ngập nước', 'kẹt xe', 'rác hôi thối', 'mất điện', 'bức xúc', 'cảm ơn phường'];
  const items = await Promise.all(texts.map((text) => read(db, analyst.unitId, text)));
  let begun = 0;
  let go = () => {};
  const allBegun = new Promise<void>((resolve) => {
    go = resolve;
  });
  await Promise.all(
    others.map((other, at) =>
      other.transaction(async (tx) => {
        const turned = [...items.slice(at), ...items.slice(0, at)].map((item) => ({
          ...item,
          fingerprint: crypto.randomUUID(),
        }));
        for (const item of turned) {
          await insertOpinions(tx, own, [item]);
          // Every transaction has put down a rule of its own before any of them ends.
          if (item === turned[0] && ++begun === others.length) go();
          await allBegun;
        }
      }),
    ),
  );
  for (const other of others) await other.$client.end({ timeout: 2 });
  const told = Object.values(await toldBy(db));
  expect(told).toHaveLength(others.length * texts.length);
  for (const text of texts) expect(told).toContainEqual(classify(text).reasons);
  expect(told).not.toContain(null);
});

test('the dictionary holds phrases of the lists, own keywords and official places, and no word of a text', async ({
  db,
}) => {
  test.setTimeout(120_000);
  const admin = await makeViewer(db, 'admin', city);
  await keepWords(db, admin, ferryTable);
  const own = 'zzquyt';
  const texts = Array.from(
    { length: 200 },
    (_, n) =>
      `${samplePost(n, 'x').text} Bà ${own} ${n} ở ${own}ng, ngâp.nuoc tuc giận ngập${own}, ${ferryText}, n.g.ậ.p vcl ngaaapj`,
  );
  const rows = linesOf(texts.map((text, n) => ({ id: `${n}`, text, date: '20/11/2026' })));
  await ingestPosts(await operatorOf(db, admin.unitId), { rows, door: 'page' }, db, now);
  const listed = lexiconFiles.flatMap(({ groups }) =>
    groups.flatMap((group) => group.phrases.map((entry) => (typeof entry === 'string' ? entry : entry.phrase))),
  );
  const places = await db.execute<{ name: string }>(sql`select name from place`);
  const known = new Set([...listed, 'phà quá tải', ...places.map(({ name }) => name)]);
  const rules = await rulesOf(db);
  expect(rules.length).toBeGreaterThan(60);
  expect(rules.map(({ kind }) => kind)).toContain('place');
  expect(rules.filter(({ phrase }) => !known.has(phrase))).toEqual([]);
  expect(JSON.stringify(rules)).not.toContain(own);
});

test('an upgrade packs the reasons of every item, which are shown as they were before, meanwhile and after, and goes on where it was killed', async ({
  old,
}) => {
  test.setTimeout(240_000);
  const rows = await old.db.execute<{ id: string; reasons: unknown }>(sql`select id, reasons from opinion`);
  const before = Object.fromEntries(rows.map(({ id, reasons }) => [Number(id), reasons]));
  expect(Object.values(before).flat().length).toBeGreaterThan(1_000);
  let batches = 0;
  const onBatch = () => {
    batches += 1;
    if (batches === 2) throw new Error('killed');
  };
  await expect(migrate(old.url, undefined, { items: { itemsAtOnce: 40, onBatch } })).rejects.toThrow('killed');
  const packed = async () => (await old.db.execute(sql`select from opinion where reasons_before is null`)).length;
  expect(await packed()).toBe(80);
  expect(await toldBy(old.db)).toEqual(before);
  const analyst = await makeViewer(old.db, 'analyst', city);
  expect(await readSearchState(analyst, old.db)).not.toBeNull();
  const [unpacked] = await old.db.execute<{ id: string }>(sql`
    select id from opinion where reasons_before <> '[]' and '79' = any(areas) order by id desc limit 1`);
  const waiting = Number(unpacked?.id);
  expect((await readOpinion(analyst, waiting, old.db)).reasons).toEqual(before[waiting]);
  await bringItems(old.db, { itemsAtOnce: 70, onBatch });
  expect(await packed()).toBe(rows.length);
  expect(await toldBy(old.db)).toEqual(before);
  expect(await verifyCounts(caretaker, {}, old.db)).toEqual({ differences: 0 });
});

test('what versions before kept stays nowhere beside what was written since, nor beside a text that is gone', async ({
  old,
}) => {
  const stopped = () => {
    throw new Error('killed');
  };
  await expect(migrate(old.url, undefined, { items: { itemsAtOnce: 1, onBatch: stopped } })).rejects.toThrow('killed');
  const [row] = await old.db.execute<{ id: string }>(sql`
    select id from opinion where reasons_before is not null and reasons_before <> '[]' limit 1`);
  const item = sql`where id = ${row?.id}::bigint`;
  await expect(old.db.execute(sql`update opinion set reasons = '\x01' ${item}`)).rejects.toThrow();
  await expect(old.db.execute(sql`update opinion set text = '', search = '' ${item}`)).rejects.toThrow();
});
