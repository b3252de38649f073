import { eq, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import { NotAllowed, NotFound } from '@/lib/domain/errors';
import { roles } from '@/lib/domain/permissions';
import { readSession } from '@/lib/services/account/read-session';
import { createPerson } from '@/lib/services/people/create-person';
import { deactivatePerson } from '@/lib/services/people/deactivate-person';
import { listPeople } from '@/lib/services/people/list-people';
import { unlinkProvider } from '@/lib/services/people/unlink-provider';
import { finishProviderSignIn } from '@/lib/services/provider/finish-provider-sign-in';
import { linkSubject } from '@/lib/services/provider/link-subject';
import { viewerForPerson } from '@/lib/services/viewers/viewer-for-person';
import { expect } from '../support/database';
import { otherKey, type Spoilt, signed, signedByPublicKey, unsigned } from '../support/issuer';
import { enter, reasonOf, test, travel } from '../support/provider';
import { makeViewer } from '../support/world';

const everything = async (db: Db) => ({
  people: (await db.select().from(schema.person)).length,
  accounts: (await db.select().from(schema.account)).length,
  sessions: (await db.select().from(schema.session)).length,
});

test('whom the provider vouches for is signed in as the person of that user name', async ({ db, issuer, leader }) => {
  issuer.person.token = { preferred_username: ' LanhDao ' };
  const { answer, attempt } = await travel(db);
  const { cookie } = await finishProviderSignIn(answer, attempt, db, 'Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0');
  expect((await readSession(cookie, db))?.viewer).toMatchObject({ kind: 'person', id: leader, roles: ['leader'] });
  const [session] = await db.select().from(schema.session);
  expect(session).toMatchObject({ userId: leader, signedInWith: 'provider', userAgent: 'Firefox/Linux' });
});

test('the claim may be told by the userinfo endpoint alone, and may be another than preferred_username', async ({
  db,
  issuer,
  leader,
}) => {
  issuer.person = { sub: 'chu-the-1', token: { email: 'ai@do.example' }, userInfo: { ma_can_bo: 'lanhdao' } };
  process.env.OIDC_CLAIM = 'ma_can_bo';
  expect((await readSession(await enter(db), db))?.viewer.id).toBe(leader);
});

test('a userinfo answer about somebody else opens nothing', async ({ db, issuer, leader: _ }) => {
  issuer.person = { sub: 'chu-the-1', userInfo: { sub: 'chu-the-2', preferred_username: 'lanhdao' } };
  expect(await reasonOf(enter(db))).toBe('refused');
});

test('someone unknown, and someone whose account is closed, is refused, and nothing is written', async ({
  db,
  issuer,
  admin,
  leader,
}) => {
  await deactivatePerson(admin, { personId: leader }, db);
  const before = await everything(db);
  const unknown = ['khongai', 'lanhdao', 'lanhdao@ban.example', '\u212Ahongai', '', 7, null, { lanhdao: true }];
  for (const preferred_username of unknown) {
    issuer.person.token = { preferred_username };
    expect(await reasonOf(enter(db))).toBe('no_account');
  }
  expect(await everything(db)).toEqual(before);
});

test('the sign for kelvin is not taken for the letter k', async ({ db, issuer, admin }) => {
  await createPerson(admin, { username: 'kien', name: 'Kiên', roles: ['leader'], unitId: admin.unitId }, db);
  issuer.person.token = { preferred_username: '\u212Aien' };
  expect(await reasonOf(enter(db))).toBe('no_account');
});

test('the first sign-in links a person to their subject, for good and on record, and keeps no token', async ({
  db,
  issuer,
  leader,
}) => {
  await enter(db);
  await enter(db);
  const links = await db.select().from(schema.account).where(eq(schema.account.providerId, issuer.url));
  expect(links).toEqual([
    expect.objectContaining({
      userId: leader,
      accountId: 'chu-the-1',
      ...{ accessToken: null, refreshToken: null, idToken: null, scope: null },
      ...{ accessTokenExpiresAt: null, refreshTokenExpiresAt: null, password: null },
    }),
  ]);
  const told = (await db.select().from(schema.auditEntry)).filter(({ actor }) => actor === leader);
  const signedIn = { task: 'session.begin', detail: { way: 'provider', ok: true } };
  expect(told).toEqual([
    expect.objectContaining({ task: 'account.own', detail: { act: 'link-provider' } }),
    expect.objectContaining(signedIn),
    expect.objectContaining(signedIn),
  ]);
});

test('a linked person stays the same whatever name the provider gives them later', async ({ db, issuer, leader }) => {
  await enter(db);
  issuer.person.token = { preferred_username: 'ten-moi' };
  expect((await readSession(await enter(db), db))?.viewer.id).toBe(leader);
});

test('another subject with the same name is refused until an administrator takes the link off', async ({
  db,
  issuer,
  admin,
  leader,
}) => {
  const first = await enter(db);
  issuer.person.sub = 'chu-the-2';
  const before = await everything(db);
  expect(await reasonOf(enter(db))).toBe('other_subject');
  expect(await everything(db)).toEqual(before);

  expect((await listPeople(admin, {}, db)).rows.find(({ id }) => id === leader)?.linkedToProvider).toBe(true);
  await unlinkProvider(admin, leader, db);
  expect(await readSession(first, db)).toBeNull();
  expect((await listPeople(admin, {}, db)).rows.find(({ id }) => id === leader)?.linkedToProvider).toBe(false);
  const acts = (await db.select().from(schema.auditEntry)).map(({ detail }) => detail.act);
  expect(acts).toContain('unlink-provider');

  expect((await readSession(await enter(db), db))?.viewer.id).toBe(leader);
  issuer.person.sub = 'chu-the-1';
  expect(await reasonOf(enter(db))).toBe('other_subject');
});

test('of many subjects that claim one name at the same moment, one is linked', async ({ db, issuer, leader }) => {
  const viewer = await viewerForPerson(leader, db);
  const subjects = Array.from({ length: 8 }, (_, at) => `chu-the-${at}`);
  await Promise.all(subjects.map(() => db.execute(sql`select pg_sleep(0.1)`))); // every connection is open
  const reasons = await Promise.all(
    subjects.map((subject) => reasonOf(linkSubject(viewer, { issuer: issuer.url, subject }, db))),
  );
  expect(reasons.filter((reason) => reason === 'no error')).toHaveLength(1);
  expect(reasons.filter((reason) => reason === 'other_subject')).toHaveLength(7);
});

test('only an administrator takes a link off, and only of people of their own units', async ({ db, admin, leader }) => {
  for (const role of roles.filter((known) => known !== 'admin')) {
    await expect(unlinkProvider({ ...admin, roles: [role] }, leader, db)).rejects.toThrow(NotAllowed);
  }
  await expect(unlinkProvider(await makeViewer(db, 'admin'), leader, db)).rejects.toThrow(NotFound);
  await expect(unlinkProvider(admin, admin.id, db)).rejects.toThrow('own_account');
});

const past = Math.floor(Date.now() / 1000) - 600;

const spoiltTokens: Record<string, Spoilt> = {
  'signed with another key': { token: ({ claims, header }) => signed(claims, header, otherKey().privateKey) },
  'signed with a key the provider does not name': {
    token: ({ claims, key }) => signed(claims, { alg: 'RS256', kid: 'two' }, key),
  },
  'signed with nothing': { token: ({ claims }) => unsigned(claims) },
  'signed with the public key as if it were a password': {
    token: ({ claims, publicKey }) => signedByPublicKey(claims, publicKey),
  },
  'that is none': { token: () => 'thẻ' },
  'left out': { token: () => undefined },
  'of another issuer': { claims: (claims) => ({ ...claims, iss: 'https://evil.example' }) },
  'made for another client': { claims: (claims) => ({ ...claims, aud: 'another' }) },
  'made for us and others, to be used by another': {
    claims: (claims) => ({ ...claims, aud: ['another', claims.aud], azp: 'another' }),
  },
  'made for us and others, and not said who uses it': {
    claims: (claims) => ({ ...claims, aud: ['another', claims.aud] }),
  },
  'that has expired': { claims: (claims) => ({ ...claims, iat: past - 300, exp: past }) },
  'that never expires': { claims: ({ exp: _, ...claims }) => claims },
  'that is not valid yet': { claims: (claims) => ({ ...claims, nbf: past + 1200 }) },
  'with another nonce': { claims: (claims) => ({ ...claims, nonce: 'khac' }) },
  'without the nonce': { claims: ({ nonce: _, ...claims }) => claims },
  'without a subject': { claims: ({ sub: _, ...claims }) => claims },
};

test('an ID token that is not what it should be opens nothing', async ({ db, issuer, leader: _ }) => {
  const before = await everything(db);
  for (const [how, spoilt] of Object.entries(spoiltTokens)) {
    issuer.spoilt = spoilt;
    expect.soft(await reasonOf(enter(db)), how).toBe('refused');
  }
  expect(await everything(db)).toEqual(before);
  issuer.spoilt = {};
  expect(await reasonOf(enter(db))).toBe('no error');
});

test('an answer is taken once, from the browser that asked, for what it asked', async ({ db, leader: _ }) => {
  const mine = await travel(db);
  const other = await travel(db);
  const changed = (name: string, value: string | null) => {
    const answer = new URLSearchParams(mine.answer);
    if (value === null) answer.delete(name);
    else answer.set(name, value);
    return answer;
  };
  const finish = (answer: URLSearchParams, attempt: string | null) =>
    reasonOf(finishProviderSignIn(answer, attempt, db));
  expect(await finish(mine.answer, null)).toBe('expired');
  expect(await finish(mine.answer, other.attempt)).toBe('expired');
  expect(await finish(mine.answer, 'bịa')).toBe('expired');
  expect(await finish(changed('state', 'khac'), mine.attempt)).toBe('expired');
  expect(await finish(changed('state', null), mine.attempt)).toBe('expired');
  expect(await finish(changed('iss', 'https://evil.example'), mine.attempt)).toBe('refused');
  expect(await finish(changed('code', null), mine.attempt)).toBe('refused');
  expect(await finish(changed('code', 'khac'), mine.attempt)).toBe('refused');
  expect(await finish(changed('error', 'access_denied'), mine.attempt)).toBe('refused');
  expect(await finish(mine.answer, mine.attempt)).toBe('no error');
  expect(await finish(mine.answer, mine.attempt)).toBe('refused');
  expect(await finish(changed('code', other.answer.get('code')), mine.attempt)).toBe('refused');
});

test('an attempt older than ten minutes has to be begun again', async ({ db, leader: _ }) => {
  const { answer, attempt } = await travel(db);
  const now = Date.now;
  Date.now = () => now() + 11 * 60_000;
  try {
    expect(await reasonOf(finishProviderSignIn(answer, attempt, db))).toBe('expired');
  } finally {
    Date.now = now;
  }
});
