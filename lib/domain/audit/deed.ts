import { type Task, tasks } from '../permissions';
import { canonicalJson } from './canonical-json';

/** What is done before anybody may do a task, or without one. */
const deedsOutsideTasks = ['session.begin', 'session.end', 'task.refused'] as const;
export type DeedTask = Task | (typeof deedsOutsideTasks)[number];
export const deedTasks: readonly DeedTask[] = [...tasks, ...deedsOutsideTasks];

/** What was done within a task that allows several things; `lib/strings/audit.ts` says each. */
export const acts = [
  'create',
  'update',
  'revoke',
  'deactivate',
  'reactivate',
  'change-role',
  'set-reads-apart',
  'reset-password',
  'reset-second-factor',
  'unlink-provider',
  'link-provider',
  'change-password',
  'end-session',
  'sign-out-everywhere',
  'set-up-second-factor',
  'turn-off-second-factor',
  'use-recovery-code',
  'renew-recovery-codes',
  'begin',
  'end',
  'broken-off',
  'load',
  'clear',
  'restore',
] as const;
export type Act = (typeof acts)[number];

/** What may be noted of a deed besides the act. */
export const detailNames = [
  'added',
  'again',
  'assigned',
  'batch',
  'certainty',
  'changed',
  'channel',
  'corrected',
  'did',
  'done',
  'door',
  'dropped',
  'ended',
  'fields',
  'file',
  'flag',
  'format',
  'from',
  'isNobodys',
  'items',
  'itemsKept',
  'kept',
  'kind',
  'left',
  'keysOff',
  'letters',
  'made',
  'masked',
  'next',
  'of',
  'ok',
  'people',
  'peopleKept',
  'place',
  'places',
  'read',
  'readsApart',
  'redacted',
  'refused',
  'rejected',
  'removed',
  'repeated',
  'replaced',
  'reporterMonths',
  'reporters',
  'role',
  'roles',
  'rows',
  'sentiment',
  'source',
  'spread',
  'stoppedBy',
  'subject',
  'task',
  'textMonths',
  'texts',
  'to',
  'topic',
  'unit',
  'unplaced',
  'urgency',
  'way',
  'who',
  'why',
  'whys',
] as const;
export type DetailName = (typeof detailNames)[number];

/** Codes and numbers about a deed: never words of the public, never a name. */
export type DeedDetail = { readonly act?: Act } & {
  readonly [name in DetailName]?: string | number | boolean | null;
};

/** Who did what to what, when and for which unit. `actor` is a person, a key, `operator`, or `unknown`. */
export type Deed = {
  readonly at: Date;
  readonly actor: string;
  readonly unitId: string | null;
  readonly task: string;
  readonly subject: string;
  readonly detail: DeedDetail;
};

/** Who signed in wrongly under a name that nobody has. */
export const unknownActor = 'unknown';

/** The text whose SHA-256 is the entry's digest. */
export function deedText({ at, actor, unitId, task, subject, detail }: Deed): string {
  return canonicalJson({ actor, at: at.toISOString(), detail, subject, task, unit: unitId });
}
