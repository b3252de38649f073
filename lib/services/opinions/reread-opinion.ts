import type { LockedOpinion, OpinionChange } from '@/db/queries/change-opinions';
import { differences, readAgain } from '@/lib/domain/opinion/read-again';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Reread } from './text-reader';

/** How a standing item is read from now on, and whether that counts elsewhere. What a person set stays. */
export function rereadOpinion(
  directory: PlaceDirectory,
  standing: LockedOpinion,
  { reading, placeInText }: Reread,
): { readonly next: OpinionChange; readonly isChanged: boolean } {
  const reread = readAgain(standing, reading, placeInText);
  const fields = differences(standing, reread);
  const areas = fields.includes('place') ? directory.areasOf({ ...standing, ...reread }) : standing.areas;
  return { next: { ...standing, ...reread, areas }, isChanged: fields.length > 0 };
}
