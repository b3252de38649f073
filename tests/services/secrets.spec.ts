import { schema } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { createKey } from '@/lib/services/keys/create-key';
import { createPerson } from '@/lib/services/people/create-person';
import { makeOneTimePassword } from '@/lib/services/people/make-one-time-password';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

/** How many values of `letters` signs there are, as a power of two. */
const bits = (length: number, letters: number) => length * Math.log2(letters);

test('a session and a key are random, never the same twice, and too long to be guessed', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const password = 'mua-nang-that-thuong';
  const person = { username: 'lanhdao', name: 'Lãnh đạo', roles: ['leader'], unitId: admin.unitId, password };
  await createPerson(admin, person, db);
  for (let n = 0; n < 4; n++) await signIn({ username: 'lanhdao', password }, '192.0.2.1', db);
  const tokens = (await db.select().from(schema.session)).map(({ token }) => token);
  expect(new Set(tokens).size).toBe(4);
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9]{32}$/);
  expect(bits(32, 62)).toBeGreaterThan(128);
  const makeOne = () => createKey(admin, { label: 'Trạm thu tin', unitId: admin.unitId }, '2026-11-23', db);
  const keys = [await makeOne(), await makeOne()].map(({ key }) => key);
  expect(keys[0]).not.toBe(keys[1]);
  for (const key of keys) expect(key).toMatch(/^nd_[\w-]{43}$/);
});

test('a one-time password is random and holds no letter that is read wrongly', () => {
  const made = Array.from({ length: 500 }, makeOneTimePassword);
  expect(new Set(made).size).toBe(500);
  for (const password of made) expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){3}$/);
  expect(bits(16, 31)).toBeGreaterThan(64);
});

test('a password is kept as a salted scrypt hash, so that two equal ones look different', async ({ db }) => {
  const admin = await makeViewer(db, 'admin', { places: ['79'] });
  const password = 'mua-nang-that-thuong';
  for (const username of ['lanhdao.a', 'lanhdao.b'])
    await createPerson(admin, { username, name: 'Lãnh đạo', roles: ['leader'], unitId: admin.unitId, password }, db);
  const hashes = (await db.select().from(schema.account)).map(({ password: hash }) => hash ?? '');
  expect(new Set(hashes).size).toBe(2);
  for (const hash of hashes) expect(hash).toMatch(/^[0-9a-f]{32}:[0-9a-f]{128}$/);
});
