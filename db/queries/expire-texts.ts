import { type SQL, sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import { detailNames, reportFields } from '../../lib/domain/report/fields';
import type { Executor } from '../client';
import { report } from '../schema/opinions';
import { removeEarlierWords } from './earlier-words';
import { wordsLeave } from './search-words';
import { isApart } from './visible';

/** What units keep only for a term: the words of an item, who reported it, and why it was corrected. */
export const termed = ['texts', 'reporters', 'whys'] as const;
export type Termed = (typeof termed)[number];

export type Batch = { readonly now: Date; readonly after: number; readonly limit: number };

/** A scope of no unit is upkeep's and stands for the whole installation. */
const ofUnits = (scope: Scope) =>
  scope.unitId === '' ? sql`true` : sql`unit.id = any(${sql.param([...scope.units])}::text[])`;

/** The first moment, in Vietnamese time, of what is not older than `months` calendar months. */
const keptFrom = (months: SQL, now: Date) => sql`
  ((${now.toISOString()}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date - make_interval(months => ${months}))
    at time zone 'Asia/Ho_Chi_Minh'`;
const textsFrom = (now: Date) => keptFrom(sql`unit.text_months`, now);

const dueOf: Readonly<Record<Termed, (now: Date) => SQL>> = {
  texts: (now) => sql`opinion.text_gone_at is null and opinion.received_at < ${textsFrom(now)}`,
  reporters: (now) => sql`
    (report.reporter_id is not null or report.network is not null) and opinion.received_at < ${keptFrom(sql`unit.reporter_months`, now)}`,
  // Of a corrector who was faster than the words went, and of those who corrected what had none any more.
  whys: (now) => sql`correction.why <> '' and opinion.text_gone_at is not null
    and (correction.at < opinion.text_gone_at or correction.at < ${textsFrom(now)})`,
};

const rowsOf: Readonly<Record<Termed, { readonly from: SQL; readonly id: SQL; readonly table: SQL }>> = {
  texts: { from: sql`opinion`, id: sql`opinion.id`, table: sql`opinion` },
  reporters: {
    from: sql`report join opinion on opinion.id = report.opinion_id`,
    id: sql`report.opinion_id`,
    table: sql`report`,
  },
  whys: {
    from: sql`correction join opinion on opinion.id = correction.opinion_id`,
    id: sql`correction.id`,
    table: sql`correction`,
  },
};

const due = (scope: Scope, kind: Termed, now: Date) => sql`
  from ${rowsOf[kind].from} join unit on unit.id = opinion.unit_id where ${ofUnits(scope)} and ${dueOf[kind](now)}`;

type Asked = { readonly now: Date; readonly withoutApart: boolean };

/** How much of each kind has been kept for its term at `now`, with what is kept apart or without. */
export async function dueCounts(
  db: Executor,
  scope: Scope,
  { now, withoutApart }: Asked,
): Promise<Record<Termed, number>> {
  const counted = withoutApart ? sql`and not (${isApart})` : sql``;
  const counts = termed.map(
    (kind) => sql`(select count(*)::int ${due(scope, kind, now)} ${counted}) as ${sql.identifier(kind)}`,
  );
  const [row] = (await db.execute(sql`select ${sql.join(counts, sql`, `)}`)) as unknown as Record<Termed, number>[];
  return row ?? { texts: 0, reporters: 0, whys: 0 };
}

const wordsOfReport = detailNames.flatMap((name) =>
  reportFields[name].kind === 'words' ? [sql`${sql.identifier(report[name].name)} = ''`] : [],
);

const removing: Readonly<Record<Termed, (now: Date) => SQL>> = {
  texts: (now) => sql`
    leaving as (${wordsLeave(sql`opinion join due using (id)`)}
    ), emptied as (
      update opinion set text = '', search = '', link = null, reasons = '', reasons_before = null, text_gone_at = ${now.toISOString()}::timestamptz
      from due where opinion.id = due.id
    ), reported as (
      update report set ${sql.join(wordsOfReport, sql`, `)} from due where report.opinion_id = due.id
    ), corrected as (
      update correction set why = '' from due where correction.opinion_id = due.id and correction.why <> ''
    )`,
  reporters: () =>
    sql`forgotten as (update report set reporter_id = null, network = null from due where report.opinion_id = due.id)`,
  whys: () => sql`emptied as (update correction set why = '' from due where correction.id = due.id)`,
};

/**
 * Removes the next of a kind after id `after` that were kept for their term, but for those somebody is at just now. The transaction is `besideWriters`.
 * What counts an item stays. Answers how many, how many of them are not of items kept apart, and the last id; null when there were none.
 */
export async function removeDue(
  tx: Executor,
  scope: Scope,
  kind: Termed,
  { now, after, limit }: Batch,
): Promise<{ n: number; others: number; last: number } | null> {
  const { id, table } = rowsOf[kind];
  const [row] = (await tx.execute(sql`
    with due as materialized (
      select ${id} as id, ${isApart} as apart ${due(scope, kind, now)} and ${id} > ${after}::bigint
      order by ${id} limit ${limit}::int for no key update of ${table} skip locked
    ), ${removing[kind](now)}
    select count(*)::int as n, count(*) filter (where not apart)::int as others, max(id)::text as last
    from due`)) as unknown as { n: number; others: number; last: string | null }[];
  if (!row?.last) return null;
  const last = Number(row.last);
  // In a statement of its own: it sees what was replaced just before the items were locked.
  if (kind === 'texts') await removeEarlierWords(tx, scope, { after, last });
  return { ...row, last };
}

const lastRun = 'texts_expired_at';

/** The clock, when terms were last looked at, and when the newest item came in: by these a clock that jumped is known. */
export async function clockWitnesses(db: Executor, _scope: Scope) {
  const [row] = (await db.execute(sql`
    select now()::text as now, (select value from setting where name = ${lastRun}) as last,
      (select max(received_at)::text from (select received_at from opinion order by id desc limit 1000) as lately)
        as newest`)) as unknown as [{ now: string; last: string | null; newest: string | null }];
  const at = (told: string | null) => (told === null ? null : new Date(told));
  return { now: new Date(row.now), last: at(row.last), newest: at(row.newest) };
}

/** Notes that terms were looked at. */
export async function noteTermsKept(tx: Executor, _scope: Scope, now: Date): Promise<void> {
  await tx.execute(sql`
    insert into setting (name, value) values (${lastRun}, ${now.toISOString()})
    on conflict (name) do update set value = excluded.value`);
}
