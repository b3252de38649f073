import { unavailablePage } from '@/app/_http/unavailable-page';
import { currentLocale } from '@/app/_session/preferences';
import { ownPath } from '@/lib/domain/input/own-path';

/** Where pages lead when the database does not answer: status 503, plain words, and the way back. */
export async function GET(request: Request): Promise<Response> {
  const back = ownPath(new URL(request.url).searchParams.get('back'));
  return new Response(unavailablePage(back, await currentLocale()), {
    status: 503,
    headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '30', 'cache-control': 'no-store' },
  });
}
