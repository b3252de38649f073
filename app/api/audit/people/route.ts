import { answer } from '@/app/_http/answer';
import { requireCaller } from '@/app/_http/caller';
import { searchActors } from '@/lib/services/audit/search-actors';

/** Type-ahead for who did something: `?q=` what was typed; answers `{people: [{key, name, where}]}`. */
export function GET(request: Request): Promise<Response> {
  return answer(async () => {
    const viewer = await requireCaller(request, 'audit.read');
    const found = await searchActors(viewer, new URL(request.url).searchParams.get('q') ?? '');
    const people = found.map(({ id, name, username }) => ({ key: id, name, where: username }));
    return Response.json({ people }, { headers: { 'cache-control': 'private, no-store' } });
  });
}
