import type { AuditVerdict } from '@/lib/domain/audit/chain';

/** What comes back while the chain is checked, one JSON object a line. */
export type AuditEvent =
  | { type: 'progress'; entries: number; of: number }
  | ({ type: 'verdict' } & AuditVerdict)
  | { type: 'error'; message: string };
