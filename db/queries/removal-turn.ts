import { sql } from 'drizzle-orm';
import type { Scope } from '../../lib/domain/permissions';
import type { Executor } from '../client';

const turn = 20_260_601;

/** Beside other writers of new items, until the transaction ends. */
export async function besideWriters(tx: Executor, _scope: Scope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock_shared(${turn})`);
}

/**
 * With no writer of new items beside it until the transaction ends: else one that began before would bring in again what
 * is taken out now for good, or tell its group in a district that a report leaves now. Ask for it before locking anything.
 */
export async function withoutWriters(tx: Executor, _scope: Scope): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${turn})`);
}
