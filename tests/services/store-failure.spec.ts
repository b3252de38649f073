import { openDatabase } from '@/db/client';
import { isStoreFailure } from '@/lib/domain/store-failure';
import { readSession } from '@/lib/services/account/read-session';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { listPeople } from '@/lib/services/people/list-people';
import { layCable } from '../support/cable';
import { expect, test } from '../support/database';
import { makeViewer } from '../support/world';

test('A database that went away is told apart from every other failure, whoever meets it first', async ({
  db,
  url,
}) => {
  const admin = await makeViewer(db, 'admin');
  const credentials = { username: 'nguoi', password: 'mưa nắng thất thường' };
  await createPerson(admin, { ...credentials, name: 'Người', roles: ['leader'], unitId: admin.unitId }, db);
  const cable = await layCable(url);
  const far = openDatabase(cable.url, 2);
  const { cookie } = await signIn(credentials, '192.0.2.1', far);
  expect(await readSession(cookie, far)).not.toBeNull();
  await cable.pull();
  for (const work of [
    () => readSession(cookie, far),
    () => signIn(credentials, '192.0.2.1', far),
    () => listPeople(admin, {}, far),
  ]) {
    const error = await work().then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(isStoreFailure(error), String(error)).toBe(true);
  }
  await cable.mend();
  await expect(async () => expect(await readSession(cookie, far)).not.toBeNull()).toPass({ timeout: 30_000 });
  await far.$client.end({ timeout: 2 });
  await cable.close();
  for (const other of [null, new Error('x'), Object.assign(new Error('x'), { code: '23505' }), { code: 'ENOENT' }]) {
    expect(isStoreFailure(other)).toBe(false);
  }
});
