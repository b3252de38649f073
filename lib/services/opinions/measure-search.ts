import type { Db } from '@/db/client';
import { insertOpinions, type NewOpinion } from '@/db/queries/insert-opinions';
import { ilikeSearch, makeSearchBaseline, settleOpinions } from '@/db/queries/search-baseline';
import { withScratchDatabase } from '@/db/scratch-database';
import type { Filter } from '@/lib/domain/filter/filter';
import { addDays } from '@/lib/domain/period';
import { allow, type Scope, type Viewer } from '@/lib/domain/permissions';
import { redact } from '@/lib/domain/redact/redact';
import { samplePost } from '@/lib/strings/sample-posts';
import { scratchBoard } from '../posts/scratch-board';
import { countOpinions, countUsual } from './count-opinions';
import { listOpinions } from './list-opinions';

/** Medians in milliseconds; what is measured against is asked once, for it takes minutes. `trigram` is null where the server has no `pg_trgm`. */
export type SearchMeasure = {
  readonly what: string;
  readonly found: number;
  readonly pageMs: number;
  /** Counting up to what is counted unless all is asked for, and counting all. */
  readonly countMs: number;
  readonly exactMs: number;
  readonly ilike: { readonly found: number; readonly pageMs: number; readonly exactMs: number };
  readonly trigram: SearchMeasure['ilike'] | null;
};

const lastDay = '2026-11-20';
const year: Filter = { preset: 'custom', from: addDays(lastDay, -364), to: lastDay };
const rounds = 7;
const rowsAtOnce = 500;
const usualLength = 390;
/** One item in so many carries the rare word. */
const rareEvery = 20_000;

/** What is typed, and what somebody without search words would ask of the text. */
const searches = {
  marked: { typed: 'ngập', like: 'ngập' },
  unmarked: { typed: 'ngap', like: 'ngap' },
  phrase: { typed: '"người đi bộ"', like: 'người đi bộ' },
  'phrase unmarked': { typed: '"nguoi di bo"', like: 'nguoi di bo' },
  rare: { typed: 'cừ', like: 'cừ' },
  none: { typed: 'hươu', like: 'hươu' },
} as const;

/**
 * How long the first page and the count of searches take over a year of `items` made-up items, and by `ILIKE` with and without an index of
 * trigrams. Works in a scratch database on the server of `url`.
 */
export async function measureSearch(
  viewer: Viewer,
  { url, items }: { readonly url: string; readonly items: number },
): Promise<{ readonly searches: SearchMeasure[]; readonly markedOverUnmarked: number; readonly insertUs: number }> {
  allow(viewer, 'counts.maintain');
  return withScratchDatabase(url, async (db) => {
    const board = await scratchBoard(viewer, db);
    const insertUs = await fill(db, allow(board, 'counts.maintain'), items);
    const analyst: Viewer = { ...board, roles: ['analyst'] };
    const scope = allow(analyst, 'opinion.read');
    const ours = await measureOurs(analyst, db);
    const names = Object.keys(searches) as What[];
    const plain = async () => new Map(await inTurn(names, async (what) => [what, await askPlainly(db, scope, what)]));
    const ilike = await plain();
    const trigram = (await makeSearchBaseline(db, scope)) ? await plain() : null;
    const measured = names.map((what) => ({
      what,
      ...ours.of(what),
      ilike: ilike.get(what)!,
      trigram: trigram?.get(what) ?? null,
    }));
    return { searches: measured, markedOverUnmarked: ours.ratio('marked', 'unmarked'), insertUs };
  });
}

type What = keyof typeof searches;
type Times = { readonly pageMs: number[]; readonly countMs: number[]; readonly exactMs: number[]; found: number };

/** Each search once a round, so that what else the machine does falls on all of them. */
async function measureOurs(analyst: Viewer, db: Db) {
  const names = Object.keys(searches) as What[];
  const times = new Map<What, Times>(names.map((what) => [what, { pageMs: [], countMs: [], exactMs: [], found: 0 }]));
  for (let round = -1; round < rounds; round++) {
    for (const what of names) {
      const filter = { ...year, q: searches[what].typed };
      const [pageMs, page] = await timed(() => listOpinions(analyst, { filter }, db));
      const [countMs] = await timed(() => countUsual(analyst, filter, db));
      const [exactMs, found] = await timed(() => countOpinions(analyst, filter, db));
      if (page.items.length !== Math.min(found, 30)) throw new Error(`${what}: the page and the count differ`);
      const ofWhat = times.get(what)!;
      ofWhat.found = found;
      if (round < 0) continue;
      ofWhat.pageMs.push(pageMs);
      ofWhat.countMs.push(countMs);
      ofWhat.exactMs.push(exactMs);
    }
  }
  return {
    of: (what: What) => {
      const { pageMs, countMs, exactMs, found } = times.get(what)!;
      return { found, pageMs: median(pageMs), countMs: median(countMs), exactMs: median(exactMs) };
    },
    /** The median over the rounds, of the page and of the whole count together. */
    ratio: (one: What, other: What) => {
      const spent = (what: What, round: number) => times.get(what)!.pageMs[round]! + times.get(what)!.exactMs[round]!;
      return median(Array.from({ length: rounds }, (_, round) => spent(one, round) / spent(other, round)));
    },
  };
}

async function askPlainly(db: Db, scope: Scope, what: What) {
  const { like } = searches[what];
  const [pageMs] = await timed(() => ilikeSearch(db, scope, like, { ...year, what: 'page' }));
  const [exactMs, found] = await timed(() => ilikeSearch(db, scope, like, { ...year, what: 'count' }));
  return { found, pageMs, exactMs };
}

async function inTurn<One, Done>(all: readonly One[], work: (one: One) => Promise<Done>): Promise<Done[]> {
  const done: Done[] = [];
  for (const one of all) done.push(await work(one));
  return done;
}

/** Keeps the items as ways in do, without reading them. Answers the microseconds an item took. */
async function fill(db: Db, scope: Scope, items: number): Promise<number> {
  const began = performance.now();
  for (let at = 0; at < items; at += rowsAtOnce) {
    const rows = Array.from({ length: Math.min(rowsAtOnce, items - at) }, (_, n) => madeUp(at + n, items));
    await db.transaction((tx) => insertOpinions(tx, scope, rows));
  }
  const us = ((performance.now() - began) * 1_000) / items;
  await settleOpinions(db, scope);
  return us;
}

function madeUp(n: number, items: number): NewOpinion {
  const rare = n % rareEvery === 7 ? 'Cừ thép gãy. ' : '';
  const said = `${rare}${samplePost(n * 7, 's').text} ${samplePost(n * 13 + 5, 's').text}`;
  const day = addDays(lastDay, -364 + Math.floor((n * 365) / items));
  return {
    source: 'post',
    unitId: 'scratch',
    channelId: null,
    fingerprint: `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`,
    postedAt: null,
    masked: {},
    placeKey: '79',
    placeFrom: 'given',
    areas: ['79', '@scratch'],
    reach: null,
    sentiment: 'neutral',
    score: 0,
    topics: ['KHAC'],
    topicScores: [1],
    flags: [],
    reasons: [],
    lexiconVersion: 'scratch',
    link: null,
    text: redact(said.slice(0, usualLength)).text,
    day,
  };
}

const median = (took: readonly number[]) => [...took].sort((a, b) => a - b)[Math.floor(took.length / 2)] ?? 0;

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const began = performance.now();
  const found = await work();
  return [performance.now() - began, found];
}
