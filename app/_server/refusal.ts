import type { IncomingMessage, ServerResponse } from 'node:http';
import { plainPage, plainPageHeaders } from '@/app/_http/plain-page';
import { ownPath } from '@/lib/domain/input/own-path';
import { shellTexts } from '@/lib/strings/shell';

const retryAfterSeconds = 3;
const hearOutMs = 2000;
const { vi, en } = shellTexts;

/**
 * Turns a request away before anything of it was done: 503 and when to come again, as a page for people and as JSON for
 * programs. Who is still sending is heard out for a moment, for a connection cut under a sender loses the answer.
 */
export function turnAway(request: IncomingMessage, answer: ServerResponse): void {
  const isPage = String(request.headers.accept ?? '').includes('text/html');
  const body = isPage ? busyPage(request) : JSON.stringify({ error: { code: 'busy', message: vi.busyBody } });
  answer.writeHead(503, {
    ...(isPage ? plainPageHeaders : { 'content-type': 'application/json', 'cache-control': 'no-store' }),
    'content-length': Buffer.byteLength(body),
    'retry-after': String(retryAfterSeconds),
    ...(request.complete ? {} : { connection: 'close' }),
  });
  answer.write(body);
  if (request.complete) return void answer.end();
  const end = () => answer.end();
  const late = setTimeout(end, hearOutMs);
  request.once('close', () => clearTimeout(late)).once('end', end);
  request.resume();
}

/** What a service manager hears while nothing can be asked of the product. */
export function sayUnwell(answer: ServerResponse): void {
  answer.writeHead(503, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  answer.end(JSON.stringify({ status: 'unavailable' }));
}

/** In both languages, since nothing is known of the reader; a sent form is sent again from the page it is on. */
function busyPage({ method, url }: IncomingMessage): string {
  const link = method === 'GET' ? { href: ownPath(url), label: vi.refresh } : undefined;
  return plainPage({ locale: 'vi', title: vi.busyTitle, body: vi.busyBody, english: en.busyBody, link });
}
