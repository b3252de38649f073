import { eq, sql } from 'drizzle-orm';
import type { Channel } from '../../lib/domain/intake/channel-name';
import type { ListFilter } from '../../lib/domain/lists/lists';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { channel } from '../schema/channels';
import { nameMatches, vietnamese } from './name-search';

const columns = { id: channel.id, name: channel.name, kind: channel.kind };

type Page = { readonly after?: string; readonly limit: number };

/** The channels that match, by name, after the channel `after`; with how many match. */
export async function listedChannels(
  db: Executor,
  _scope: Scope,
  { q, kind }: ListFilter<'channels'>,
  { after, limit }: Page,
): Promise<{ rows: Channel[]; total: number }> {
  const conditions = [
    sql`true`,
    ...(kind ? [sql`channel.kind = ${kind}`] : []),
    ...(q ? [nameMatches(q, sql`channel.name`)] : []),
  ];
  const condition = sql.join(conditions, sql` and `);
  const order = sql`channel.name ${vietnamese}, channel.id`;
  const further = after ? sql`and (${order}) > (select ${order} from channel where id = ${after})` : sql``;
  const rows = await db.select(columns).from(channel).where(sql`${condition} ${further}`).orderBy(order).limit(limit);
  const [counted] = await db.select({ n: sql<number>`count(*)::int` }).from(channel).where(condition);
  return { rows, total: counted?.n ?? 0 };
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

/** The channel of that id or that folded name; null when there is none. */
export async function channelCalled(db: Executor, _scope: Scope, id: string, folded: string): Promise<Channel | null> {
  const [found] = await db
    .select(columns)
    .from(channel)
    .where(sql`${channel.id} = ${id} or ${channel.foldedName} = ${folded}`)
    .orderBy(sql`${channel.id} <> ${id}`)
    .limit(1);
  return found ?? null;
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
