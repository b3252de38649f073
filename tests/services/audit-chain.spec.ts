import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { type Db, schema } from '@/db/client';
import { migrate } from '@/db/migrate';
import { record } from '@/db/queries/activity';
import { deedText } from '@/lib/domain/audit/deed';
import { NotAllowed } from '@/lib/domain/errors';
import { allow, caretaker } from '@/lib/domain/permissions';
import { verifyAudit } from '@/lib/services/audit/verify-audit';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

const scope = allow(caretaker, 'counts.maintain');

/** A chain of `n` entries. */
async function chainOf(db: Db, n: number): Promise<void> {
  for (let at = 1; at <= n; at++) await record(db, scope, `opinion:${at}`, { rows: at });
}

const verdictOf = (db: Db, head?: { seq: number; hash: string }) => verifyAudit(caretaker, { head }, db);

test('an administrator may have the chain computed anew, and nobody else of a unit', async ({ db }) => {
  for (const role of ['collaborator', 'analyst', 'leader'] as const)
    await expect(verifyAudit(await makeViewer(db, role), {}, db)).rejects.toThrow(NotAllowed);
  const nothing = { entries: 0, ok: true, head: null, broken: 0, breaks: [] };
  expect(await verifyAudit(await makeViewer(db, 'admin'), {}, db)).toEqual(nothing);
});

test('each entry follows from the one before it, in what it says and in its number', async ({ db }) => {
  await chainOf(db, 3);
  const head = await record(db, scope, 'setting:x', {
    act: 'update',
    rows: 15,
    of: null,
    ...{ words: 'ế"\\\n\u{1f600}' },
  });
  expect(head).toMatchObject({ seq: 4, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await verdictOf(db)).toEqual({ entries: 4, ok: true, head, broken: 0, breaks: [] });
});

test('whatever codes and numbers a deed has, its entry is found whole again', async ({ db }) => {
  const value = fc.oneof(
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
  );
  const name = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,20}$/);
  await fc.assert(
    fc.asyncProperty(fc.dictionary(name, value), async (detail) => {
      await record(db, scope, 'opinion:1', detail as Record<string, number>);
      return (await verdictOf(db)).ok;
    }),
    { numRuns: 100 },
  );
});

test('a deed that comes to nothing leaves neither entry nor gap', async ({ db }) => {
  await chainOf(db, 2);
  const failing = db.transaction(async (tx) => {
    await record(tx, scope, 'opinion:3');
    throw new Error('after all not');
  });
  await expect(failing).rejects.toThrow('after all not');
  await chainOf(db, 1);
  expect(await verdictOf(db)).toMatchObject({ entries: 3, ok: true, head: { seq: 3 } });
});

test('forty who write at once make one chain without a gap', async ({ db }) => {
  const write = (n: number) => db.transaction((tx) => record(tx, scope, `opinion:${n}`, { rows: n }));
  const heads = await Promise.all(Array.from({ length: 40 }, (_, n) => write(n)));
  expect(heads.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  expect(await verdictOf(db)).toMatchObject({ entries: 40, ok: true });
});

test('a clock that is put back changes nothing of the order', async ({ db }) => {
  await chainOf(db, 2);
  await db.execute(
    sql`select audit_append('{"actor":"x","at":"1999-01-01T00:00:00.000Z","detail":{},"subject":"s","task":"t","unit":null}')`,
  );
  await chainOf(db, 1);
  expect(await verdictOf(db)).toMatchObject({ entries: 4, ok: true });
});

/** What somebody with all rights over the database may do to six entries, and where the chain is then seen to break. */
const harms: Readonly<Record<string, readonly [statement: string, seq: number, why: string]>> = {
  'another actor': [`update audit_entry set actor = 'other' where seq = 3`, 3, 'changed'],
  'another unit': [`update audit_entry set unit_id = 'other' where seq = 3`, 3, 'changed'],
  'another task': [`update audit_entry set task = 'report.submit' where seq = 1`, 1, 'changed'],
  'another subject': [`update audit_entry set subject = 'opinion:9' where seq = 6`, 6, 'changed'],
  'another time': [`update audit_entry set at = at + interval '1 ms' where seq = 2`, 2, 'changed'],
  'a time that is none': [`update audit_entry set at = 'infinity' where seq = 2`, 2, 'changed'],
  'another detail': [`update audit_entry set detail = '{"n": 5}' where seq = 4`, 4, 'changed'],
  'a detail more': [`update audit_entry set detail = detail || '{"m": null}' where seq = 4`, 4, 'changed'],
  'a number a hair greater': [
    `update audit_entry set detail = '{"rows": 4.00000000000000000001}' where seq = 4`,
    4,
    'changed',
  ],
  'a number written otherwise': [`update audit_entry set detail = '{"rows": 4.0}' where seq = 4`, 4, 'changed'],
  'a time a hair later': [
    `alter table audit_entry alter at type timestamptz; update audit_entry set at = at + interval '1 microsecond' where seq = 2`,
    2,
    'changed',
  ],
  'a change with its digest': [
    `update audit_entry set actor = 'other', digest = (select digest from audit_entry where seq = 2) where seq = 3`,
    3,
    'changed',
  ],
  'another digest': [`update audit_entry set digest = repeat('0', 64) where seq = 3`, 3, 'changed'],
  'another hash': [`update audit_entry set hash = repeat('a', 64) where seq = 5`, 5, 'unchained'],
  'the last hash': [`update audit_entry set hash = repeat('a', 64) where seq = 6`, 6, 'unchained'],
  'one removed': ['delete from audit_entry where seq = 3', 3, 'missing'],
  'the first removed': ['delete from audit_entry where seq = 1', 1, 'missing'],
  'one removed and the rest moved up': [
    `delete from audit_entry where seq = 3; update audit_entry set seq = -seq; update audit_entry set seq = -seq - (seq < -3)::int`,
    3,
    'unchained',
  ],
  'two in each other’s place': [
    `update audit_entry set seq = seq + 100 where seq in (2, 3); update audit_entry set seq = 105 - seq where seq > 100`,
    2,
    'unchained',
  ],
  'one put in': [
    `update audit_entry set seq = -seq where seq > 3; update audit_entry set seq = 1 - seq where seq < 0;
     insert into audit_entry select 4, at, actor, task, subject, detail, digest, hash, unit_id from audit_entry where seq = 3`,
    4,
    'unchained',
  ],
};

for (const [what, [statement, seq, why]] of Object.entries(harms)) {
  test(`${what} shows`, async ({ db }) => {
    await chainOf(db, 6);
    await db.execute(sql.raw(statement));
    const { ok, breaks } = await verdictOf(db);
    expect([ok, breaks[0]]).toMatchObject([false, { seq, why }]);
  });
}

test('of what comes after a missing entry it is said that nobody can vouch for it, also when it was changed with a digest that fits', async ({
  db,
}) => {
  await chainOf(db, 6);
  const { head } = await verdictOf(db);
  await db.execute(sql`delete from audit_entry where seq = 3`);
  const [row] = await db.select().from(schema.auditEntry).where(sql`seq = 4`);
  const { seq: _, digest: __, hash: ___, ...deed } = row ?? raise('no row');
  const text = deedText({ ...deed, actor: 'other' });
  await db.execute(
    sql`update audit_entry set actor = 'other', digest = encode(sha256(convert_to(${text}, 'UTF8')), 'hex') where seq = 4`,
  );
  for (const known of [undefined, head ?? undefined])
    expect((await verdictOf(db, known)).breaks).toEqual([
      { seq: 3, why: 'missing', to: 3 },
      { seq: 4, why: 'unvouched' },
    ]);
});

const raise = (why: string): never => {
  throw new Error(why);
};

test('after a break the check goes on, and tells each one', async ({ db }) => {
  await chainOf(db, 20);
  await db.execute(sql`update audit_entry set actor = 'other' where seq in (3, 4)`);
  await db.execute(sql`delete from audit_entry where seq between 8 and 10`);
  await db.execute(sql`update audit_entry set hash = repeat('a', 64) where seq = 15`);
  expect(await verdictOf(db, { seq: 25, hash: 'a'.repeat(64) })).toMatchObject({
    entries: 17,
    ok: false,
    broken: 7,
    breaks: [
      { seq: 3, why: 'changed' },
      { seq: 4, why: 'changed' },
      { seq: 8, why: 'missing', to: 10 },
      { seq: 11, why: 'unvouched' },
      { seq: 15, why: 'unchained' },
      { seq: 16, why: 'unchained' },
      { seq: 21, why: 'missing', to: 25 },
    ],
  });
});

test('of very many breaks the first hundred are told and all are counted', async ({ db }) => {
  await chainOf(db, 150);
  await db.execute(sql`update audit_entry set actor = 'other'`);
  const { broken, breaks } = await verdictOf(db);
  expect([broken, breaks.length, breaks[0], breaks[99]]).toMatchObject([150, 100, { seq: 1 }, { seq: 100 }]);
});

test('an end cut off and a chain written anew show against a head that was printed before, and nothing else does', async ({
  db,
}) => {
  await chainOf(db, 6);
  const { head } = await verdictOf(db);
  if (!head) throw new Error('no head');
  await chainOf(db, 2);
  expect(await verdictOf(db, head)).toMatchObject({ entries: 8, ok: true });
  expect(await verdictOf(db, { seq: head.seq, hash: head.hash.slice(0, 20) })).toMatchObject({ ok: true });

  await db.execute(sql`delete from audit_entry where seq > 4`);
  expect(await verdictOf(db)).toMatchObject({ entries: 4, ok: true });
  expect(await verdictOf(db, head)).toMatchObject({ ok: false, breaks: [{ seq: 5, why: 'missing', to: 6 }] });
  await chainOf(db, 4);
  expect(await verdictOf(db)).toMatchObject({ entries: 8, ok: true });
  expect(await verdictOf(db, head)).toMatchObject({ ok: false, breaks: [{ seq: 6, why: 'known' }] });
});

test('it says how far it is, in batches, and stops when it is told to', async ({ db }) => {
  await db.execute(sql`
    select audit_append('{"actor":"x","at":"2026-01-01T00:00:00.000Z","detail":{"n":' || n || '},"subject":"s","task":"t","unit":null}')
    from generate_series(1, 5000) n`);
  const told: number[] = [];
  const verdict = await verifyAudit(caretaker, { onProgress: ({ entries, of }) => told.push(entries / of) }, db);
  expect(verdict).toMatchObject({ entries: 5000, ok: true });
  expect(told.length).toBeGreaterThan(2);
  expect(told.at(-1)).toBe(1);
  const stop = new AbortController();
  const stopped = verifyAudit(caretaker, { signal: stop.signal, onProgress: () => stop.abort() }, db);
  await expect(stopped).rejects.toThrow(/abort/i);
});

test('what an earlier version noted comes into the chain once, in its order, without who sent which report', async ({
  db,
  url,
}) => {
  const admin = await makeViewer(db, 'admin');
  await db.execute(sql`create table activity (id bigint primary key generated always as identity, at timestamptz not null,
    actor text not null, task text not null, subject text not null, detail jsonb not null)`);
  await db.execute(sql`insert into activity (at, actor, task, subject, detail)
    select timestamptz '2026-03-01 00:00:00.123456Z' - make_interval(secs => n), ${admin.id},
      case n % 3 when 0 then 'report.submit' else 'opinion.correct' end, 'opinion:' || n, jsonb_build_object('fields', 'topics')
    from generate_series(1, 3500) n`);
  await Promise.all([migrate(url), migrate(url)]);
  await migrate(url);
  const kept = await db.select().from(schema.auditEntry).orderBy(schema.auditEntry.seq);
  const corrected = Array.from({ length: 3500 }, (_, n) => n + 1).filter((n) => n % 3 !== 0);
  expect(kept.map(({ subject }) => subject)).toEqual(corrected.map((n) => `opinion:${n}`));
  expect(kept[0]).toMatchObject({
    at: new Date('2026-02-28T23:59:59.123Z'),
    actor: admin.id,
    unitId: admin.unitId,
    task: 'opinion.correct',
    detail: { fields: 'topics' },
  });
  expect(await verdictOf(db)).toMatchObject({ entries: corrected.length, ok: true });
  expect(await db.execute(sql`select to_regclass('activity') as there`)).toEqual([{ there: null }]);
});

test('appending never reads through the table, though the connection planned it while the table was empty', async ({
  db,
}) => {
  await db.transaction(async (tx) => {
    for (let at = 1; at <= 100; at++) await record(tx, scope, `opinion:${at}`);
    const [read] = await tx.execute(sql`
      select seq_tup_read::int as "readThrough", n_tup_ins::int as added from pg_stat_xact_user_tables
      where relname = 'audit_entry'`);
    expect(read).toEqual({ readThrough: 0, added: 100 });
  });
});
