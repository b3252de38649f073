import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from './address';

const name = 'nd_session';
/** The cookie outlives any session: the row in the database alone says whether a session still runs. */
const maxAgeSeconds = 30 * 24 * 60 * 60;

export async function sessionCookie(): Promise<string | null> {
  return (await cookies()).get(name)?.value ?? null;
}

export async function keepSessionCookie(value: string): Promise<void> {
  const store = await cookies();
  store.set(name, value, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: maxAgeSeconds,
  });
}

export async function dropSessionCookie(): Promise<void> {
  (await cookies()).delete(name);
}
