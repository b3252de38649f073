import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { NotAllowed } from '@/lib/domain/errors';
import { lexiconVersion } from '@/lib/domain/lexicon/lexicon';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { searchVector } from '@/lib/domain/search/vector';
import { foldCounts } from '@/lib/services/counts/fold-counts';
import { verifyCounts } from '@/lib/services/counts/verify-counts';
import { correctOpinion } from '@/lib/services/opinions/correct-opinion';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { readOpinion } from '@/lib/services/opinions/read-opinion';
import { reclassifyOpinions } from '@/lib/services/opinions/reclassify-opinions';
import { redactAgain } from '@/lib/services/opinions/redact-again';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { submitReport } from '@/lib/services/reports/submit-report';
import { expireTexts } from '@/lib/services/retention/expire-texts';
import { expect, test } from '../support/database';
import { dumpDatabase } from '../support/dump-database';
import { addOpinions } from '../support/opinions';
import { makePerson, makeUnit, makeViewer, operatorOf, viewerOf } from '../support/world';

const phone = '0912 345 678';
const leaky = `Gọi ${phone} vì đường ngập sâu ở phường Tân Mỹ, bà con rất bức xúc.`;
const clean = 'Gọi [số điện thoại] vì đường ngập sâu ở phường Tân Mỹ, bà con rất bức xúc.';
const period = { preset: 'custom', from: '2026-01-01', to: '2026-12-31' } as const;

/** Items as an older redaction would have kept them, in the order of their ids. */
async function boardWith(db: Db, n: number, version = lexiconVersion()) {
  const analyst = await makeViewer(db, 'analyst', { places: ['79'] });
  const operator = await operatorOf(db, analyst.unitId);
  const wishes = Array.from({ length: n }, (_, at) => ({
    fingerprint: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    lexiconVersion: version,
  }));
  const ids = await addOpinions(db, operator, wishes);
  await db.execute(sql`update opinion set text = ${leaky}`);
  await foldCounts(caretaker, {}, db);
  return { analyst, operator, ids };
}

const countsAgree = async (db: Db) => {
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
  await foldCounts(caretaker, {}, db);
  expect(await verifyCounts(caretaker, {}, db)).toEqual({ differences: 0 });
};
const leaks = async (db: Db) =>
  (await db.execute<{ n: number }>(sql`select count(*)::int as n from opinion where text like '%0912%'`))[0]?.n;
const correct = async (db: Db, analyst: Viewer, id: number, change: object, why = 'Đọc lại thì khác') => {
  const { basis } = await readOpinion(analyst, id, db);
  return correctOpinion(analyst, { id, basis, why, ...change }, db);
};

test('A collaborator, a leader and an administrator may not have words redacted again', async ({ db }) => {
  const { analyst } = await boardWith(db, 1);
  for (const role of ['collaborator', 'leader', 'admin'] as Role[]) {
    await expect(redactAgain({ ...analyst, roles: [role] }, {}, db)).rejects.toThrow(NotAllowed);
  }
  expect(await leaks(db)).toBe(1);
});

test('Text, search words, reasons, spans and counts follow, and what was hidden before stays hidden and counted', async ({
  db,
}) => {
  const { analyst, ids } = await boardWith(db, 3);
  const [first = 0, before = 0, link = 0] = ids;
  const hiddenBefore = `${clean} Nhà [số nhà].`;
  await db.execute(
    sql`update opinion set text = ${hiddenBefore}, search = ${searchVector(redact(hiddenBefore).text)}::tsvector, masked = '{"phone":1,"house_number":1}' where id = ${before}`,
  );
  await db.execute(
    sql`update opinion set text = 'Xin chào.', link = 'https://facebook.com/be.heo.7' where id = ${link}`,
  );
  const untouched = await db.execute(sql`select * from opinion where id = ${before}`);
  const told: object[] = [];
  const onProgress = (progress: object) => told.push(progress);
  const receipt = await redactAgain(caretaker, { batchSize: 2, onProgress }, db);
  expect(receipt).toEqual({ read: 3, redacted: 2, changed: 1, left: 0 });
  expect(told).toEqual([
    { read: 2, redacted: 1, changed: 1, of: 3 },
    { read: 3, redacted: 2, changed: 1, of: 3 },
  ]);
  const shown = await readOpinion(analyst, first, db);
  expect(shown).toMatchObject({ text: clean, masked: { phone: 1 }, sentiment: 'negative', topics: ['NGAP'] });
  expect(shown).toMatchObject({ placeKey: '27487', placeFrom: 'text', lexiconVersion: lexiconVersion() });
  const phrases = shown.reasons?.map(({ start, end }) => clean.slice(start, end));
  expect(phrases).toContain('bức xúc');
  const found = async (q: string) => (await listOpinions(analyst, { filter: { ...period, q } }, db)).items.length;
  expect([await found('0912'), await found('bức xúc')]).toEqual([0, 2]);
  expect(await db.execute(sql`select * from opinion where id = ${before}`), 'nothing to hide, of this lexicon').toEqual(
    untouched,
  );
  expect((await readOpinion(analyst, link, db)).link).toBe(null);
  const notes = await db.execute(sql`select actor, task, subject, detail from audit_entry order by seq`);
  const subject = `redaction:${lexiconVersion()}`;
  const note = { actor: 'operator', task: 'text.redact-again', subject };
  expect([...notes]).toEqual([
    { ...note, detail: { redacted: 1, changed: 1 } },
    { ...note, detail: { redacted: 1, changed: 0 } },
  ]);
  await countsAgree(db);
  expect(await redactAgain(caretaker, {}, db), 'done before').toEqual({ read: 0, redacted: 0, changed: 0, left: 0 });
});

test('A text that stays is only read again when another lexicon read it', async ({ db }) => {
  const { analyst, ids } = await boardWith(db, 2, 'older');
  await db.execute(sql`update opinion set text = ${clean}`);
  await db.execute(sql`update opinion set lexicon_version = ${lexiconVersion()} where id = ${ids[1]}`);
  expect(await redactAgain(caretaker, {}, db)).toEqual({ read: 2, redacted: 0, changed: 1, left: 0 });
  expect(await readOpinion(analyst, ids[0] ?? 0, db)).toMatchObject({ topics: ['NGAP'] });
  expect(await readOpinion(analyst, ids[1] ?? 0, db)).toMatchObject({ topics: ['KHAC'] });
  await countsAgree(db);
});

test('Reports and why something was corrected are redacted too, and what a person set stays', async ({ db }) => {
  const { analyst, ids } = await boardWith(db, 1);
  const sender = await viewerOf(db, (await makePerson(db, { role: 'collaborator', unitId: analyst.unitId })).id);
  const form = { clientId: randomUUID(), text: 'Bà con kể chuyện đường ngập suốt buổi sáng.', place: 'phường Tân Mỹ' };
  const now = new Date('2026-11-21T02:00:00Z');
  const { id } = await submitReport(sender, { ...form, day: '2026-11-20', suggestion: 'Dọn cống' }, db, now);
  await correct(db, analyst, ids[0] ?? 0, { topics: ['YTE'], place: 'phường Gò Vấp' });
  await correct(db, analyst, id, { sentiment: 'positive', flags: ['F5_LUADAO'] });
  await db.execute(sql`update report set suggestion = ${`Gọi ${phone}`}, interest = ${`${phone} nhé`}`);
  await db.execute(sql`update correction set why = ${`Đã gọi ${phone} hỏi lại`}`);
  expect(await dumpDatabase(db, 'before')).toContain('0912');
  expect(await redactAgain(caretaker, {}, db)).toMatchObject({ read: 2, redacted: 2, left: 0 });
  expect(await dumpDatabase(db, 'after')).not.toContain('0912');
  const post = await readOpinion(analyst, ids[0] ?? 0, db);
  expect(post).toMatchObject({ text: clean, topics: ['YTE'], placeKey: '26884', sentiment: 'negative' });
  expect(post.corrections[0]?.why).toBe('Đã gọi [số điện thoại] hỏi lại');
  const report = await readOpinion(analyst, id, db);
  expect(report).toMatchObject({ sentiment: 'positive', flags: ['F5_LUADAO'], masked: { phone: 2 } });
  expect(report.report).toMatchObject({ suggestion: 'Gọi [số điện thoại]', interest: '[số điện thoại] nhé' });
  await countsAgree(db);
});

test('A unit’s run looks at what the unit took in, wherever it lies now, and at nothing else', async ({ db }) => {
  const { analyst, operator, ids } = await boardWith(db, 2);
  const other = await makeUnit(db, { places: ['760-2025'] });
  const [theirs = 0] = await addOpinions(db, await operatorOf(db, other.id), [{}]);
  await db.execute(sql`update opinion set text = ${leaky} where id = ${theirs}`);
  await db.execute(sql`update opinion set areas = array['elsewhere'] where id = ${ids[1]}`);
  expect(await redactAgain(operator, {}, db)).toMatchObject({ read: 2, redacted: 2, left: 0 });
  expect(await leaks(db)).toBe(1);
  expect(await redactAgain(analyst, {}, db), 'the same units').toMatchObject({ read: 0 });
  expect(await redactAgain(caretaker, {}, db)).toMatchObject({ read: 3, redacted: 1, left: 0 });
  expect(await leaks(db)).toBe(0);
});

test('Words that were kept for their term stay gone, and their item stays as it was read', async ({ db }) => {
  const { analyst, ids } = await boardWith(db, 2, 'older');
  await db.execute(sql`update unit set text_months = 1`);
  await db.execute(sql`update opinion set received_at = now() - interval '3 months' where id = ${ids[0]}`);
  await expireTexts(caretaker, {}, db);
  await correct(db, analyst, ids[0] ?? 0, { topics: ['YTE'] });
  await db.execute(sql`update correction set why = ${`Đã gọi ${phone}`}`);
  const before = await readOpinion(analyst, ids[0] ?? 0, db);
  expect(await redactAgain(caretaker, {}, db)).toEqual({ read: 2, redacted: 2, changed: 1, left: 0 });
  const { corrections, ...after } = await readOpinion(analyst, ids[0] ?? 0, db);
  expect({ ...after, corrections: before.corrections }).toEqual(before);
  expect(corrections[0]?.why).toBe('Đã gọi [số điện thoại]');
  await countsAgree(db);
});

test('Stopped between batches or broken in one, run again it does the rest, and nothing is half done', async ({
  db,
}) => {
  await boardWith(db, 40, 'older');
  const stop = new AbortController();
  const onProgress = ({ read }: { read: number }) => read >= 10 && stop.abort();
  const first = await redactAgain(caretaker, { batchSize: 5, signal: stop.signal, onProgress }, db);
  expect(first).toMatchObject({ read: 10, left: 30 });
  await countsAgree(db);
  await db.execute(sql`alter table audit_entry add constraint full_disk check (task <> 'text.redact-again') not valid`);
  await expect(redactAgain(caretaker, { batchSize: 5 }, db)).rejects.toThrow();
  expect(await leaks(db)).toBe(30);
  await db.execute(sql`alter table audit_entry drop constraint full_disk`);
  expect(await redactAgain(caretaker, { batchSize: 7 }, db)).toMatchObject({ read: 30, redacted: 30, left: 0 });
  expect(await leaks(db)).toBe(0);
  await countsAgree(db);
});

test('Another version of redaction begins anew', async ({ db }) => {
  await boardWith(db, 2);
  await redactAgain(caretaker, {}, db);
  await db.execute(sql`update opinion set text = ${leaky}`);
  expect(await redactAgain(caretaker, {}, db)).toMatchObject({ read: 0 });
  await db.execute(sql`update setting set value = 'older 99999' where name = 'redacted_again'`);
  expect(await redactAgain(caretaker, {}, db)).toMatchObject({ read: 2, redacted: 2 });
});

test('Several runs, re-readings, corrections, removals and terms at once: each item once, nothing leaks, nothing is lost', async ({
  db,
}) => {
  const { analyst, operator, ids } = await boardWith(db, 90, 'older');
  await db.execute(sql`update unit set text_months = 1`);
  await db.execute(sql`update opinion set received_at = now() - interval '3 months' where id % 9 = 0`);
  const retried = async (id: number): Promise<unknown> =>
    correct(db, analyst, id, { topics: ['YTE'] }, `Đã gọi hỏi lại`).catch((error: { code?: string }) => {
      if (error.code === 'conflict') return retried(id);
      if (error.code !== 'not_found') throw error;
    });
  const runs = [7, 11, 13].map((batchSize) => redactAgain(caretaker, { batchSize }, db));
  const others = [
    ...ids.filter((_, at) => at % 6 === 0).map(retried),
    ...ids.filter((_, at) => at % 10 === 0).map((id) => removeOpinion(analyst, { id, why: 'spam' }, db)),
    reclassifyOpinions(operator, { batchSize: 17 }, db),
    expireTexts(caretaker, { batchSize: 3 }, db),
    foldCounts(caretaker, {}, db),
  ];
  const receipts = await Promise.all(runs);
  await Promise.all(others);
  expect(receipts.reduce((sum, { read }) => sum + read, 0)).toBeLessThanOrEqual(90);
  expect(receipts.map(({ left }) => left)).toEqual([0, 0, 0]);
  expect(await leaks(db)).toBe(0);
  const [row] = await db.execute(sql`
    select count(*)::int as n, count(*) filter (where text_gone_at is not null and reasons <> '')::int as told
    from opinion`);
  expect(row).toEqual({ n: 81, told: 0 });
  await countsAgree(db);
});
