import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { ownWordsFileTexts } from '@/lib/strings/own-words-file';

export const dynamic = 'force-dynamic';

/** The own keywords as a CSV, those in use or with `?change=…` those of an earlier change. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const [viewer, locale] = await Promise.all([requireCaller(request, 'lexicon.manage'), currentLocale()]);
    const asked = new URL(request.url).searchParams.get('change');
    const { text } = await exportOwnWords(viewer, { locale, ...(asked === null ? {} : { change: Number(asked) }) });
    return new Response(text, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${ownWordsFileTexts[locale].name}.csv"`,
        'cache-control': 'no-store',
      },
    });
  });
}
