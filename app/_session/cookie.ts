import 'server-only';
import { cookies } from 'next/headers';
import { signOut } from '@/lib/services/account/sign-out';
import { isSecure } from './address';
import { cookieName } from './cookie-name';

const sessionName = 'nd_session';
/** The cookie outlives any session: the row in the database alone says whether a session still runs. */
const maxAgeSeconds = 30 * 24 * 60 * 60;

export async function sessionCookie(): Promise<string | null> {
  return (await cookies()).get(cookieName(sessionName))?.value ?? null;
}

/** Keeps a new session. The one that this browser had before ends: nobody could find it again. */
export async function keepSessionCookie(value: string): Promise<void> {
  const before = await sessionCookie();
  if (before && before !== value) await signOut(before);
  await write(value, maxAgeSeconds);
}

export async function dropSessionCookie(): Promise<void> {
  await write('', 0);
}

async function write(value: string, maxAge: number): Promise<void> {
  const store = await cookies();
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge } as const;
  store.set(cookieName(sessionName), value, options);
}
