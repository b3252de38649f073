import type { LockedOpinion, OpinionChange } from '@/db/queries/change-opinions';
import { differences, type Reread, readAgain } from '@/lib/domain/opinion/read-again';
import type { PlaceDirectory } from '@/lib/domain/places/directory';

/** How a standing item is read from now on, and whether that counts elsewhere. What a person set stays. */
export function rereadOpinion(
  directory: PlaceDirectory,
  standing: LockedOpinion,
  reread: Reread,
): { readonly next: OpinionChange; readonly isChanged: boolean } {
  const now = readAgain(standing, reread);
  const fields = differences(standing, now);
  const areas = fields.includes('place') ? directory.areasOf({ ...standing, ...now }) : standing.areas;
  return { next: { ...standing, ...now, areas }, isChanged: fields.length > 0 };
}
