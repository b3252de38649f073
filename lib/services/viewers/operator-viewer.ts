import { type Db, database } from '@/db/client';
import { identityByUsername, topUnits } from '@/db/identity';
import { InvalidInput, NotFound } from '@/lib/domain/errors';
import { caretaker, type Viewer } from '@/lib/domain/permissions';
import { viewerAreas } from './viewer-areas';

type OperatorOptions = {
  /** The unit to act for. May be left out while there is only one top unit. */
  unitId?: string;
  /** The user name of whom it is about (any case), to act for their unit. */
  about?: string;
  /** `admin` for commands that make units and people. */
  role?: 'system' | 'admin';
};

/**
 * Who a command line on the server acts as. In an empty installation it is a viewer of no unit, which may only make
 * the first one. Throws `NotFound` for an unknown unit, `InvalidInput` (`unit`: `required`) when one must be named,
 * (`username`: `unknown_username`) when nobody is called so.
 */
export async function operatorViewer(options: OperatorOptions = {}, db: Db = database()): Promise<Viewer> {
  const operator: Viewer = { ...caretaker, roles: options.role ? [options.role] : caretaker.roles };
  const unit = options.about === undefined ? options.unitId : await unitOf(options.about, db);
  const tops = unit ? [unit] : await topUnits(db);
  if (tops.length > 1) throw new InvalidInput([{ field: 'unit', code: 'required', value: tops.join(', ') }]);
  const [unitId] = tops;
  if (!unitId) return operator;
  const reach = await viewerAreas(unitId, db);
  if (reach.units.length === 0) throw new NotFound('unit');
  return { ...operator, unitId, ...reach };
}

async function unitOf(username: string, db: Db): Promise<string> {
  const person = await identityByUsername(db, username.trim().toLowerCase());
  if (!person) throw new InvalidInput([{ field: 'username', code: 'unknown_username', value: username }]);
  return person.unit.id;
}
