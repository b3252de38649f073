import { InvalidInput } from '@/lib/domain/errors';
import { cleanLine } from '@/lib/domain/input/words';
import { peopleColumns, personFieldsIn } from '@/lib/domain/people/people-columns';
import { type GivenPerson, mostLines } from '@/lib/domain/people/people-plan';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { readPostLines } from '../posts/read-post-lines';

const longestCell = 200;

/**
 * The people of a CSV or XLSX, line by line as they stand there; nothing is kept. Throws `InvalidInput` (`file`) naming why it
 * is not read, `too_many` above the most lines.
 */
export async function readPeopleFile(viewer: Viewer, file: AsyncIterable<Uint8Array>): Promise<GivenPerson[]> {
  allow(viewer, 'person.manage');
  const { format, lines } = await readPostLines(file, { columns: peopleColumns });
  if (format !== 'csv' && format !== 'xlsx') throw new InvalidInput([{ field: 'file', code: 'no_name_column' }]);
  const people: GivenPerson[] = [];
  for await (const { line, record = {}, problem } of lines) {
    const { name = '', username = '', role = '', unit = '' } = personFieldsIn(record);
    const cells = [name, username, role, unit].map((cell) => cleanLine(cleanLine(cell).slice(0, longestCell)));
    const [asName = '', asUsername = '', asRole = '', asUnit = ''] = cells;
    if (!problem && cells.every((cell) => cell === '')) continue;
    if (people.length === mostLines) throw new InvalidInput([{ field: 'file', code: 'too_many', limit: mostLines }]);
    people.push({
      line,
      name: asName,
      username: asUsername,
      role: asRole,
      unit: asUnit,
      ...(problem ? { problem } : {}),
    });
  }
  if (people.length === 0) throw new InvalidInput([{ field: 'file', code: 'file_empty' }]);
  return people;
}
