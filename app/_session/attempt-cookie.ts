import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from './address';
import { cookieName } from './cookie-name';

const name = 'nd_attempt';
const maxAgeSeconds = 10 * 60;
/** Together with the attempt it must fit into the 4 kB that browsers keep. */
const longestNext = 1000;

/** Keeps what ties the way to the identity provider and back to this browser, and `next`, a path of ours to go on to. */
export async function keepAttempt(attempt: string, next: string): Promise<void> {
  (await cookies()).set(cookieName(name), `${attempt} ${next.length > longestNext ? '/' : next}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    maxAge: maxAgeSeconds,
  });
}

/** What was kept, and keeps it no longer. */
export async function takeAttempt(): Promise<{ attempt: string | null; next: string | null }> {
  const store = await cookies();
  const [attempt, next] = (store.get(cookieName(name))?.value ?? '').split(' ');
  store.set(cookieName(name), '', { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge: 0 });
  return { attempt: attempt || null, next: next || null };
}
