import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { InvalidInput } from '@/lib/domain/errors';
import { type ExportFormat, exportFormats } from '@/lib/services/exports/table-bytes';
import { exportOwnWords } from '@/lib/services/words/export-own-words';
import { ownWordsFileTexts } from '@/lib/strings/own-words-file';

export const dynamic = 'force-dynamic';

/** The own keywords as `?format=csv|xlsx`, those in use or with `&change=…` those of an earlier change. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const [viewer, locale] = await Promise.all([requireCaller(request, 'lexicon.manage'), currentLocale()]);
    const query = new URL(request.url).searchParams;
    const format = exportFormats.find((known): known is ExportFormat => known === query.get('format'));
    if (!format) throw new InvalidInput([{ field: 'format', code: 'not_in_list' }]);
    const asked = query.get('change');
    const change = asked === null ? {} : { change: Number(asked) };
    const { bytes, contentType } = await exportOwnWords(viewer, { locale, format, ...change });
    return new Response(new Uint8Array(bytes), {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename="${ownWordsFileTexts[locale].name}.${format}"`,
        'cache-control': 'no-store',
      },
    });
  });
}
