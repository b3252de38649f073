import type { Executor } from '@/db/client';
import { type OtherWords, replaceWords } from '@/db/queries/earlier-words';
import type { NewOpinion } from '@/db/queries/insert-opinions';
import { readOtherWords } from '@/lib/domain/opinion/read-again';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Changed } from './changed-among';

/** Puts the words of these posts in the place of those of the items they are, which were locked as they were compared. */
export async function replaceChanged(
  tx: Executor,
  scope: Scope,
  directory: PlaceDirectory,
  changed: readonly Changed<NewOpinion>[],
): Promise<void> {
  const rows = changed.map((one) => withOtherWords(directory, one));
  await replaceWords(tx, scope, rows);
}

function withOtherWords(directory: PlaceDirectory, { row, kept, earlier }: Changed<NewOpinion>): OtherWords {
  const read = readOtherWords(kept, row);
  const { text, masked, day, postedAt, link, reach } = row;
  const areas = directory.areasOf({ placeKey: read.placeKey, unitId: kept.unitId, day });
  const { id, corrected } = kept;
  return { id, corrected, ...read, areas, text, masked, day, postedAt, link, reach, earlier };
}
