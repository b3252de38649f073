import type { Db } from '@/db/client';
import { mappingNamed } from '@/db/queries/file-mappings';
import { InvalidInput } from '@/lib/domain/errors';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import { readingBeside } from '@/lib/domain/intake/saved-mapping';
import type { Scope } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import type { Redacted } from '@/lib/domain/redact/redacted';

/** How a file is read, and the name of the mapping by which it is: null by none, or not as it is remembered. */
export type NamedReading = { readonly reading: FileReading | undefined; readonly mapping: Redacted | null };

/**
 * How the unit's mapping of that name reads a file beside what was said. Throws `InvalidInput` (`mapping`: `mapping_unknown`) when there is
 * none and something of it is wanted.
 */
export async function readingBySavedName(
  db: Db,
  scope: Scope,
  { mapping: name, reading }: { readonly mapping?: string; readonly reading?: FileReading },
): Promise<NamedReading> {
  if (name === undefined) return { reading, mapping: null };
  const found = await mappingNamed(db, scope, name.normalize('NFC').trim());
  if (found) {
    const beside = readingBeside(found, reading);
    return { reading: beside.reading, mapping: beside.isAsSaved ? found.name : null };
  }
  if (reading?.columns && reading.only) return { reading, mapping: null };
  throw new InvalidInput([{ field: 'mapping', code: 'mapping_unknown', value: redact(name.slice(0, 60)).text }]);
}
