import 'server-only';
import { cookies } from 'next/headers';
import { signOut } from '@/lib/services/account/sign-out';
import { isSecure } from './address';
import { cookieName } from './cookie-name';

const sessionName = 'nd_session';
const challengeName = 'nd_second_factor';
/** The cookie outlives any session: the row in the database alone says whether a session still runs. */
const maxAgeSeconds = 30 * 24 * 60 * 60;
const challengeSeconds = 10 * 60;

export async function sessionCookie(): Promise<string | null> {
  return read(sessionName);
}

/** Keeps a new session. The one that this browser had before ends: nobody could find it again. */
export async function keepSessionCookie(value: string): Promise<void> {
  const before = await sessionCookie();
  if (before && before !== value) await signOut(before);
  await write(sessionName, value, maxAgeSeconds);
}

export async function dropSessionCookie(): Promise<void> {
  await write(sessionName, '', 0);
}

/** What stands between the password and the session: the challenge a code of the second factor has to answer. */
export async function challengeCookie(): Promise<string | null> {
  return read(challengeName);
}

export async function keepChallengeCookie(value: string): Promise<void> {
  await write(challengeName, value, challengeSeconds);
}

export async function dropChallengeCookie(): Promise<void> {
  await write(challengeName, '', 0);
}

async function read(name: string): Promise<string | null> {
  return (await cookies()).get(cookieName(name))?.value || null;
}

async function write(name: string, value: string, maxAge: number): Promise<void> {
  const store = await cookies();
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge } as const;
  store.set(cookieName(name), value, options);
}
