import { pools } from '@/db/client';
import { ExportsBusy, TooManyExports } from '@/lib/domain/export/refused-export';
import { takeSeat } from '@/lib/domain/seats';

export const mostPerPerson = 2;

const shared = globalThis as typeof globalThis & { ngheDanExports?: Map<string, number> };

/** How many files each person is taking in this process; on `globalThis`, since Next loads modules twice. */
const taking = () => {
  shared.ngheDanExports ??= new Map();
  return shared.ngheDanExports;
};

/**
 * Takes one of the places for downloads, of which there are as many as connections for them. Gives what gives it back, once,
 * however often it is called. Throws `TooManyExports` or `ExportsBusy`.
 */
export function takeExportPlace(viewerId: string): () => void {
  const places = taking();
  if ((places.get(viewerId) ?? 0) >= mostPerPerson) throw new TooManyExports();
  let all = 0;
  for (const count of places.values()) all += count;
  if (all >= pools.export.connections) throw new ExportsBusy();
  return takeSeat(places, viewerId);
}
