import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type Db, database } from '@/db/client';
import { auditHead, chainedDeeds, type WrittenDeed } from '@/db/queries/audit-chain';
import { type AuditHead, type AuditVerdict, type ChainBreak, mostBreaksTold, noHash } from '@/lib/domain/audit/chain';
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
 * Computes the audit's chain anew, in one snapshot and bounded memory, and says wherever it is broken: after a break it goes on
 * from what stands there. What was cut off its end, or written anew as a whole, shows only against a `head` that was printed before.
 */
export async function verifyAudit(
  viewer: Viewer,
  { head: known, signal, onProgress }: AuditCheck = {},
  db: Db = database(),
): Promise<AuditVerdict> {
  const scope = allow(viewer, 'audit.read');
  const of = (await auditHead(db, scope))?.seq ?? 0;
  const breaks: ChainBreak[] = [];
  let broken = 0;
  let entries = 0;
  let head: AuditHead | null = null;
  const tell = (found: ChainBreak) => {
    broken++;
    if (breaks.length < mostBreaksTold) breaks.push(found);
  };
  for await (const deeds of chainedDeeds(db, scope)) {
    signal?.throwIfAborted();
    for (const deed of deeds) {
      for (const found of breaksAt(deed, head, known)) tell(found);
      head = { seq: deed.seq, hash: deed.hash };
    }
    entries += deeds.length;
    onProgress?.({ entries, of });
    await setImmediate();
  }
  const last = head?.seq ?? 0;
  if (known && known.seq > last) tell({ seq: last + 1, why: 'missing', to: known.seq });
  return { entries, ok: broken === 0, head, broken, breaks };
}

/**
 * What is missing before the entry, and what is wrong with it. Without the one before it nobody can say what it follows from: it may
 * have been changed together with its digest, as the next one follows from its hash alone.
 */
function breaksAt(deed: WrittenDeed, before: AuditHead | null, known: AuditHead | undefined): ChainBreak[] {
  const expected = (before?.seq ?? 0) + 1;
  const isGap = deed.seq > expected;
  const why = whyBroken(deed, isGap ? null : (before?.hash ?? noHash), known) ?? (isGap ? 'unvouched' : null);
  return [
    ...(isGap ? [{ seq: expected, why: 'missing', to: deed.seq - 1 } as const] : []),
    ...(why ? [{ seq: deed.seq, why }] : []),
  ];
}

function whyBroken(deed: WrittenDeed, before: string | null, known: AuditHead | undefined): ChainBreak['why'] | null {
  if (digestOf(deed) !== deed.digest) return 'changed';
  const follows = before === null || sha256(Buffer.from(before + deed.digest, 'hex')) === deed.hash;
  if (!follows || deed.seq < 1) return 'unchained';
  return known?.seq === deed.seq && !deed.hash.startsWith(known.hash) ? 'known' : null;
}

/** Null for what can be no entry of ours, as a time that is none, or a number that this language would read as another. */
function digestOf(deed: WrittenDeed): string | null {
  if (hasBrokenNumber(deed.detailText)) return null;
  try {
    return sha256(deedText(deed));
  } catch {
    return null;
  }
}

const quoted = /"(?:[^"\\]|\\.)*"/g;
/** Whether a number of a JSON text is not whole: the database keeps every digit of it, and what is read of it drops some. */
const hasBrokenNumber = (json: string) => /\d[.eE]/.test(json.replace(quoted, ''));

const sha256 = (given: string | Buffer) => createHash('sha256').update(given).digest('hex');
