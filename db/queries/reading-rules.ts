import { createHash } from 'node:crypto';
import { inArray, sql } from 'drizzle-orm';
import type { Reason } from '../../lib/domain/classify/reading';
import { packReasons, type ReasonRule, rulesIn, unpackReasons } from '../../lib/domain/opinion/packed-reasons';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';
import { readingRule } from '../schema/opinions';

type Entry = { readonly rule: ReasonRule; readonly digest: string; number: number };

/** The distinct rules of some reasons. Those of one id are few: they differ in what the phrase weighed where it stood. */
class Rules {
  readonly all: Entry[] = [];
  private readonly byId = new Map<string, Entry[]>();

  of(reason: Reason): Entry | undefined {
    return this.byId.get(reason.rule)?.find(({ rule }) => isSame(rule, reason));
  }

  add(reason: Reason): void {
    if (this.of(reason)) return;
    const { kind, code, rule: id, phrase, weight } = reason;
    const rule = { kind, code, rule: id, phrase, weight };
    const entry = { rule, digest: digestOf(rule), number: -1 };
    this.all.push(entry);
    const ofId = this.byId.get(id);
    if (ofId) ofId.push(entry);
    else this.byId.set(id, [entry]);
  }
}

const isSame = (rule: ReasonRule, { kind, code, phrase, weight }: ReasonRule) =>
  rule.phrase === phrase && rule.weight === weight && rule.code === code && rule.kind === kind;

/** Of all that a rule says, as long as a uuid is. */
function digestOf({ kind, code, rule, phrase, weight }: ReasonRule): string {
  const said = JSON.stringify([kind, code, rule, phrase, weight]);
  return createHash('sha256').update(said).digest('hex').slice(0, 32);
}

/** Packs reasons, as PostgreSQL reads bytes in an array of texts. */
export type ReasonsPacker = (reasons: readonly Reason[]) => string;

/**
 * Packs the reasons of these rows, whose rules it looks up in the dictionary in one statement and puts into it in another where they are
 * missing. What it answers is for these rows and this transaction.
 */
export async function reasonsPacker(
  tx: Executor,
  _scope: Scope,
  rows: readonly { readonly reasons?: readonly Reason[] }[],
): Promise<ReasonsPacker> {
  const rules = new Rules();
  for (const { reasons = [] } of rows) for (const reason of reasons) rules.add(reason);
  await numberRules(tx, rules.all);
  const numberOf = (reason: Reason) => rules.of(reason)!.number;
  return (reasons) => `\\x${Buffer.from(packReasons(reasons, numberOf)).toString('hex')}`;
}

async function numberRules(tx: Executor, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return;
  const number = (rows: readonly { digest: string; number: number }[]) => {
    const numbers = new Map(rows.map((row) => [row.digest, row.number]));
    for (const entry of entries) entry.number = numbers.get(entry.digest) ?? entry.number;
  };
  number(
    await tx.execute<{ digest: string; number: number }>(sql`
      select replace(digest::text, '-', '') as digest, min(id) as number from reading_rule
      where digest = any(${sql.param(entries.map(({ digest }) => digest))}::text[]::uuid[]) group by digest`),
  );
  const missing = entries.filter((entry) => entry.number < 0);
  if (missing.length === 0) return;
  const column = (pick: (entry: Entry) => string | number) => sql.param(missing.map(pick));
  number(
    await tx.execute<{ digest: string; number: number }>(sql`
      insert into reading_rule (digest, kind, code, rule, phrase, weight)
      select * from unnest(${column(({ digest }) => digest)}::text[]::uuid[], ${column(({ rule }) => rule.kind)}::text[],
        ${column(({ rule }) => rule.code)}::text[], ${column(({ rule }) => rule.rule)}::text[],
        ${column(({ rule }) => rule.phrase)}::text[], ${column(({ rule }) => rule.weight)}::float8[])
      returning replace(digest::text, '-', '') as digest, id as number`),
  );
}

/** How an item's reasons are stored: packed, or as versions before kept them. */
export type StoredReasons = { readonly reasons: Uint8Array; readonly reasonsBefore: Reason[] | null };

/** The reasons of an item; null when the dictionary lacks one of their rules, or a later version packed them. */
export async function reasonsOf(
  db: Executor,
  scope: Scope,
  { reasons, reasonsBefore }: StoredReasons,
): Promise<Reason[] | null> {
  return reasonsBefore ?? (await reasonsReader(db, scope, [reasons]))(reasons);
}

/** What tells the reasons of these items, whose rules it looks up in one statement; null as with one. */
export async function reasonsReader(
  db: Executor,
  _scope: Scope,
  packed: readonly Uint8Array[],
): Promise<(packed: Uint8Array) => Reason[] | null> {
  const numbers = [...new Set(packed.flatMap(rulesIn))];
  const rows = numbers.length > 0 ? await db.select().from(readingRule).where(inArray(readingRule.id, numbers)) : [];
  const rules = new Map(rows.map((row) => [row.id, row]));
  return (bytes) => unpackReasons(bytes, (number) => rules.get(number));
}
