import 'server-only';
import { headers } from 'next/headers';

/** What the caller's browser calls itself; empty when it does not say. */
export async function callerDevice(): Promise<string> {
  return (await headers()).get('user-agent') ?? '';
}
