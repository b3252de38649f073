import { type SQL, sql } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Scope } from '../../lib/domain/permissions';
import type { Flag, Sentiment, Source, Topic } from '../../lib/domain/vocabulary';
import type { Db } from '../client';

/** An item as it leaves the house: nothing about who reported it, nor which social group. */
export type ExportRow = {
  readonly id: number;
  readonly source: Source;
  readonly day: string;
  readonly channel: string | null;
  readonly placeKey: string | null;
  readonly areas: readonly string[];
  readonly text: string;
  readonly sentiment: Sentiment;
  readonly topics: readonly Topic[];
  readonly flags: readonly Flag[];
  readonly corrected: boolean;
  readonly reach: number | null;
  readonly link: string | null;
  readonly lexiconVersion: string;
};

const rowsAtOnce = 1_000;

/**
 * The items that meet `condition`, newest first, in batches, all as they were at one moment. A cursor on a connection of
 * its own; ending the loop early frees it.
 */
export async function* exportRows(db: Db, _scope: Scope, condition: SQL): AsyncGenerator<readonly ExportRow[]> {
  const query = new PgDialect().sqlToQuery(sql`
    declare exported no scroll cursor for
    select opinion.id::int8 as id, opinion.source, opinion.day::text as day, channel.name as channel,
      opinion.place_key as "placeKey", opinion.areas, opinion.text, opinion.sentiment, opinion.topics, opinion.flags,
      opinion.corrected <> '{}' as corrected, opinion.reach, opinion.link, opinion.lexicon_version as "lexiconVersion"
    from opinion left join channel on channel.id = opinion.channel_id
    where ${condition}
    order by opinion.day desc, opinion.id desc`);
  const connection = await db.$client.reserve();
  try {
    await connection`begin isolation level repeatable read read only`;
    // A plan that gives its first rows at once, since somebody waits for them.
    await connection`set local cursor_tuple_fraction = 0.001`;
    await connection.unsafe(query.sql, query.params as never[]);
    for (;;) {
      const rows = await connection.unsafe(`fetch ${rowsAtOnce} from exported`);
      if (rows.length > 0) yield rows.map((row) => ({ ...row, id: Number(row.id) })) as unknown as ExportRow[];
      if (rows.length < rowsAtOnce) break;
    }
  } finally {
    await connection`rollback`.catch(() => {});
    connection.release();
  }
}
