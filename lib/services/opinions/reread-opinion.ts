import type { LockedOpinion, OpinionChange } from '@/db/queries/change-opinions';
import { differences, type Reread, readAgain } from '@/lib/domain/opinion/read-again';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { apartFlag } from '@/lib/domain/vocabulary';

/** How a standing item is read from now on, whether that counts elsewhere, and whether it was kept apart or is. What a person set stays. */
export function rereadOpinion(
  directory: PlaceDirectory,
  standing: LockedOpinion,
  reread: Reread,
): { readonly next: OpinionChange; readonly isChanged: boolean; readonly wasApart: boolean } {
  const now = readAgain(standing, reread);
  const fields = differences(standing, now);
  const areas = fields.includes('place') ? directory.areasOf({ ...standing, ...now }) : standing.areas;
  const wasApart = [standing, now].some(({ flags }) => flags.includes(apartFlag));
  return { next: { ...standing, ...now, areas }, isChanged: fields.length > 0, wasApart };
}
