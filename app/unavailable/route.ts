import { plainPage, plainPageHeaders } from '@/app/_http/plain-page';
import { currentLocale } from '@/app/_session/preferences';
import { ownPath } from '@/lib/domain/input/own-path';
import { storeFailureOf } from '@/lib/domain/store-failure';
import { explainError } from '@/lib/strings/errors';
import { shellTexts } from '@/lib/strings/shell';

/** Where pages lead when the database fails, `why` naming how: plain words, a status no one takes for a page, the way back. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const locale = await currentLocale();
  const failure = storeFailureOf({ code: asked.get('why') }) ?? storeFailureOf({ code: 'store_unavailable' });
  const { code, status, retryAfterSeconds } = failure!;
  const later: Record<string, string> = retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) };
  const { downTitle, downBody, storeTitle, refresh: label } = shellTexts[locale];
  const [title, body] =
    code === 'store_unavailable' ? [downTitle, downBody] : [storeTitle, explainError({ code }, locale)];
  const page = plainPage({ locale, title, body, link: { href: ownPath(asked.get('back')), label } });
  return new Response(page, { status, headers: { ...plainPageHeaders, ...later } });
}
