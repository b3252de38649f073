import { plainPage, plainPageHeaders } from '@/app/_http/plain-page';
import { currentLocale } from '@/app/_session/preferences';
import { ownPath } from '@/lib/domain/input/own-path';
import { shellTexts } from '@/lib/strings/shell';

/** Where pages lead when the database does not answer: status 503, plain words, and the way back. */
export async function GET(request: Request): Promise<Response> {
  const back = ownPath(new URL(request.url).searchParams.get('back'));
  const locale = await currentLocale();
  const { downTitle: title, downBody: body, refresh: label } = shellTexts[locale];
  return new Response(plainPage({ locale, title, body, link: { href: back, label } }), {
    status: 503,
    headers: { ...plainPageHeaders, 'retry-after': '30' },
  });
}
