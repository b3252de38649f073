/** Where a chain stands: its last entry and the hash of it, which holds all entries up to there. */
export type AuditHead = { readonly seq: number; readonly hash: string };

/** The hash before the first entry. */
export const noHash = '0'.repeat(64);

/** So many digits of a hash are enough to recognise it: nobody finds another chain whose hash begins with them. */
const fewestDigits = 20;

/** `12:5f0c…`, as exports and commands print it. */
export function headText({ seq, hash }: AuditHead): string {
  return `${seq}:${hash}`;
}

/** The beginning of it, for where there is little room; `readHead` takes it too. */
export function shortHead({ seq, hash }: AuditHead): string {
  return `${seq}-${hash.slice(0, fewestDigits)}`;
}

/** A head as printed, whole or its beginning, or null. */
export function readHead(text: string): AuditHead | null {
  const [, seq, hash] = /^(\d{1,15})[:-]([0-9a-f]{20,64})$/i.exec(text.trim()) ?? [];
  return seq && hash && Number(seq) > 0 ? { seq: Number(seq), hash: hash.toLowerCase() } : null;
}

/** So many breaks are told one by one; more are counted. */
export const mostBreaksTold = 100;

/**
 * Why a chain is broken at an entry: it is `missing`, with all up to `to`; as the one after those it may have been changed, which nobody
 * can say without the hash before it (`unvouched`); its content is `changed`; it does not follow from the
 * one before it (`unchained`: another row stood here, or its hash was changed); or it is not the one of a head that is `known`.
 */
export type ChainBreak = {
  readonly seq: number;
  readonly why: 'missing' | 'unvouched' | 'changed' | 'unchained' | 'known';
  readonly to?: number;
};

export type AuditVerdict = {
  readonly entries: number;
  readonly ok: boolean;
  readonly head: AuditHead | null;
  /** How many breaks there are. */
  readonly broken: number;
  /** The first of them, in the chain's order. */
  readonly breaks: readonly ChainBreak[];
};
