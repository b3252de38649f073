import { TooManyIntakes } from '@/lib/domain/intake/too-many-intakes';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { takeSeat } from '@/lib/domain/seats';

export const mostAtOnce = 3;

const shared = globalThis as typeof globalThis & { ngheDanIntakePlaces?: Map<string, number> };

/** How many uploads each person and key is sending to this process; on `globalThis`, since Next loads modules twice. */
const sending = () => {
  shared.ngheDanIntakePlaces ??= new Map();
  return shared.ngheDanIntakePlaces;
};

/**
 * Takes one of the viewer's places for uploads over the network, before anything of the upload is read. Gives what gives it
 * back, once, however often it is called. Throws `TooManyIntakes`.
 */
export function takeIntakePlace(viewer: Viewer): () => void {
  allow(viewer, 'post.ingest');
  const places = sending();
  if ((places.get(viewer.id) ?? 0) >= mostAtOnce) throw new TooManyIntakes();
  return takeSeat(places, viewer.id);
}
