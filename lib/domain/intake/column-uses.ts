import type { ColumnUse, FileReading } from './file-reading';
import { fieldOf, type PostField } from './post-fields';

/** A heading as mappings know it. */
export const asHeading = (heading: string): string => heading.normalize('NFC').trim();

type TakenFor = (heading: string) => PostField | 'author' | null;

const made = new WeakMap<FileReading, TakenFor>();

/**
 * Which field a column is, `author`, or null to ignore: as `reading` says, otherwise by its name, unless another column was said to be
 * what its name says.
 */
export function columnUses(reading?: FileReading): TakenFor {
  if (!reading?.columns) return fieldOf;
  const before = made.get(reading);
  if (before) return before;
  const { columns, only = false } = reading;
  const said = new Set<ColumnUse>(columns.values());
  const takenFor: TakenFor = (heading) => {
    const use = columns.get(asHeading(heading));
    if (use) return use === 'ignored' ? null : use;
    const byName = fieldOf(heading);
    if (byName === null || byName === 'author') return byName;
    return only || said.has(byName) ? null : byName;
  };
  made.set(reading, takenFor);
  return takenFor;
}

/** What columns of persons may be taken for besides: a place is looked up, and nothing of it is kept. */
const fromPersons: readonly ColumnUse[] = ['author', 'ignored', 'place'];

/** Whether a column called so may be taken for that: nothing that is kept comes of a column that tells of persons. */
export const mayBe = (heading: string, use: ColumnUse): boolean =>
  fieldOf(heading) !== 'author' || fromPersons.includes(use);
