import { randomUUID } from 'node:crypto';
import { boundBy } from '@/db/bound-by';
import type { Db } from '@/db/client';
import { ensureChannels, type NamedChannel } from '@/db/queries/channels';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { type IntakeCounts, setIntake } from '@/db/queries/intake';
import { type Channel, keepsLinks } from '@/lib/domain/intake/channel-name';
import type { Scope } from '@/lib/domain/permissions';
import type { PreparedPost } from './prepare-post';

/** Some lines of a batch: the posts among them, and how many lines were read, refused, and values dropped. */
export type PostChunk = {
  readonly posts: readonly PreparedPost[];
  readonly read: number;
  readonly rejected: number;
  readonly dropped: number;
};

type Batch = {
  readonly intakeId: number;
  /** The batch's counts before this chunk. */
  readonly total: IntakeCounts;
  readonly chunk: PostChunk;
  /** Channels this batch has met, by folded name. */
  readonly channels: Map<string, Channel>;
};

/** Keeps one chunk with its counts in one transaction and answers the batch's counts after it. */
export async function keepChunk(
  db: Db,
  scope: Scope,
  { intakeId, total, chunk, channels }: Batch,
): Promise<IntakeCounts> {
  return db
    .transaction(async (tx) => {
      await boundBy(tx, 'chunk');
      const missing = new Map<string, NamedChannel>();
      for (const { channel } of chunk.posts)
        if (channel && !channels.has(channel.foldedName) && !missing.has(channel.foldedName))
          missing.set(channel.foldedName, { ...channel, id: randomUUID() });
      const met = new Map([...channels, ...(await ensureChannels(tx, scope, [...missing.values()]))]);
      const rows = chunk.posts.map((post) => ({ ...withChannel(post, met), intakeId }));
      const added = new Set((await insertOpinions(tx, scope, rows)).map((row) => row.fingerprint));
      const isNew = once(added);
      const kept = rows.filter((row) => isNew(row.fingerprint));
      const repeated = rows.length - kept.length;
      const after = {
        read: total.read + chunk.read,
        added: total.added + kept.length,
        repeated: total.repeated + repeated,
        rejected: total.rejected + chunk.rejected,
        masked: total.masked + kept.filter((row) => Object.keys(row.masked).length > 0).length,
        dropped: total.dropped + chunk.dropped,
        unplaced: total.unplaced + kept.filter((row) => row.placeKey === null).length,
      };
      await setIntake(tx, scope, intakeId, after);
      return { after, met };
    })
    .then(({ after, met }) => {
      for (const [name, channel] of met) channels.set(name, channel);
      return after;
    });
}

/** True the first time for each member, so that a repeat within the chunk is not taken for the row that went in. */
function once(members: Set<string>): (member: string) => boolean {
  const left = new Set(members);
  return (member) => left.delete(member);
}

function withChannel({ opinion, channel, link }: PreparedPost, channels: ReadonlyMap<string, Channel>): NewOpinion {
  const from = channel ? channels.get(channel.foldedName) : undefined;
  return { ...opinion, channelId: from?.id ?? null, link: from && keepsLinks(from.kind) ? link : null };
}
