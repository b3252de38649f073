import type { Act, DeedTask } from './deed';

/** Which entries of the audit are looked at. Days are `YYYY-MM-DD`, both inclusive. `act` comes with its task. */
export type AuditFilter = {
  readonly from?: string;
  readonly to?: string;
  readonly actor?: string;
  readonly task?: DeedTask;
  readonly act?: Act;
  readonly subject?: string;
};

/** A task, or one act of it, as one word: `unit.manage`, `unit.manage:create`. */
export function deedCode(task: DeedTask, act?: Act): string {
  return act ? `${task}:${act}` : task;
}

/** The filter as an address query. */
export function auditQuery({ from, to, actor, task, act, subject }: AuditFilter): string {
  const query = new URLSearchParams();
  const parts = { from, to, actor, task: task && deedCode(task, act), subject };
  for (const [name, value] of Object.entries(parts)) if (value) query.set(name, value);
  return query.toString();
}
