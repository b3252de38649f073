import { sql } from 'drizzle-orm';
import { migrate } from '@/db/migrate';
import { caretaker } from '@/lib/domain/permissions';
import { acceptFingerprintKey } from '@/lib/services/system/accept-fingerprint-key';
import { expect, test } from '../support/application-role';
import { addOpinions } from '../support/opinions';
import { makeViewer } from '../support/world';

/** By each of these the next migration would bring the fingerprints under a key a second time. */
const forgetting: readonly string[] = [
  `delete from setting where name = 'fingerprint_key_check'`,
  'delete from setting',
  `update setting set name = 'other' where name = 'fingerprint_key_check'`,
  `insert into setting values ('fingerprints_keyed_to', 'opinion 0')`,
  `update setting set name = 'fingerprints_keyed_to', value = 'opinion 0' where name = 'auth_secret'`,
  'truncate setting',
];

test('the application’s role cannot make the database forget under which key its fingerprints are', async ({
  app,
  db,
  url,
}) => {
  const viewer = await makeViewer(db, 'analyst', { places: ['79'] });
  await addOpinions(db, viewer, [{ placeKey: '79' }]);
  const prints = () => db.execute(sql`select fingerprint from opinion`);
  const before = await prints();
  for (const statement of forgetting)
    await expect(app.$client.unsafe(statement), statement).rejects.toMatchObject({ code: '42501' });
  await migrate(url, app.role);
  expect([...(await prints())]).toEqual([...before]);
  expect(await acceptFingerprintKey(caretaker, app), 'another key is accepted by its command').toEqual({
    accepted: false,
  });
  await app.execute(sql`insert into setting values ('other', 'x')`);
  await app.execute(sql`update setting set value = 'y' where name = 'other'`);
  expect((await app.execute(sql`delete from setting where name = 'other' returning value`))[0]).toEqual({ value: 'y' });
});
