import { type Db, database } from '@/db/client';
import { channelCalled, listedChannels } from '@/db/queries/channels';
import { unitsByIds } from '@/db/queries/units';
import { listedUnits } from '@/db/queries/units-list';
import type { NamesOf } from '@/lib/domain/filter/conditions';
import type { Filter } from '@/lib/domain/filter/filter';
import { unitLabel } from '@/lib/domain/lists/unit-label';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';

/** What a condition can be set to, by id, with the name to choose it by. */
export type NamedChoice = { readonly id: string; readonly name: string };
export type NamedChoices = { readonly [N in NamesOf<'named'>]: readonly NamedChoice[] };

/** More names than these are not sent with a page; they are typed. */
const mostNamed = 200;

/**
 * What the named conditions of the list can be set to, by name: the first of the channels, and of the units the viewer's own and those
 * below it, none where that is one alone. What the filter is set to is always among them.
 */
export async function offerNamed(viewer: Viewer, filter: Filter, db: Db = database()): Promise<NamedChoices> {
  const scope = allow(viewer, 'opinion.read');
  const [channel, unit] = await Promise.all([channelsOffered(db, scope, filter), unitsOffered(db, scope, filter)]);
  return { channel, unit };
}

async function channelsOffered(db: Db, scope: Scope, { channel }: Filter): Promise<readonly NamedChoice[]> {
  const { rows } = await listedChannels(db, scope, {}, { limit: mostNamed });
  const isThere = !channel || rows.some(({ id }) => id === channel);
  const chosen = isThere ? null : await channelCalled(db, scope, channel, channel);
  return [...rows, ...(chosen ? [chosen] : [])].map(({ id, name }) => ({ id, name }));
}

async function unitsOffered(db: Db, scope: Scope, { unit }: Filter): Promise<readonly NamedChoice[]> {
  if (scope.units.length < 2) return [];
  const { rows } = await listedUnits(db, scope, {}, { limit: mostNamed });
  const others = !unit || rows.some(({ id }) => id === unit) ? [] : await unitsByIds(db, scope, [unit]);
  return [...rows, ...others.map((one) => ({ ...one, above: null }))].map((one) => ({
    id: one.id,
    name: rows.some(({ id, name }) => id !== one.id && name === one.name) ? unitLabel(one) : one.name,
  }));
}
