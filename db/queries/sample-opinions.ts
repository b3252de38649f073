import { sql } from 'drizzle-orm';
import { classify } from '../../lib/domain/classify/classify';
import type { Period } from '../../lib/domain/period';
import type { Scope } from '../../lib/domain/permissions';
import { redact } from '../../lib/domain/redact/redact';
import { searchVector } from '../../lib/domain/search/vector';
import { searchWords } from '../../lib/domain/search/words';
import { apartFlag, flags, sentiments, topics } from '../../lib/domain/vocabulary';
import type { Db, Executor } from '../client';
import { counters, eachCounter, exploded, nearestTogether } from './counts';
import { reasonsPacker } from './reading-rules';

/** Where a share of the made-up items is placed. */
export type SamplePlace = { readonly placeKey: string | null; readonly areas: readonly string[] };

export type Sample = {
  readonly unitId: string;
  readonly items: number;
  readonly period: Period;
  /** Each gets as many items as any other; name one twice for twice as many. */
  readonly places: readonly SamplePlace[];
  /** A sentence with a space at its end; about 200 characters are usual. */
  readonly sentence: string;
};

/**
 * Fills an empty scratch database with items that arrive in the order of their days, counted and folded. For measuring
 * what reads: the words are one sentence and a number, so the index of searching is not made. Indexes are taken off and made again for speed.
 */
export async function fillSample(db: Db, scope: Scope, sample: Sample): Promise<void> {
  await requireScratch(db, scope);
  const indexes = (await db.execute(sql`
    select indexname as name, indexdef as definition from pg_indexes
    where tablename = 'opinion' and indexname not in ('opinion_pkey', 'opinion_search')`)) as unknown as {
    name: string;
    definition: string;
  }[];
  for (const { name } of [...indexes, { name: 'opinion_search' }]) await db.execute(sql.raw(`drop index "${name}"`));
  await insertSample(db, scope, sample);
  for (const { definition } of indexes) await db.execute(sql.raw(definition));
  await foldAll(db);
  await db.execute(sql`vacuum analyze opinion`);
  await db.execute(sql`vacuum analyze count_cell`);
}

/** Makes the index of searching in a filled scratch database, as every other has it. */
export async function makeSearchable(db: Db, scope: Scope): Promise<void> {
  await requireScratch(db, scope);
  await db.execute(sql`create index opinion_search on opinion using gin (search)`);
}

/** What is kept apart is seldom: of a thousand items three or four, as in the demonstration. */
const others = flags.filter((flag) => flag !== apartFlag);
const sampleFlags = [...Array.from({ length: 4 }, () => others).flat(), apartFlag];

/** Spread by multiplication with numbers that share no factor with the list lengths, the same on every run. */
async function insertSample(
  db: Executor,
  scope: Scope,
  { unitId, items, period, places, sentence }: Sample,
): Promise<void> {
  const pick = (list: readonly string[], turn: string) =>
    sql`(${sql.param(list)}::text[])[1 + (${sql.raw(turn)}) % ${sql.raw(String(list.length))}]`;
  const words = redact(sentence).text;
  const search = sql`(${searchVector(words)} || '''' || g || ''':' || ${searchWords(words).length + 1}::int)::tsvector`;
  const { reasons } = classify(words);
  const packed = (await reasonsPacker(db, scope, [{ reasons }]))(reasons);
  const days = sql`(${period.to}::date - ${period.from}::date + 1)`;
  await db.execute(sql`
    create table sample_place as
    select n - 1 as n, place_key, string_to_array(areas, ' ') as areas
    from unnest(${sql.param(places.map((place) => place.placeKey))}::text[],
      ${sql.param(places.map((place) => place.areas.join(' ')))}::text[]) with ordinality as given (place_key, areas, n)`);
  await db.execute(sql`
    insert into opinion (source, unit_id, fingerprint, day, text, masked, place_key, place_from, areas, sentiment, score,
      topics, topic_scores, flags, reasons, lexicon_version, search)
    select case when h % 8 = 0 then 'report' else 'post' end, ${unitId}, md5(g::text)::uuid,
      ${period.from}::date + (g * ${days} / ${items}::bigint)::int, ${words}::text || g, '{}', place.place_key,
      case when place.place_key is null then 'none' else 'given' end, place.areas,
      ${pick([...sentiments, 'negative'], 'h / 8')}, 0,
      case when h % 3 = 0 then array[${pick(topics, 'h / 32')}, ${pick(topics, 'h / 32 + 7')}]
        else array[${pick(topics, 'h / 32')}] end,
      '{1}', case when h % 7 = 0 then array[${pick(sampleFlags, 'h / 64')}] else '{}' end, ${packed}::bytea, 'sample', ${search}
    from (select g, abs(hashint8(g))::bigint as h from generate_series(0, ${items}::bigint - 1) as g) as item
    join sample_place as place on place.n = item.h / 1024 % ${places.length}::bigint
    order by g`);
}

/** The whole roll-up in one step, in the order the days were folded in; nobody else may be writing. */
async function foldAll(db: Executor): Promise<void> {
  const names = sql.raw(counters.join(', '));
  const items = sql`(select 1 as n, areas, topics, sentiment, flags, day, source from opinion)`;
  await db.execute(sql`
    insert into count_cell (area, topic, day, source, ${names})
    select area, topic, day, source, ${eachCounter((counter) => sql`sum(${counter})::int`)}
    from (${exploded(items)}) as item group by area, topic, day, source order by ${nearestTogether}`);
}

/** Throws anywhere but in a scratch database. */
export async function requireScratch(db: Executor, _scope: Scope): Promise<void> {
  const [row] = (await db.execute(sql`select current_database() as name`)) as unknown as { name: string }[];
  if (!row?.name.startsWith('nghedan_scratch_')) throw new Error('samples belong only in a scratch database');
}
