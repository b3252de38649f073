import 'server-only';
import { headers } from 'next/headers';
import { ownPath } from '@/lib/domain/input/own-path';

/** Set by `app/_server`, which drops the same from outside. */
const pathHeader = 'x-nd-path';
const addressHeader = 'x-nd-address';
const requestHeader = 'x-nd-request';

/** Path and query of the page being shown. */
export async function currentPath(): Promise<string> {
  return ownPath((await headers()).get(pathHeader));
}

/** True when people come by https, so that cookies are for it alone. What a request says of itself decides nothing. */
export function isSecure(): boolean {
  return /^https:/i.test(process.env.APP_URL ?? '');
}

/** The address people type to come here: the one that is set, else the one this request came to. */
export async function homeAddress(): Promise<string> {
  const host = (await headers()).get('host');
  return process.env.APP_URL || `http://${host ?? 'localhost'}`;
}

/** The address the request comes from, as the server knows it: the peer's, or what a trusted proxy says. */
export async function callerAddress(): Promise<string> {
  return (await headers()).get(addressHeader) || 'unknown';
}

/** What the log calls the request being answered, and its answer says in `X-Request-Id`. */
export async function requestId(): Promise<string> {
  return (await headers()).get(requestHeader) ?? '';
}
