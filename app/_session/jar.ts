import 'server-only';
import { cookies } from 'next/headers';
import { isSecure } from './address';
import { cookieName } from './cookie-name';

/** What a cookie of ours holds, or null. All are read and written here, so that none is without what guards it. */
export async function readCookie(name: string): Promise<string | null> {
  return (await cookies()).get(cookieName(name))?.value || null;
}

/** Keeps a cookie out of reach of scripts and of other sites' forms; 0 seconds take it away. Not while a page is rendered. */
export async function writeCookie(name: string, value: string, maxAgeSeconds: number): Promise<void> {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge: maxAgeSeconds } as const;
  (await cookies()).set(cookieName(name), value, options);
}
