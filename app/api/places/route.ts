import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { currentLocale } from '@/app/_session/preferences';
import { today } from '@/app/_session/today';
import { searchPlaces } from '@/lib/services/places/search-places';

/** Type-ahead: `?q=` what was typed, `day=` the day meant (today), `limit=`, `dated=1` to be told when each was there; answers `{places: […]}`. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'place.search');
    const asked = new URL(request.url).searchParams;
    const input = {
      q: asked.get('q') ?? undefined,
      day: asked.get('day') || today(),
      limit: asked.get('limit') ?? undefined,
      dated: asked.get('dated') === '1',
    };
    const places = await searchPlaces(viewer, input, undefined, await currentLocale());
    return Response.json({ places }, { headers: { 'cache-control': 'private, no-store' } });
  });
}
