import { eq } from 'drizzle-orm';
import { schema } from '@/db/client';
import { migrate } from '@/db/migrate';
import { expect, test } from '../support/database';

const secretOf = async (db: Parameters<Parameters<typeof test>[2]>[0]['db']) =>
  (await db.select().from(schema.setting).where(eq(schema.setting.name, 'auth_secret')))[0]?.value;

test('an installation has a signing secret of 32 random bytes', async ({ db }) => {
  expect(Buffer.from((await secretOf(db)) ?? '', 'base64url')).toHaveLength(32);
});

test('migrating again, four times at once, keeps the secret and fails nobody', async ({ db, url }) => {
  const before = await secretOf(db);
  await Promise.all([migrate(url), migrate(url), migrate(url), migrate(url)]);
  expect(await secretOf(db)).toBe(before);
});
