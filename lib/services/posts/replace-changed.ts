import type { Executor } from '@/db/client';
import { type LockedOpinion, lockedOpinions } from '@/db/queries/change-opinions';
import { type OtherWords, replaceWords } from '@/db/queries/earlier-words';
import { readOtherWords } from '@/lib/domain/opinion/read-again';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { apartFlag } from '@/lib/domain/vocabulary';
import type { Changed } from './changed-among';

/**
 * Puts the words of these posts in the place of those of the items they are, at most one for each item, and answers of how many: not of one that somebody else
 * changed since it was compared.
 */
export async function replaceChanged(
  tx: Executor,
  scope: Scope,
  directory: PlaceDirectory,
  changed: readonly Changed[],
): Promise<number> {
  if (changed.length === 0) return 0;
  const given = new Map(changed.map((one) => [one.id, one]));
  const locked = await lockedOpinions(tx, scope, [...given.keys()]);
  const rows = locked.flatMap((kept) => {
    const one = given.get(kept.id);
    const isAsCompared = kept.text === one?.words && !kept.flags.includes(apartFlag);
    return one && isAsCompared ? [withOtherWords(directory, kept, one)] : [];
  });
  await replaceWords(tx, scope, rows);
  return rows.length;
}

function withOtherWords(directory: PlaceDirectory, kept: LockedOpinion, { row, earlier }: Changed): OtherWords {
  const read = readOtherWords(kept, row);
  const { text, masked, day, postedAt, link, reach } = row;
  const areas = directory.areasOf({ placeKey: read.placeKey, unitId: kept.unitId, day });
  const { id, corrected } = kept;
  return { id, corrected, ...read, areas, text, masked, day, postedAt, link, reach, earlier };
}
