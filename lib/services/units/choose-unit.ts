import { type Db, database } from '@/db/client';
import { unitsByIds } from '@/db/queries/units';
import { InvalidInput } from '@/lib/domain/errors';
import { cleanLine } from '@/lib/domain/input/words';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { unitCalled } from './unit-called';

type Asked = {
  /** What was chosen, or stood there before. */
  readonly id: string;
  /** What stands in the field; left out by a form that offers a list. */
  readonly name?: string;
  readonly field?: string;
};

/**
 * The id of the unit a form means: the one chosen unless another name was typed over it, as can be without JavaScript. Throws
 * `InvalidInput` (`required`, `unknown_unit`, `ambiguous_unit`).
 */
export async function chooseUnit(
  viewer: Viewer,
  { id, name, field = 'unitId' }: Asked,
  db: Db = database(),
): Promise<string> {
  const scope = allow(viewer, 'unit.manage');
  if (name === undefined) return id;
  const typed = cleanLine(name);
  if (!typed) throw new InvalidInput([{ field, code: 'required' }]);
  const [chosen] = id ? await unitsByIds(db, scope, [id]) : [];
  if (chosen?.name === typed) return id;
  const found = await unitCalled(db, scope, typed);
  if ('problem' in found) throw new InvalidInput([{ field, ...found.problem }]);
  return found.id;
}
