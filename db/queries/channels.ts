import { asc, eq, sql } from 'drizzle-orm';
import type { Channel } from '../../lib/domain/intake/channel-name';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { channel } from '../schema/channels';

const columns = { id: channel.id, name: channel.name, kind: channel.kind };

/** Every channel, by name. */
export async function allChannels(db: Executor, _scope: Scope): Promise<Channel[]> {
  return db.select(columns).from(channel).orderBy(asc(channel.foldedName));
}

/** The channels of these folded names, by folded name. Names of none are left out. */
export async function channelsNamed(
  tx: Executor,
  _scope: Scope,
  folded: readonly string[],
): Promise<Map<string, Channel>> {
  if (folded.length === 0) return new Map();
  const rows = await tx
    .select({ ...columns, foldedName: channel.foldedName })
    .from(channel)
    .where(sql`${channel.foldedName} = any(${sql.param([...folded])}::text[])`);
  return new Map(rows.map(({ foldedName, ...one }) => [foldedName, one]));
}

type NewChannel = Channel & { readonly foldedName: string };

/** Adds a channel; null when there is one of that folded name. */
export async function insertChannel(tx: Executor, _scope: Scope, given: NewChannel): Promise<Channel | null> {
  const [made] = await tx.insert(channel).values(given).onConflictDoNothing().returning(columns);
  return made ?? null;
}

/** The channel of that folded name, locked for the change that follows. */
export async function lockedChannel(tx: Executor, _scope: Scope, foldedName: string): Promise<Channel | null> {
  const [found] = await tx.select(columns).from(channel).where(eq(channel.foldedName, foldedName)).for('update');
  return found ?? null;
}

export async function setChannel(tx: Executor, _scope: Scope, { id, name, kind }: Channel): Promise<void> {
  await tx.update(channel).set({ name, kind }).where(eq(channel.id, id));
}
