import { randomUUID } from 'node:crypto';
import type { Db } from '@/db/client';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { allow, type Viewer } from '@/lib/domain/permissions';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { redact } from '@/lib/domain/redact/redact';
import { type Flag, flags, sentiments, sources, type Topic, topics } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';

export type OpinionWish = Partial<Omit<NewOpinion, 'text' | 'link'>> & {
  readonly unitId: string;
  readonly text?: string;
  readonly link?: string | null;
};

/** An item of the unit with the buckets its place and day give it; unplaced and neutral unless wished otherwise. */
export function opinionOf(directory: PlaceDirectory, wish: OpinionWish): NewOpinion {
  const day = wish.day ?? '2026-05-10';
  const placeKey = wish.placeKey ?? null;
  return {
    source: 'post',
    channelId: null,
    fingerprint: randomUUID(),
    postedAt: null,
    masked: {},
    placeFrom: placeKey ? 'given' : 'none',
    reach: null,
    sentiment: 'neutral',
    score: 0,
    topics: ['KHAC'],
    topicScores: [1],
    flags: [],
    reasons: [],
    lexiconVersion: 'test',
    ...wish,
    link: wish.link ? redact(wish.link).text : null,
    text: redact(wish.text ?? 'Đường ngập sau mưa.').text,
    day,
    placeKey,
    areas: wish.areas ?? directory.areasOf({ placeKey, unitId: wish.unitId, day }),
  };
}

/** Keeps items as the viewer, who may take in posts. Answers their ids in the order given. */
export async function addOpinions(db: Db, viewer: Viewer, wishes: readonly Partial<OpinionWish>[]): Promise<number[]> {
  const directory = await placeDirectory(db);
  const rows = wishes.map((wish) => opinionOf(directory, { unitId: viewer.unitId, ...wish }));
  const added = await insertOpinions(db, allow(viewer, 'post.ingest'), rows);
  const ids = new Map(added.map(({ id, fingerprint }) => [fingerprint, id]));
  return rows.map((row) => ids.get(row.fingerprint) ?? 0);
}

/** Numbers from 0 up to 1 that are the same for the same seed. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How an item could be read: sentiment, one or two topics, rarely flags, from either source. */
export function randomReading(random: () => number): Pick<NewOpinion, 'source' | 'sentiment' | 'topics' | 'flags'> {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], n: number): T[] => [...new Set(Array.from({ length: n }, () => pick(list)))];
  return {
    source: pick(sources),
    sentiment: pick(sentiments),
    topics: some<Topic>(topics.slice(0, 5), 1 + Math.floor(random() * 2)),
    flags: some<Flag>(flags, Math.max(0, Math.floor(random() * 6) - 3)),
  };
}
