import { randomBytes } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { type Db, schema } from '@/db/client';
import type { Role, Viewer } from '@/lib/domain/permissions';
import { receivedBy, unplacedIn } from '@/lib/domain/places/place';
import type { UnitKind } from '@/lib/domain/vocabulary';

type UnitWish = {
  id?: string;
  name?: string;
  kind?: UnitKind;
  parentId?: string;
  places?: string[];
  cutOffDay?: number;
};

/** Adds a unit covering `places` (place keys; none for a unit that is not geographic). */
export async function makeUnit(db: Db, wish: UnitWish = {}): Promise<{ id: string }> {
  const id = wish.id ?? `unit-${unique()}`;
  await db.insert(schema.unit).values({
    id,
    name: wish.name ?? `Đơn vị ${id}`,
    kind: wish.kind ?? 'board',
    parentId: wish.parentId,
    cutOffDay: wish.cutOffDay,
  });
  if (wish.places?.length) {
    await db.insert(schema.unitPlace).values(wish.places.map((placeKey) => ({ unitId: id, placeKey })));
  }
  return { id };
}

type PersonWish = { id?: string; unitId: string; username?: string; name?: string } & (
  | { role: Role; roles?: never }
  | { roles: Role[]; role?: never }
);

/** Adds a person without a password: enough for services, not for signing in. */
export async function makePerson(db: Db, wish: PersonWish): Promise<{ id: string }> {
  const id = wish.id ?? `person-${unique()}`;
  const roles = wish.roles ?? [wish.role];
  const username = wish.username ?? `${roles[0]}_${unique()}`;
  await db.insert(schema.person).values({
    id,
    name: wish.name ?? `Người thử ${username}`,
    username,
    email: `${username}@nghe-dan.invalid`,
    roles,
    unitId: wish.unitId,
  });
  return { id };
}

/** The viewer a person is, read from the database: unit, the units below it and the areas they may see. */
export async function viewerOf(db: Db, personId: string): Promise<Viewer> {
  const [person] = await db.select().from(schema.person).where(eq(schema.person.id, personId));
  if (!person) throw new Error(`no person ${personId}`);
  return {
    kind: 'person',
    id: person.id,
    roles: person.roles,
    unitId: person.unitId,
    ...(await reach(db, person.unitId)),
    duty: person.mustChangePassword ? 'change_password' : null,
    readsApart: person.readsApart,
  };
}

/** A unit with one person of `role` in it, as a viewer. */
export async function makeViewer(db: Db, role: Role, unit: UnitWish = {}): Promise<Viewer> {
  const { id: unitId } = await makeUnit(db, unit);
  const { id } = await makePerson(db, { role, unitId });
  return viewerOf(db, id);
}

/** A viewer standing for a command-line door of the unit. */
export async function operatorOf(db: Db, unitId: string): Promise<Viewer> {
  return { kind: 'operator', id: 'operator', roles: ['system'], unitId, ...(await reach(db, unitId)), duty: null };
}

async function reach(db: Db, unitId: string): Promise<Pick<Viewer, 'units' | 'areas'>> {
  const rows = await db.execute<{ id: string }>(sql`
    with recursive tree as (
      select id from unit where id = ${unitId}
      union all select unit.id from unit join tree on unit.parent_id = tree.id
    ) select id from tree`);
  const units = rows.map((row) => row.id);
  const places = await db.select().from(schema.unitPlace).where(eq(schema.unitPlace.unitId, unitId));
  const areas =
    places.length > 0 ? [...places.map((row) => row.placeKey), ...units.map(unplacedIn)] : units.map(receivedBy);
  return { units, areas };
}

function unique(): string {
  return randomBytes(4).toString('hex');
}
