import { eq, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import type { Viewer } from '@/lib/domain/permissions';
import { openSession } from '@/lib/services/account/open-session';
import { createKey } from '@/lib/services/keys/create-key';
import { recogniseKey } from '@/lib/services/keys/recognise-key';
import { revokeKey } from '@/lib/services/keys/revoke-key';
import { changeRoles } from '@/lib/services/people/change-roles';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { resetPassword } from '@/lib/services/people/reset-password';
import { ingestFile } from '@/lib/services/posts/ingest-file';
import { expect, test } from '../support/database';
import { asItComes } from '../support/post-lines';
import { makePerson, makeViewer, viewerOf } from '../support/world';

const now = new Date('2026-11-21T09:00:00+07:00');
const bytesOf = (from: number, n: number) =>
  Buffer.from(
    Array.from(
      { length: n },
      (_, i) => `${JSON.stringify({ id: `p${from + i}`, text: `Đường ngập lần ${from + i}`, date: '2026-11-20' })}\n`,
    )
      .concat('no post\n')
      .join(''),
  );

async function kept(db: Db) {
  const rows = await db.execute<{ n: number; ended: boolean }>(
    sql`select (select count(*)::int from opinion) as n, ended_at is not null as ended from intake`,
  );
  return rows[0];
}

/** Sends 1,500 posts, waits until the first thousand lines are kept, does what ends the sender's right, and sends on. */
async function endedBy(db: Db, sender: Viewer, end: () => Promise<unknown>) {
  async function* sending(): AsyncGenerator<Uint8Array> {
    yield bytesOf(0, 1_499);
    await expect(async () => expect((await kept(db))?.n).toBe(1_000)).toPass();
    await end();
    for (let at = 1; at < 4; at++) yield bytesOf(at * 2_000, 1_500);
  }
  return ingestFile(sender, { bytes: sending(), reading: asItComes, door: 'api' }, db, now);
}

const ended = {
  read: 1_000,
  added: 1_000,
  rejectedCount: 0,
  rejected: [],
  stopped: true,
  stoppedBy: 'not_allowed',
};

async function office(db: Db): Promise<{ admin: Viewer; analyst: Viewer }> {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const { id } = await makePerson(db, { role: 'analyst', unitId: admin.unitId });
  return { admin, analyst: await viewerOf(db, id) };
}

for (const [what, end] of [
  ['whose account is closed', ({ admin, analyst }, db) => deactivatePerson(admin, { personId: analyst.id }, db)],
  ['who gets another role', ({ admin, analyst }, db) => changeRoles(admin, roleOf(analyst, 'leader'), db)],
  ['who is given a new password', ({ admin, analyst }, db) => resetPassword(admin, { personId: analyst.id }, db)],
] as [string, (people: { admin: Viewer; analyst: Viewer }, db: Db) => Promise<unknown>][]) {
  test(`an upload of somebody ${what} ends: what was kept is kept, the rest is not taken, and the receipt says so`, async ({
    db,
  }) => {
    const people = await office(db);
    expect(await endedBy(db, people.analyst, () => end(people, db))).toMatchObject(ended);
    expect(await kept(db)).toEqual({ n: 1_000, ended: true });
  });
}

test('an upload with a key that is revoked ends the same way', async ({ db }) => {
  const { admin } = await office(db);
  const { key, id } = await createKey(admin, { label: 'Cổng', unitId: admin.unitId, places: '' }, '2026-11-21', db);
  const program = await recogniseKey(key, db);
  if (!program) throw new Error('no key');
  expect(await endedBy(db, program, () => revokeKey(admin, id, db))).toMatchObject(ended);
  expect(await kept(db)).toEqual({ n: 1_000, ended: true });
});

for (const [what, stopped, happens] of [
  ['sends on without having used a one-time password', false, async () => {}],
  ['ends when given a new one', true, ({ admin, analyst }, db) => resetPassword(admin, { personId: analyst.id }, db)],
] as [string, boolean, (people: { admin: Viewer; analyst: Viewer }, db: Db) => Promise<unknown>][]) {
  test(`an upload of somebody the identity provider let in ${what}`, async ({ db }) => {
    const people = await office(db);
    await db.update(schema.person).set({ mustChangePassword: true }).where(eq(schema.person.id, people.analyst.id));
    await openSession(people.analyst.id, '', db);
    await db.update(schema.session).set({ signedInWith: 'provider' });
    expect(await endedBy(db, people.analyst, () => happens(people, db))).toMatchObject({ stopped });
  });
}

test('an upload goes on when nothing of that happens', async ({ db }) => {
  const { analyst } = await office(db);
  const receipt = await endedBy(db, analyst, async () => {});
  expect(receipt).toMatchObject({ added: 1_499 + 4_500, rejectedCount: 4, stopped: false, stoppedBy: null });
});

const roleOf = ({ id, unitId }: Viewer, role: string) => ({ personId: id, roles: [role], unitId });
