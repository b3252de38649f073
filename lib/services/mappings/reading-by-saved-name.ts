import type { Db } from '@/db/client';
import { mappingNamed } from '@/db/queries/file-mappings';
import { InvalidInput } from '@/lib/domain/errors';
import type { FileReading } from '@/lib/domain/intake/file-reading';
import type { Scope } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';

/** How the unit's mapping of that name reads a file. Throws `InvalidInput` (`mapping`: `mapping_unknown`) when there is none. */
export async function readingBySavedName(db: Db, scope: Scope, name: string): Promise<FileReading> {
  const found = await mappingNamed(db, scope, name.normalize('NFC').trim());
  if (!found)
    throw new InvalidInput([{ field: 'mapping', code: 'mapping_unknown', value: redact(name.slice(0, 60)).text }]);
  const columns = new Map(found.columns.map(({ heading, use }) => [heading as string, use]));
  return { columns, only: true, ...(found.dateOrder ? { dateOrder: found.dateOrder } : {}) };
}
