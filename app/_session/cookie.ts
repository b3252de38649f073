import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from './address';

const name = 'nd_session';
const challengeName = 'nd_second_factor';
/** The cookie outlives any session: the row in the database alone says whether a session still runs. */
const maxAgeSeconds = 30 * 24 * 60 * 60;
const challengeSeconds = 10 * 60;

export async function sessionCookie(): Promise<string | null> {
  return (await cookies()).get(name)?.value ?? null;
}

export async function keepSessionCookie(value: string): Promise<void> {
  await keep(name, value, maxAgeSeconds);
}

export async function dropSessionCookie(): Promise<void> {
  (await cookies()).delete(name);
}

/** What stands between the password and the session: the challenge a code of the second factor has to answer. */
export async function challengeCookie(): Promise<string | null> {
  return (await cookies()).get(challengeName)?.value ?? null;
}

export async function keepChallengeCookie(value: string): Promise<void> {
  await keep(challengeName, value, challengeSeconds);
}

export async function dropChallengeCookie(): Promise<void> {
  (await cookies()).delete(challengeName);
}

async function keep(cookie: string, value: string, maxAge: number): Promise<void> {
  const store = await cookies();
  store.set(cookie, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: await isSecure(), maxAge });
}
