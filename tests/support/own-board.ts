import { randomBytes } from 'node:crypto';
import type { BrowserContext } from '@playwright/test';
import type { Db } from '@/db/client';
import { signIn } from '@/lib/services/account/sign-in';
import { createPerson } from '@/lib/services/people/create-person';
import { operatorViewer } from '@/lib/services/viewers/operator-viewer';
import { demoPassword } from './browsing';
import { makeUnit } from './world';

const unique = () => randomBytes(4).toString('hex');

/** A board of a test's own beside the demonstration's, and the cookie of its administrator. */
export async function makeOwnBoard(db: Db, name = `Ban ${unique()}`): Promise<{ unitId: string; cookie: string }> {
  const { id: unitId } = await makeUnit(db, { name });
  const operator = await operatorViewer({ unitId, role: 'admin' }, db);
  const username = `qt_${unique()}`;
  await createPerson(operator, { username, name: 'Quản Trị', roles: ['admin'], unitId, password: demoPassword }, db);
  const { cookie } = await signIn({ username, password: demoPassword }, '127.0.0.1', db);
  return { unitId, cookie };
}

/** Signs whoever the cookie is of in to a browser context. */
export async function signInWith(context: BrowserContext, cookie: string, url: string): Promise<void> {
  await context.addCookies([{ name: 'nd_session', value: cookie, url }]);
}
