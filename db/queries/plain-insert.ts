import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

/** Items exactly as the table holds them, as JSON columns; only measuring asks for them. */
export type PlainRow = Readonly<Record<string, unknown>>;

const scalars = [
  'source text',
  'unit_id text',
  'channel_id text',
  'fingerprint uuid',
  'day date',
  'posted_at timestamptz',
  'received_at timestamptz',
  'text text',
  'masked jsonb',
  'place_key text',
  'place_from text',
  'link text',
  'reach int',
  'sentiment text',
  'score real',
  'reasons jsonb',
  'lexicon_version text',
  'demo boolean',
].map((column) => column.split(' ') as [string, string]);
const lists = ['areas text[]', 'topics text[]', 'topic_scores real[]', 'flags text[]', 'corrected text[]'].map(
  (column) => column.split(' ') as [string, string],
);

/** Every item as text columns, ready for `insertPlain`. */
export async function plainRows(db: Executor, _scope: Scope): Promise<PlainRow[]> {
  const columns = [...scalars, ...lists].map(([name]) => `${name}::text as ${name}`).join(', ');
  return (await db.execute(sql.raw(`select ${columns} from opinion order by id`))) as unknown as PlainRow[];
}

/** The bare `insert … select from unnest(…)`: no counts, no check for repeats. The floor any way in is measured against. */
export async function insertPlain(db: Executor, _scope: Scope, rows: readonly PlainRow[]): Promise<void> {
  const all = [...scalars, ...lists];
  const names = sql.raw(all.map(([name]) => name).join(', '));
  const arrays = sql.join(
    all.map(([name]) => sql`${sql.param(rows.map((row) => row[name] ?? null))}::text[]`),
    sql`, `,
  );
  const casts = sql.raw(all.map(([name, type]) => `${name}::${type}`).join(', '));
  await db.execute(sql`insert into opinion (${names}) select ${casts} from unnest(${arrays}) as given (${names})`);
}

/** Empties items and counts. Refuses anywhere but in a scratch database. */
export async function emptyOpinions(db: Executor, _scope: Scope): Promise<void> {
  const [row] = (await db.execute(sql`select current_database() as name`)) as unknown as { name: string }[];
  if (!row?.name.startsWith('nghedan_scratch_')) throw new Error('only a scratch database may be emptied');
  await db.execute(sql`truncate opinion, count_delta, count_cell, correction, report restart identity`);
}
