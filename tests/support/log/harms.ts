import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';

/** A way in which the database refuses what it is asked, and its end. Each quotes in its own words what was to be kept. */
export type Harm = { readonly begin: readonly string[]; readonly end: readonly string[] };

const written = ['opinion', 'correction', 'session'] as const;
const anyColumn = { opinion: 'sentiment', correction: 'at', session: 'token' } as const;
const columns = Object.entries({ opinion: 'sentiment', correction: 'why', account: 'password' });

const constraint: Harm = {
  begin: written.map(
    (table) => `alter table ${table} add constraint refuses check (${anyColumn[table]} is null) not valid`,
  ),
  end: written.map((table) => `alter table ${table} drop constraint refuses`),
};

const columnsGone: Harm = {
  begin: columns.map(([table, column]) => `alter table ${table} rename column ${column} to gone`),
  end: columns.map(([table, column]) => `alter table ${table} rename column gone to ${column}`),
};

/** Keeping a row of these tables fails with this state, the row in its message, its detail and its hint. */
export const raisedOn = (tables: readonly string[], state: string): Harm => ({
  begin: [
    `create function harm() returns trigger language plpgsql as $$ begin
       raise exception 'could not keep %', new using errcode = '${state}', detail = new::text, hint = new::text;
     end $$`,
    ...tables.map(
      (table) => `create trigger harm before insert or update on ${table}
       for each row execute function harm()`,
    ),
  ],
  end: ['drop function harm cascade'],
});

const raised = (state: string) => raisedOn(written, state);

export const harms: Readonly<Record<string, Harm>> = {
  'a constraint is broken': constraint,
  'columns are gone': columnsGone,
  'its disk is full': raised('53100'),
  'its disk fails': raised('58030'),
  'it takes too long': raised('57014'),
  'it fails in a way nobody knows': raised('P0001'),
};

export async function harmed(db: Db, { begin, end }: Harm, work: () => Promise<void>): Promise<void> {
  for (const statement of begin) await db.execute(sql.raw(statement));
  try {
    await work();
  } finally {
    for (const statement of end) await db.execute(sql.raw(statement));
  }
}
