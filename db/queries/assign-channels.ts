import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import type { NewOpinion } from './insert-opinions';
import { isApart } from './visible';

/** The channel a post is known to be of now, and its link when that channel's are kept. */
export type ChannelOfPost = Pick<NewOpinion, 'fingerprint' | 'channelId' | 'link'>;

export type Assigned = { readonly assigned: number; readonly apart: number };

const mostPerStatement = 500;

/**
 * Gives kept posts of the scope's units that have no channel the one they turned out to be of, with their link while their
 * words are there. Answers how many had none, and how many of those are kept apart. What has a channel keeps it.
 */
export async function assignChannels(tx: Executor, scope: Scope, posts: readonly ChannelOfPost[]): Promise<Assigned> {
  // One order for all writers, that in which they insert, so that two batches with the same posts never deadlock.
  const inOrder = [...posts].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  let [assigned, apart] = [0, 0];
  for (let at = 0; at < inOrder.length; at += mostPerStatement) {
    const more = await assign(tx, scope, inOrder.slice(at, at + mostPerStatement));
    assigned += more.assigned;
    apart += more.apart;
  }
  return { assigned, apart };
}

async function assign(tx: Executor, scope: Scope, posts: readonly ChannelOfPost[]): Promise<Assigned> {
  const column = (pick: (post: ChannelOfPost) => string | null) => sql.param(posts.map(pick));
  const [row] = (await tx.execute(sql`
    with found as (
      select opinion.id, given.channel_id, given.link
      from opinion join unnest(
        ${column((post) => post.fingerprint)}::uuid[], ${column((post) => post.channelId)}::text[],
        ${column((post) => post.link)}::text[]
      ) as given (fingerprint, channel_id, link) on given.fingerprint = opinion.fingerprint
      where opinion.channel_id is null and opinion.source = 'post'
        and opinion.unit_id = any(${sql.param([...scope.units])}::text[])
      order by opinion.fingerprint
      for update of opinion
    ), assigned as (
      update opinion
      set channel_id = found.channel_id, link = case when opinion.text_gone_at is null then found.link end
      from found where opinion.id = found.id
      returning opinion.id, ${isApart} as is_apart
    )
    select count(distinct id)::int as assigned, (count(distinct id) filter (where is_apart))::int as apart
    from assigned`)) as unknown as Assigned[];
  return row ?? { assigned: 0, apart: 0 };
}
