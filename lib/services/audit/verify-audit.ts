import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Db, database } from '@/db/client';
import { auditHead, type ChainedDeed, chainedDeeds } from '@/db/queries/audit-chain';
import { type AuditHead, type AuditVerdict, type ChainBreak, noHash } from '@/lib/domain/audit/chain';
import { deedText } from '@/lib/domain/audit/deed';
import { allow, type Viewer } from '@/lib/domain/permissions';

export type AuditCheck = {
  /** A head printed earlier, whole or the beginning of its hash: the chain must go through it. */
  readonly head?: AuditHead;
  /** Throws its reason between two batches. */
  readonly signal?: AbortSignal;
  /** After every batch; `of` is how many entries there were at the start. */
  readonly onProgress?: (progress: { readonly entries: number; readonly of: number }) => void;
};

/**
 * Computes the audit's chain anew, in one snapshot and bounded memory, and says where it is first broken. What was cut off
 * its end, or written anew as a whole, shows only against a `head` that was printed before.
 */
export async function verifyAudit(
  viewer: Viewer,
  { head: known, signal, onProgress }: AuditCheck = {},
  db: Db = database(),
): Promise<AuditVerdict> {
  const scope = allow(viewer, 'audit.read');
  const of = (await auditHead(db, scope))?.seq ?? 0;
  let entries = 0;
  let head: AuditHead | null = null;
  let firstBroken: ChainBreak | null = null;
  for await (const deeds of chainedDeeds(db, scope)) {
    signal?.throwIfAborted();
    for (const deed of deeds) {
      firstBroken ??= breakAt(deed, head, known);
      head = { seq: deed.seq, hash: deed.hash };
    }
    entries += deeds.length;
    onProgress?.({ entries, of });
    await setImmediate();
  }
  if (known && known.seq > (head?.seq ?? 0)) firstBroken ??= { seq: (head?.seq ?? 0) + 1, why: 'missing' };
  return { entries, ok: firstBroken === null, head, firstBroken };
}

function breakAt(deed: ChainedDeed, before: AuditHead | null, known: AuditHead | undefined): ChainBreak | null {
  const expected = (before?.seq ?? 0) + 1;
  if (deed.seq !== expected) return { seq: expected, why: 'missing' };
  if (digestOf(deed) !== deed.digest) return { seq: deed.seq, why: 'changed' };
  const hash = sha256(Buffer.from((before?.hash ?? noHash) + deed.digest, 'hex'));
  if (hash !== deed.hash) return { seq: deed.seq, why: 'unchained' };
  if (known?.seq === deed.seq && !deed.hash.startsWith(known.hash)) return { seq: deed.seq, why: 'known' };
  return null;
}

/** Null for what can be no entry of ours, as a time that is none. */
function digestOf(deed: ChainedDeed): string | null {
  try {
    return sha256(deedText(deed));
  } catch {
    return null;
  }
}

const sha256 = (given: string | Buffer) => createHash('sha256').update(given).digest('hex');
