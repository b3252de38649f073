import { unavailablePage } from '@/app/_http/unavailable-page';
import { currentLocale } from '@/app/_session/preferences';
import { ownPath } from '@/lib/domain/input/own-path';
import { storeFailureOf } from '@/lib/domain/store-failure';

/** Where pages lead when the database fails, `why` naming how: plain words, a status no one takes for a page, the way back. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const failure = storeFailureOf({ code: asked.get('why') }) ?? storeFailureOf({ code: 'store_unavailable' });
  const { code, status, retryAfterSeconds } = failure!;
  const later: Record<string, string> = retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) };
  return new Response(unavailablePage(ownPath(asked.get('back')), await currentLocale(), code), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...later },
  });
}
