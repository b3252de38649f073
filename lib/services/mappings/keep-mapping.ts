import { type Db, database } from '@/db/client';
import { record } from '@/db/queries/activity';
import { keepMapping as keep, mappingForHeadings, mappingNamed } from '@/db/queries/file-mappings';
import { Conflict, InvalidInput } from '@/lib/domain/errors';
import { type GivenMapping, parseNewMapping } from '@/lib/domain/input/saved-mapping';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { headingsKey } from './headings-key';

type Given = GivenMapping & {
  /** When the mapping was kept that was shown for these headings, as ISO 8601; none when there was none. */
  readonly instead?: string;
};

/**
 * Remembers how files with these headings are read, for the viewer's unit. Answers its number. Throws `InvalidInput` (`name`: `name_taken` …),
 * `Conflict` when somebody has said otherwise for these headings since they were shown.
 */
export async function keepMapping(viewer: Viewer, given: Given, db: Db = database()): Promise<number> {
  const scope = allow(viewer, 'post.ingest');
  const { headings, ...mapping } = parseNewMapping(given);
  const key = headingsKey(headings);
  return db.transaction(async (tx) => {
    const before = await mappingForHeadings(tx, scope, key);
    if (before && before.keptAt.toISOString() !== given.instead) throw new Conflict('mapping');
    const same = await mappingNamed(tx, scope, mapping.name);
    if (same && same.id !== before?.id) throw new InvalidInput([{ field: 'name', code: 'name_taken' }]);
    const id = await keep(tx, scope, key, mapping);
    await record(tx, scope, `mapping:${id}`, { act: before ? 'update' : 'create' });
    return id;
  });
}
