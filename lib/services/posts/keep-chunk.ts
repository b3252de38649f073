import { boundBy } from '@/db/bound-by';
import type { Db, Executor } from '@/db/client';
import type { FingerprintKey } from '@/db/fingerprints/key';
import { requireFitKey } from '@/db/fingerprints/key-state';
import { assignChannels } from '@/db/queries/assign-channels';
import { channelsNamed } from '@/db/queries/channels';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { addApart, type IntakeCounts, setIntake } from '@/db/queries/intake';
import { apartAmong } from '@/db/queries/kept-apart';
import { standingFingerprints } from '@/db/queries/kept-fingerprints';
import { restsTriedOut } from '@/db/queries/masked-variants';
import { insertPastReports } from '@/db/queries/reports';
import type { PastReports } from '@/lib/domain/input/taken-as';
import { type Channel, keepsLinks } from '@/lib/domain/intake/channel-name';
import type { LeftOutCode } from '@/lib/domain/intake/left-out';
import type { LineNumber, NotTaken } from '@/lib/domain/intake/post-line';
import type { UnknownChannels } from '@/lib/domain/intake/unknown-channels';
import type { Scope } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { apartFlag } from '@/lib/domain/vocabulary';
import { wordsKeptOut } from '../opinions/words-kept-out';
import { changedAmong } from './changed-among';
import type { PreparedPost } from './prepare-post';
import { replaceChanged } from './replace-changed';

/** Some lines of a batch: the posts among them, and how many lines were read, refused, and values dropped. */
export type PostChunk = {
  readonly posts: readonly PreparedPost[];
  /** Posts of which something was left out, by kind. */
  readonly leftOut: ReadonlyMap<LeftOutCode, number>;
  readonly read: number;
  readonly rejected: number;
  readonly dropped: number;
};

type Batch = {
  readonly intakeId: number;
  /** The batch's counts before this chunk. */
  readonly total: IntakeCounts;
  readonly chunk: PostChunk;
  /** Channels this batch has met, by folded name, and the names of none. */
  readonly channels: Map<string, Channel>;
  readonly unknown: UnknownChannels;
  readonly key: FingerprintKey;
  readonly takenAs: PastReports | null;
  readonly directory: PlaceDirectory;
  /** Numbers the posts of one id as they come, when their words may take the place of what is kept; null when that stays. */
  readonly nth: ((fingerprint: string) => number) | null;
};

/** `notTaken` are among the repeated of the counts. */
export type KeptChunk = {
  readonly counts: IntakeCounts;
  readonly notTaken: NotTaken;
  readonly changedLines: readonly LineNumber[];
};

/**
 * Keeps one chunk in one transaction with its counts, which it answers, and how many posts of the chunk were not taken. A post whose channel nobody registered is kept without one; sent again
 * when somebody has, it gets its channel.
 */
export async function keepChunk(
  db: Db,
  scope: Scope,
  { intakeId, total, chunk, channels, unknown, key, takenAs, directory, nth }: Batch,
): Promise<KeptChunk> {
  const { met, ...kept } = await db.transaction(async (tx) => {
    await boundBy(tx, 'chunk');
    await requireFitKey(tx, key);
    const met = new Map([...channels, ...(await channelsNamed(tx, scope, newNames(chunk.posts, channels)))]);
    const rows = await asKnownBefore(
      tx,
      scope,
      chunk.posts.map((post) => ({ ...withChannel(post, met), intakeId })),
    );
    const out = await wordsKeptOut(
      tx,
      scope,
      key,
      chunk.posts.map(({ asSent }) => [asSent]),
    );
    const wanted = rows.filter((_, at) => !out.has(at));
    const inserted = await insertOpinions(tx, scope, wanted);
    if (takenAs) {
      const ids = inserted.map(({ id }) => id);
      await insertPastReports(tx, scope, ids, takenAs.network);
    }
    const isNew = once(new Set(inserted.map((row) => row.fingerprint)));
    const [added, repeated] = [[] as NewOpinion[], [] as NewOpinion[]];
    for (const row of rows) (isNew(row.fingerprint) ? added : repeated).push(row);
    const silenced = new Set<NewOpinion>(rows.filter((_, at) => out.has(at)));
    const postOf = new Map<NewOpinion, PreparedPost>(rows.map((row, at) => [row, chunk.posts[at]!]));
    // Of one id in a batch the first line alone, so that the same batch sent again changes nothing.
    const mayReplace = new Set<NewOpinion>(
      rows.filter((row) => nth && row.byId && !silenced.has(row) && nth(row.fingerprint) === 1),
    );
    const changed = await changedAmong(
      tx,
      scope,
      repeated.filter((row) => !silenced.has(row)),
    );
    const mayBeReplaced = changed.filter(({ row }) => mayReplace.has(row));
    const replaced = await replaceChanged(tx, scope, directory, mayBeReplaced);
    // Who sends guesses of what was hidden would see by the channel, or the link, which was right.
    const triedOut = await restsTriedOut(
      tx,
      scope,
      repeated.flatMap(({ variant }) => (variant ? [variant.rest] : [])),
    );
    const isGuess = ({ variant }: NewOpinion) =>
      variant !== null && variant !== undefined && triedOut.has(variant.rest);
    const { assigned, apart: apartAssigned } = await assignChannels(
      tx,
      scope,
      repeated.filter((row) => row.channelId !== null && !isGuess(row)),
    );
    const counts = {
      read: total.read + chunk.read,
      added: total.added + added.length,
      repeated: total.repeated + repeated.length,
      rejected: total.rejected + chunk.rejected,
      masked: total.masked + countMasked(added),
      dropped: total.dropped + chunk.dropped,
      unplaced: total.unplaced + countUnplaced(added),
      assigned: total.assigned + assigned,
      changed: total.changed + changed.length,
      replaced: total.replaced + replaced,
    };
    await setIntake(tx, scope, intakeId, counts);
    const apart = added.filter((row) => row.flags.includes(apartFlag));
    const known = await apartAmong(
      tx,
      scope,
      repeated.map(({ fingerprint }) => fingerprint),
    );
    const isApart = ({ fingerprint, flags }: NewOpinion) => known.has(fingerprint) || flags.includes(apartFlag);
    const apartRepeated = repeated.filter(isApart);
    if (apart.length + apartRepeated.length > 0)
      await addApart(tx, scope, intakeId, {
        apart: apart.length,
        apartRepeated: apartRepeated.length,
        apartDropped: [...apart, ...apartRepeated].reduce((sum, row) => sum + (postOf.get(row)?.dropped ?? 0), 0),
        apartMasked: countMasked(apart),
        apartUnplaced: countUnplaced(apart),
        apartAssigned,
      });
    const notTaken = {
      keptOut: silenced.size,
      alike: repeated.filter((row) => isGuess(row) && !silenced.has(row)).length,
    };
    const changedLines = changed.map(({ row }) => postOf.get(row)!.at);
    return { counts, notTaken, changedLines, met };
  });
  for (const [name, channel] of met) channels.set(name, channel);
  for (const { channel } of chunk.posts) if (channel && !met.has(channel.foldedName)) unknown.add(channel);
  return kept;
}

/** Each with the fingerprint under which a version before kept it, where one did. */
async function asKnownBefore<Row extends NewOpinion>(tx: Executor, scope: Scope, rows: readonly Row[]): Promise<Row[]> {
  const known = await standingFingerprints(
    tx,
    scope,
    rows.flatMap(({ earlier = [] }) => earlier),
  );
  return rows.map((row) => ({ ...row, fingerprint: row.earlier?.find((one) => known.has(one)) ?? row.fingerprint }));
}

const countMasked = (rows: readonly NewOpinion[]) => rows.filter(({ masked }) => Object.keys(masked).length > 0).length;
const countUnplaced = (rows: readonly NewOpinion[]) => rows.filter(({ placeKey }) => placeKey === null).length;

function newNames(posts: readonly PreparedPost[], known: ReadonlyMap<string, Channel>): string[] {
  const names = new Set(posts.flatMap(({ channel }) => (channel ? [channel.foldedName] : [])));
  return [...names].filter((name) => !known.has(name));
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
