import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from './address';
import { cookieName } from './cookie-name';

const sessionName = 'nd_session';
/** The cookie outlives any session: the row in the database alone says whether a session still runs. */
const maxAgeSeconds = 30 * 24 * 60 * 60;

export async function sessionCookie(): Promise<string | null> {
  return (await cookies()).get(cookieName(sessionName))?.value ?? null;
}

export async function keepSessionCookie(value: string): Promise<void> {
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
