import { sql } from 'drizzle-orm';
import { type DeedDetail, deedText } from '../lib/domain/audit/deed';
import type { Db, Executor } from './client';

type Earlier = {
  id: string;
  at: string;
  actor: string;
  unit: string | null;
  task: string;
  subject: string;
  detail: DeedDetail;
};

const rowsAtOnce = 1_000;

/**
 * Brings what earlier versions noted in the table `activity` into the audit's chain, in its order, and drops that table. All
 * or nothing, so that it may be killed; nothing happens once it is done. Who sent which report is left behind: the chain
 * keeps for ever what a unit may want forgotten after some months, and the report itself says it until then.
 */
export async function chainEarlierDeeds(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    const [table] = await tx.execute<{ there: boolean }>(
      sql`select to_regclass('public.activity') is not null as there`,
    );
    if (!table?.there) return;
    await tx.execute(sql`lock table activity in access exclusive mode`);
    let last = '0';
    for (;;) {
      const rows = await earlierDeeds(tx, last);
      if (rows.length > 0) await appendAll(tx, rows);
      if (rows.length < rowsAtOnce) break;
      last = rows.at(-1)?.id ?? last;
    }
    await tx.execute(sql`drop table activity`);
  });
}

async function earlierDeeds(tx: Executor, after: string): Promise<Earlier[]> {
  const rows = await tx.execute<Earlier>(sql`
    select activity.id::text, (extract(epoch from at) * 1000)::bigint::text as at, actor, task, subject, detail,
      coalesce(person.unit_id, api_key.unit_id) as unit
    from activity left join person on person.id = actor left join api_key on api_key.id = actor
    where activity.id > ${after}::bigint and task <> 'report.submit'
    order by activity.id limit ${rowsAtOnce}`);
  return [...rows];
}

async function appendAll(tx: Executor, rows: readonly Earlier[]): Promise<void> {
  const texts = rows.map(({ id: _, at, unit, ...rest }) =>
    deedText({ ...rest, at: new Date(Number(at)), unitId: unit }),
  );
  await tx.execute(sql`
    select audit_append(text) from (
      select value as text from jsonb_array_elements_text(${JSON.stringify(texts)}::text::jsonb)
        with ordinality as given(value, n) order by n offset 0
    ) as deeds`);
}
