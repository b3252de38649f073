import { type Db, database } from '@/db/client';
import { channelsNamed } from '@/db/queries/channels';
import { keptFingerprints } from '@/db/queries/kept-fingerprints';
import type { Channel } from '@/lib/domain/intake/channel-name';
import type { LeftOutCounts } from '@/lib/domain/intake/left-out';
import { type ForeseenReceipt, type LineNumber, mostNamed } from '@/lib/domain/intake/post-line';
import { UnknownChannels } from '@/lib/domain/intake/unknown-channels';
import { allow, type Viewer } from '@/lib/domain/permissions';
import { apartFlag } from '@/lib/domain/vocabulary';
import { knownPlaces } from '../places/known-places';
import { changedAmong } from './changed-among';
import { inChunks } from './in-chunks';
import type { IntakeInput } from './ingest-posts';
import type { PostChunk } from './keep-chunk';
import { mayStillSend } from './may-still-send';
import { postReader } from './post-reader';
import type { PreparedPost } from './prepare-post';
import { ReadingStopped } from './until-stopped';

/**
 * What `ingestPosts` would make of a batch, with nothing kept: each line is parsed, redacted, placed and classified, and looked for among what is there.
 * Whether a post is there of which something was hidden, which was removed as personal data or which is kept apart is not looked for, or
 * dry runs could be used to find out; it counts as added, so that `added` is the most there can be. Throws as `ingestPosts` does.
 */
export async function foreseePosts(
  viewer: Viewer,
  input: IntakeInput,
  db: Db = database(),
  now = new Date(),
): Promise<ForeseenReceipt> {
  const scope = allow(viewer, 'post.ingest');
  const { prepare, renew, directory } = await postReader(db, scope, input, now);
  const total = { read: 0, added: 0, repeated: 0, changed: 0, rejectedCount: 0, masked: 0, dropped: 0, unplaced: 0 };
  const leftOut: LeftOutCounts = {};
  const changedLines: LineNumber[] = [];
  const met = new Set<string>();
  const channels = new Map<string, Channel | null>();
  const unknown = new UnknownChannels(knownPlaces(directory));
  const look = async (chunk: PostChunk) => {
    if (!(await mayStillSend(viewer, db))) throw new ReadingStopped('not_allowed');
    const told = chunk.posts.filter(({ opinion }) => !opinion.variant && !opinion.flags.includes(apartFlag));
    const kept = await keptFingerprints(
      db,
      scope,
      told.flatMap(({ opinion }) => [opinion.fingerprint, ...(opinion.earlier ?? [])]),
    );
    await lookForChannels(chunk.posts);
    for (const { opinion, channel } of chunk.posts) {
      const known = [opinion.fingerprint, ...(opinion.earlier ?? [])].some((one) => kept.has(one));
      const isNew = !known && !met.has(opinion.fingerprint);
      met.add(opinion.fingerprint);
      if (channel && !channels.get(channel.foldedName)) unknown.add(channel);
      if (isNew) {
        total.added++;
        total.masked += Number(Object.keys(opinion.masked).length > 0);
        total.unplaced += Number(opinion.placeKey === null);
      } else total.repeated++;
    }
    for (const [code, posts] of chunk.leftOut) leftOut[code] = (leftOut[code] ?? 0) + posts;
    const lines = new Map(told.map(({ opinion, at }) => [opinion, at]));
    const changed = await changedAmong(db, scope, [...lines.keys()]);
    total.changed += changed.length;
    for (const { row } of changed) if (changedLines.length < mostNamed) changedLines.push(lines.get(row)!);
    total.read += chunk.read;
    total.rejectedCount += chunk.rejected;
    total.dropped += chunk.dropped;
    await renew();
    input.onProgress?.({ ...total, assigned: 0 });
  };
  async function lookForChannels(posts: readonly PreparedPost[]): Promise<void> {
    const names = posts.flatMap(({ channel }) =>
      channel && !channels.has(channel.foldedName) ? [channel.foldedName] : [],
    );
    const found = await channelsNamed(db, scope, [...new Set(names)]);
    for (const name of names) channels.set(name, found.get(name) ?? null);
  }
  const { stoppedBy, named } = await inChunks(input, prepare, look);
  return {
    ...total,
    changedLines,
    leftOut,
    rejected: named.slice(0, total.rejectedCount).map(({ raw: _, ...told }) => told),
    unknownChannels: unknown.named,
    moreUnknown: unknown.more,
    stopped: stoppedBy !== null,
    stoppedBy,
  };
}
