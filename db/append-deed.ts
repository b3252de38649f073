import { sql } from 'drizzle-orm';
import { type AuditHead, readHead } from '../lib/domain/audit/chain';
import { type Deed, deedText } from '../lib/domain/audit/deed';
import type { Executor } from './client';

/**
 * Appends a deed to the audit's chain and gives the head. Whoever appends next waits until this transaction ends, so
 * nothing may come after it. `at` is this machine's clock: what came first is told by the number, not by the time.
 */
export async function appendDeed(tx: Executor, deed: Omit<Deed, 'at'>): Promise<AuditHead> {
  const text = deedText({ at: new Date(), ...deed });
  const [row] = await tx.execute<{ head: string }>(sql`select audit_append(${text}) as head`);
  const head = readHead(row?.head ?? '');
  if (!head) throw new Error('the audit took no entry');
  return head;
}
