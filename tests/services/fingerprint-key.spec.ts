import { createHash, randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { bringUnderKey } from '@/db/fingerprints/bring-under-key';
import { fingerprintKey, fingerprintKeyOf } from '@/db/fingerprints/key';
import { migrate } from '@/db/migrate';
import { NotAllowed } from '@/lib/domain/errors';
import type { PostLine } from '@/lib/domain/intake/post-line';
import { FingerprintKeyUnfit } from '@/lib/domain/opinion/fingerprint-key';
import { caretaker, type Role, type Viewer } from '@/lib/domain/permissions';
import { removeOpinion } from '@/lib/services/opinions/remove-opinion';
import { ingestPosts } from '@/lib/services/posts/ingest-posts';
import { submitReport } from '@/lib/services/reports/submit-report';
import { acceptFingerprintKey } from '@/lib/services/system/accept-fingerprint-key';
import { explainError } from '@/lib/strings/errors';
import { expect, test } from '../support/database';
import { addOpinions } from '../support/opinions';
import { makeViewer } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const city = { places: ['79', '79-2025'] };
const phone = '0912345678';
const text = `Đường ngập, ai cần gọi ${phone} để được giúp`;

async function* oneLine(): AsyncGenerator<PostLine> {
  const record = { text, date: '2026-11-20', channel: 'Báo phường' };
  yield { line: 1, record, raw: JSON.stringify(record) };
}

const send = (db: Db, viewer: Viewer) => ingestPosts(viewer, { rows: oneLine(), door: 'api' }, db, now);
const report = (clientId: string = randomUUID()) => ({
  clientId,
  text: 'Bà con kể chuyện đường ngập suốt buổi sáng.',
  place: 'phường Tân Mỹ',
  day: '2026-11-20',
});

/** The work with other settings; what is left out is not set. */
async function withSettings<T>(settings: Readonly<Record<string, string>>, work: () => Promise<T> | T): Promise<T> {
  const before = { ...process.env };
  for (const name of ['FINGERPRINT_KEY', 'AUTH_SECRET']) delete process.env[name];
  Object.assign(process.env, settings);
  try {
    return await work();
  } finally {
    process.env = before;
  }
}

const otherKey = { FINGERPRINT_KEY: 'k'.repeat(43) };

/** What version 0.1.0 kept, and anybody can make: the first 128 bits of SHA-256. */
const plain = (same: string) =>
  createHash('sha256')
    .update(same)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** A database as it was before there was a key: items, and one of them removed. */
async function beforeKeys(db: Db, n: number) {
  const analyst = await makeViewer(db, 'analyst', city);
  const ids = await addOpinions(
    db,
    analyst,
    Array.from({ length: n }, (_, at) => ({ fingerprint: plain(`post ${at}`), placeKey: '79' })),
  );
  for (const id of ids.slice(0, 4)) await removeOpinion(analyst, { id, why: 'spam' }, db);
  await db.execute(sql`delete from setting where name like 'fingerprint%'`);
  const before = await fingerprintsOf(db);
  expect([...before].sort()).toEqual(Array.from({ length: n }, (_, at) => plain(`post ${at}`)).sort());
  return { analyst, whole: before.map(fingerprintKey().keyed) };
}

async function fingerprintsOf(db: Db): Promise<string[]> {
  const rows = await db.execute<{ fingerprint: string }>(sql`
    select id, fingerprint from opinion union all select opinion_id, fingerprint from removed_item order by 1`);
  return rows.map(({ fingerprint }) => fingerprint);
}

test('with a copy of the database and without the key, trying phone numbers finds none that was hidden', async ({
  db,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst);
  const [kept] = await db.select().from(schema.opinion);
  expect(kept?.text).not.toContain(phone);
  const words = text.normalize('NFC').toLocaleLowerCase('vi');
  const left = (kept?.text ?? '').toLocaleLowerCase('vi');
  const same = JSON.stringify([
    'post',
    analyst.unitId,
    'bao phuong',
    'said-masked',
    '2026-11-20',
    '',
    '',
    '',
    left,
    words,
  ]);
  expect(kept?.fingerprint, 'this is what it is made of').toBe(fingerprintKey().of(same));
  expect(kept?.fingerprint).not.toBe(plain(same));
  expect(JSON.stringify(await db.select().from(schema.setting))).not.toContain(process.env.FINGERPRINT_KEY);
});

test('a post without an id that version 0.1.0 took in is not taken in again', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst);
  const words = text.normalize('NFC').toLocaleLowerCase('vi');
  const same = JSON.stringify(['post', analyst.unitId, 'bao phuong', 'text', '2026-11-20', words]);
  await db.execute(sql`update opinion set fingerprint = ${fingerprintKey().keyed(plain(same))}`);
  expect(await send(db, analyst)).toMatchObject({ added: 0, repeated: 1 });
});

test('fingerprints of before are brought under the key by an upgrade, those of removed items too, each once', async ({
  db,
  url,
}) => {
  const { whole } = await beforeKeys(db, 30);
  await Promise.all([migrate(url), migrate(url)]);
  expect(await fingerprintsOf(db)).toEqual(whole);
  await migrate(url);
  expect(await fingerprintsOf(db)).toEqual(whole);
});

test('brought under the key by two at once, each is brought once', async ({ db }) => {
  const { whole } = await beforeKeys(db, 60);
  const both = () => bringUnderKey(db, fingerprintKey(), { rowsAtOnce: 7 });
  await Promise.all([both(), both()]);
  expect(await fingerprintsOf(db)).toEqual(whole);
});

test('an upgrade that is killed while it brings them under the key goes on where it was; meanwhile nothing is taken in', async ({
  db,
  url,
}) => {
  const { analyst, whole } = await beforeKeys(db, 60);
  for (const batches of [3, 2, 4]) {
    let left = batches;
    const killed = bringUnderKey(db, fingerprintKey(), {
      rowsAtOnce: 5,
      onBatch: () => {
        if (left-- === 0) throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
  }
  const half = await fingerprintsOf(db);
  expect(half.filter((one, at) => one === whole[at]).length).toBe(45);
  await expect(send(db, analyst)).rejects.toMatchObject({ code: 'fingerprints_unfinished' });
  const wrong = withSettings(otherKey, () => migrate(url));
  await expect(wrong, 'and it goes on with the same key only').rejects.toMatchObject({
    code: 'fingerprint_key_differs',
  });
  await migrate(url);
  expect(await fingerprintsOf(db)).toEqual(whole);
  expect(await send(db, analyst)).toMatchObject({ added: 1 });
});

test('with another key nothing starts and nothing is taken in, and in Vietnamese it is said what to do', async ({
  db,
  url,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  const collaborator = await makeViewer(db, 'collaborator', city);
  await send(db, analyst);
  const [{ id } = { id: 0 }] = await db.select({ id: schema.opinion.id }).from(schema.opinion);
  const refusals = await withSettings(otherKey, () =>
    Promise.all(
      [
        migrate(url),
        send(db, analyst),
        submitReport(collaborator, report(), db, now),
        removeOpinion(analyst, { id, why: 'personal_data' }, db),
      ].map((done) => Promise.resolve(done).catch((error: unknown) => error)),
    ),
  );
  for (const refused of refusals) {
    expect(refused).toBeInstanceOf(FingerprintKeyUnfit);
    expect(explainError(refused, 'vi')).toContain('Hãy đặt FINGERPRINT_KEY');
    expect((refused as Error).message).toContain('Hãy đặt FINGERPRINT_KEY');
  }
  expect(await db.$count(schema.opinion)).toBe(1);
  expect(await db.$count(schema.intake), 'not even a batch is begun').toBe(1);
  expect(await send(db, analyst)).toMatchObject({ added: 0, repeated: 1 });
});

test('a key changed while a batch comes in ends the batch before more of it is kept', async ({ db }) => {
  const analyst = await makeViewer(db, 'analyst', city);
  async function* lines(): AsyncGenerator<PostLine> {
    for (let line = 1; line <= 3_000; line++) {
      const record = { text: `Đường ngập ở hẻm ${line}`, date: '2026-11-20' };
      if (line === 2_500) await withSettings(otherKey, () => acceptFingerprintKey(caretaker, db));
      yield { line, record, raw: '' };
    }
  }
  const broken = ingestPosts(analyst, { rows: lines(), door: 'api' }, db, now);
  await expect(broken).rejects.toMatchObject({ code: 'fingerprint_key_differs' });
  expect(await db.$count(schema.opinion)).toBe(2_000);
});

test('a new key is accepted by a command of its own, which is recorded; then what is sent again is kept twice', async ({
  db,
  url,
}) => {
  const analyst = await makeViewer(db, 'analyst', city);
  await send(db, analyst);
  for (const role of ['collaborator', 'analyst', 'leader', 'admin'] as Role[])
    await expect(acceptFingerprintKey({ ...analyst, roles: [role] }, db)).rejects.toThrow(NotAllowed);
  expect(await acceptFingerprintKey(caretaker, db)).toEqual({ accepted: false });
  await withSettings(otherKey, async () => {
    await migrate(url, undefined, { anyKey: true });
    expect(await acceptFingerprintKey(caretaker, db)).toEqual({ accepted: true });
    await migrate(url);
    expect(await send(db, analyst)).toMatchObject({ added: 1, repeated: 0 });
  });
  expect(await db.$count(schema.opinion)).toBe(2);
  const entries = await db.execute(sql`select actor, subject from audit_entry where task = 'fingerprint.accept-key'`);
  expect([...entries]).toEqual([{ actor: 'operator', subject: 'setting:fingerprint-key' }]);
  await expect(send(db, analyst)).rejects.toMatchObject({ code: 'fingerprint_key_differs' });
});

test('without a key of its own it is derived from AUTH_SECRET, and is not that', async () => {
  const secret = 's'.repeat(43);
  const derived = await withSettings({ AUTH_SECRET: secret }, fingerprintKey);
  expect(derived.check).toBe((await withSettings({ AUTH_SECRET: secret }, fingerprintKey)).check);
  expect(derived.check).not.toBe(fingerprintKeyOf(secret).check);
  const renewed = await withSettings({ AUTH_SECRET: 't'.repeat(43) }, fingerprintKey);
  expect(renewed.check).not.toBe(derived.check);
  const own = { FINGERPRINT_KEY: 'o'.repeat(43) };
  const before = await withSettings({ ...own, AUTH_SECRET: secret }, fingerprintKey);
  const after = await withSettings({ ...own, AUTH_SECRET: 't'.repeat(43) }, fingerprintKey);
  expect(after.check, 'with a key of its own AUTH_SECRET may be renewed').toBe(before.check);
  await expect(withSettings({ FINGERPRINT_KEY: 'short' }, async () => fingerprintKey())).rejects.toThrow('at least 32');
  await expect(withSettings({}, async () => fingerprintKey())).rejects.toThrow('set FINGERPRINT_KEY');
});
