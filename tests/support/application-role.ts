import { randomBytes } from 'node:crypto';
import { type Db, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { test as base } from './database';
import { withAdmin } from './server';

export { expect } from './database';

type Fixtures = {
  /** The test's database as the application's role of an installation with two roles sees it. */
  app: Db & { readonly role: string };
};

export const test = base.extend<Fixtures>({
  app: async ({ url }, use) => {
    const role = `nghedan_test_app_${randomBytes(5).toString('hex')}`;
    const password = randomBytes(12).toString('hex');
    await withAdmin(url, (sql) => sql.unsafe(`create role ${role} with login password '${password}'`));
    await migrate(url, role);
    const own = new URL(url);
    own.username = role;
    own.password = password;
    const db = openDatabase(own.href);
    await use(Object.assign(db, { role }));
    await db.$client.end({ timeout: 2 });
    await withAdmin(url, async (sql) => {
      await sql.unsafe(`drop owned by ${role}`);
      await sql.unsafe(`drop role ${role}`);
    });
  },
});
