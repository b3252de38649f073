import 'server-only';
import { readCookie, writeCookie } from './jar';

const name = 'nd_attempt';
const maxAgeSeconds = 10 * 60;
/** Together with the attempt it must fit into the 4 kB that browsers keep. */
const longestNext = 1000;

/** Keeps what ties the way to the identity provider and back to this browser, and `next`, a path of ours to go on to. */
export async function keepAttempt(attempt: string, next: string): Promise<void> {
  await writeCookie(name, `${attempt} ${next.length > longestNext ? '/' : next}`, maxAgeSeconds);
}

/** What was kept, and keeps it no longer. */
export async function takeAttempt(): Promise<{ attempt: string | null; next: string | null }> {
  const [attempt, next] = ((await readCookie(name)) ?? '').split(' ');
  await writeCookie(name, '', 0);
  return { attempt: attempt || null, next: next || null };
}
