import type { Db } from '@/db/client';
import { ProviderFailed } from '@/lib/domain/account/provider';
import type { Viewer } from '@/lib/domain/permissions';
import { createPerson } from '@/lib/services/people/create-person';
import { beginProviderSignIn } from '@/lib/services/provider/begin-provider-sign-in';
import { finishProviderSignIn } from '@/lib/services/provider/finish-provider-sign-in';
import { test as base } from './database';
import { type Issuer, settingsFor, startIssuer } from './issuer';
import { makeViewer } from './world';

export const leaderPassword = 'mua-nang-that-thuong';

type Given = { issuer: Issuer; admin: Viewer; leader: string };

/** An installation set to a provider on this machine, with an administrator and, for who asks, a leader `lanhdao`. */
export const test = base.extend<Given>({
  issuer: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
    async ({}, use) => {
      const issuer = await startIssuer();
      const before = { ...process.env };
      Object.assign(process.env, settingsFor(issuer), { APP_URL: 'https://nghedan.example' });
      await use(issuer);
      process.env = before;
      await issuer.stop();
    },
    { auto: true },
  ],
  admin: async ({ db }, use) => use(await makeViewer(db, 'admin')),
  leader: async ({ db, admin }, use) => {
    const person = { username: 'lanhdao', name: 'Lãnh đạo', roles: ['leader'], unitId: admin.unitId };
    await use((await createPerson(admin, { ...person, password: leaderPassword }, db)).id);
  },
});

/** The way to the provider and back, as a browser goes it. */
export async function travel(db: Db): Promise<{ answer: URLSearchParams; attempt: string }> {
  const { address, attempt } = await beginProviderSignIn(db);
  const { headers } = await fetch(address, { redirect: 'manual' });
  return { answer: new URL(headers.get('location') ?? '').searchParams, attempt };
}

/** The same, and in. Gives what the session's cookie holds. */
export async function enter(db: Db): Promise<string> {
  const { answer, attempt } = await travel(db);
  return (await finishProviderSignIn(answer, attempt, db)).cookie;
}

/** Why the provider opened no session, `no error` when it did. */
export async function reasonOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => 'no error',
    (caught: unknown) => caught,
  );
  return error instanceof ProviderFailed ? error.reason : String(error);
}
