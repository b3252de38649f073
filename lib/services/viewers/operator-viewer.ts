import { type Db, database } from '@/db/client';
import { topUnits } from '@/db/identity';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { viewerAreas } from './viewer-areas';

type OperatorOptions = {
  /** The unit to act for. May be left out while there is only one top unit. */
  unitId?: string;
  /** `admin` for commands that make units and people. */
  role?: 'system' | 'admin';
};

/**
 * Who a command line on the server acts as. In an empty installation it is a viewer of no unit, which may only make
 * the first one. Throws `NotFound` for an unknown unit, `InvalidInput` (`unit`: `required`) when one must be named.
 */
export async function operatorViewer(options: OperatorOptions = {}, db: Db = database()): Promise<Viewer> {
  const operator: Viewer = { ...caretaker, role: options.role ?? caretaker.role };
  const tops = options.unitId ? [options.unitId] : await topUnits(db);
  if (tops.length > 1) throw new InvalidInput([{ field: 'unit', code: 'required', value: tops.join(', ') }]);
  const [unitId] = tops;
  if (!unitId) return operator;
  const reach = await viewerAreas(unitId, db);
  if (reach.units.length === 0) throw new NotFound('unit');
  return { ...operator, unitId, ...reach };
}
