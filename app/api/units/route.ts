import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { searchUnits } from '@/lib/services/units/search-units';

/** Type-ahead for administrators: `?q=` what was typed; answers `{units: [{key, name, where}]}`. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'unit.manage');
    const found = await searchUnits(viewer, new URL(request.url).searchParams.get('q') ?? '');
    const units = found.map(({ id, name, above }) => ({ key: id, name, where: above ?? '' }));
    return Response.json({ units }, { headers: { 'cache-control': 'private, no-store' } });
  });
}
