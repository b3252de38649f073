import 'server-only';
import { headers } from 'next/headers';
import { ownPath } from '@/lib/domain/input/own-path';

/** Set by `proxy.ts`: the path and query of the page being shown. */
const pathHeader = 'x-nd-path';

export async function currentPath(): Promise<string> {
  return ownPath((await headers()).get(pathHeader));
}

/** True when the browser speaks https to us or to the proxy in front, so that cookies may be marked secure. */
export async function isSecure(): Promise<boolean> {
  const proto = (await headers()).get('x-forwarded-proto')?.split(',')[0]?.trim();
  return proto ? proto === 'https' : (process.env.APP_URL ?? '').startsWith('https://');
}

/**
 * The nearest address we know: the last one in `X-Forwarded-For`, added by the proxy in front or by the server itself.
 * Without a proxy a client can make one up, so it may only ever make a limit stricter.
 */
export async function callerAddress(): Promise<string> {
  return (await headers()).get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'unknown';
}
