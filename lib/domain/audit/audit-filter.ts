import type { DeedTask } from './deed';

/** Which entries of the audit are looked at. Days are `YYYY-MM-DD`, both inclusive. */
export type AuditFilter = {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
  readonly task?: DeedTask;
  readonly subject?: string;
};

/** The parts that are asked for, in the order of addresses. */
export const auditFilterNames = [
  'from',
  'to',
  'actor',
  'task',
  'subject',
] as const satisfies readonly (keyof AuditFilter)[];

/** The filter as an address query. */
export function auditQuery(filter: AuditFilter): string {
  const query = new URLSearchParams();
  for (const name of auditFilterNames) if (filter[name]) query.set(name, filter[name]);
  return query.toString();
}
