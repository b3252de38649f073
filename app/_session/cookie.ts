import 'server-only';
import { signOut } from '@/lib/services/account/sign-out';
import { readCookie, writeCookie } from './jar';

const sessionName = 'nd_session';
const challengeName = 'nd_second_factor';
/** The cookie outlives any session: the row in the database alone says whether a session still runs. */
const maxAgeSeconds = 30 * 24 * 60 * 60;
const challengeSeconds = 10 * 60;

export async function sessionCookie(): Promise<string | null> {
  return readCookie(sessionName);
}

/** Keeps a new session. The one that this browser had before ends: nobody could find it again. */
export async function keepSessionCookie(value: string): Promise<void> {
  const before = await sessionCookie();
  if (before && before !== value) await signOut(before);
  await writeCookie(sessionName, value, maxAgeSeconds);
}

export async function dropSessionCookie(): Promise<void> {
  await writeCookie(sessionName, '', 0);
}

/** What stands between the password and the session: the challenge a code of the second factor has to answer. */
export async function challengeCookie(): Promise<string | null> {
  return readCookie(challengeName);
}

export async function keepChallengeCookie(value: string): Promise<void> {
  await writeCookie(challengeName, value, challengeSeconds);
}

export async function dropChallengeCookie(): Promise<void> {
  await writeCookie(challengeName, '', 0);
}
