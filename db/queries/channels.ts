import { asc, eq, inArray } from 'drizzle-orm';
import type { Channel } from '../../lib/domain/intake/channel-name';
import type { Scope } from '../../lib/domain/permissions';
import type { ChannelKind } from '../../lib/domain/vocabulary';
import type { Executor } from '../client';
import { channel } from '../schema/channels';

const columns = { id: channel.id, name: channel.name, kind: channel.kind };

/** Every channel, by name. */
export async function allChannels(db: Executor, _scope: Scope): Promise<Channel[]> {
  return db.select(columns).from(channel).orderBy(asc(channel.foldedName));
}

export type NamedChannel = { readonly id: string; readonly name: string; readonly foldedName: string };

/** The channels of these folded names, made as `other` where there are none yet. Keyed by folded name. */
export async function ensureChannels(
  tx: Executor,
  _scope: Scope,
  named: readonly NamedChannel[],
): Promise<Map<string, Channel>> {
  if (named.length === 0) return new Map();
  const folded = named.map((one) => one.foldedName);
  const known = await byFoldedName(tx, folded);
  // One order for all writers, so that two batches with the same new channels never deadlock.
  const missing = named
    .filter((one) => !known.has(one.foldedName))
    .sort((a, b) => (a.foldedName < b.foldedName ? -1 : 1));
  if (missing.length === 0) return known;
  await tx.insert(channel).values(missing).onConflictDoNothing();
  return byFoldedName(tx, folded);
}

async function byFoldedName(tx: Executor, folded: readonly string[]): Promise<Map<string, Channel>> {
  const rows = await tx
    .select({ ...columns, foldedName: channel.foldedName })
    .from(channel)
    .where(inArray(channel.foldedName, [...folded]));
  return new Map(rows.map(({ foldedName, ...one }) => [foldedName, one]));
}

type KindOfChannel = NamedChannel & { readonly kind: ChannelKind };

/** Adds a channel; null when there is one of that folded name. */
export async function insertChannel(tx: Executor, _scope: Scope, given: KindOfChannel): Promise<Channel | null> {
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
