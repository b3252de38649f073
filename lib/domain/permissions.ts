import { DutyFirst, NotAllowed } from './errors';
import type { Duty } from './vocabulary';

/** The roles a person can hold; `system` is for programs that work, `monitor` for those that only measure. */
export const personRoles = ['collaborator', 'analyst', 'leader', 'admin'] as const;
export const roles = [...personRoles, 'system', 'monitor'] as const;
export type PersonRole = (typeof personRoles)[number];
export type Role = (typeof roles)[number];

/** Who may do what: the whole of it. A role not named in a line may not; whoever has several roles may what any of them may. */
const mayDo = {
  'report.submit': ['collaborator', 'analyst'],
  'report.list-own': ['collaborator', 'analyst'],
  'place.search': personRoles,
  'post.ingest': ['analyst', 'system'],
  'opinion.read': ['analyst', 'leader'],
  'opinion.correct': ['analyst'],
  'opinion.export': ['analyst', 'leader'],
  'opinion.reclassify': ['analyst', 'system'],
  'lexicon.suggest': ['analyst', 'system'],
  'lexicon.manage': ['admin', 'system'],
  'reporter.read': ['analyst'],
  /** Held only by whoever is named for it as well: see `readsApart`. */
  'opinion.read-apart': ['analyst', 'leader'],
  'opinion.remove': ['analyst'],
  'intake.undo': ['analyst'],
  'removal.lift': ['system'],
  'text.expire': ['system'],
  'text.redact-again': ['analyst', 'system'],
  'audit.read': ['admin', 'system'],
  'audit.export': ['admin', 'system'],
  'job.manage': ['admin'],
  'job.run': ['system'],
  'dashboard.read': ['analyst', 'leader'],
  'phrase.find': ['system'],
  'counts.maintain': ['system'],
  'channel.list': ['analyst', 'admin', 'system'],
  'channel.manage': ['admin'],
  'unit.manage': ['admin'],
  'person.manage': ['admin'],
  'key.manage': ['admin'],
  'factor.require': ['admin'],
  'fingerprint.accept-key': ['system'],
  'account.own': personRoles,
  'account.second-factor': personRoles,
  'demo.manage': ['system'],
  'backup.make': ['system'],
  'backup.restore': ['system'],
  'metrics.read': ['monitor'],
} as const satisfies Record<string, readonly Role[]>;

export type Task = keyof typeof mayDo;
export const tasks = Object.keys(mayDo) as Task[];

/**
 * Who is asking. `areas` are the area keys (place keys, `@unit` for all a unit received, `~unit` for its unplaced items) whose items the viewer may see; `units` is the viewer's unit
 * and all below it. While a `duty` is open, the viewer may do nothing but what it takes to do it.
 */
export type Viewer = {
  readonly kind: 'person' | 'key' | 'operator';
  readonly id: string;
  /** One or several, each once. */
  readonly roles: readonly Role[];
  readonly unitId: string;
  readonly units: readonly string[];
  readonly areas: readonly string[];
  readonly duty: Duty | null;
  /** Named to read the items that are kept apart. Nobody is unless it is said. */
  readonly readsApart?: boolean;
};

/** Who upkeep runs as that concerns the whole installation and no unit: folding and recounting. */
export const caretaker: Viewer = {
  kind: 'operator',
  id: 'operator',
  roles: ['system'],
  unitId: '',
  units: [],
  areas: [],
  duty: null,
};

declare const proven: unique symbol;

/** Proof that `allow` ran. Every query takes one, so forgetting the check is a compile error. */
export type Scope = {
  readonly task: Task;
  readonly viewerKind: Viewer['kind'];
  readonly viewerId: string;
  readonly unitId: string;
  readonly units: readonly string[];
  readonly areas: readonly string[];
  /** Whether the texts of items kept apart may be seen. */
  readonly apart: boolean;
  readonly [proven]: true;
};

/** Whether any of the roles may do the task. */
export function may(held: readonly Role[], task: Task): boolean {
  return held.some((role) => (mayDo[task] as readonly Role[]).includes(role));
}

/** A set of people's roles in the order of the table, each once: two ways to write one set give one text. */
export function inOrder(held: readonly PersonRole[]): PersonRole[] {
  return personRoles.filter((role) => held.includes(role));
}

/** Work on all items that shows them to nobody. */
const upkeep: readonly Task[] = [
  'backup.make',
  'backup.restore',
  'counts.maintain',
  'demo.manage',
  'intake.undo',
  'opinion.reclassify',
  'text.expire',
  'text.redact-again',
];

/** Whether a scope reaches the items kept apart: its holder is named for them, or its task shows nothing of them. */
export function seesAll(scope: Scope): boolean {
  return scope.apart || upkeep.includes(scope.task);
}

/** What is open while a duty is: doing it, and leaving. A one-time password sets up no second factor, which would lock its owner out. */
const openDuring: Readonly<Record<Duty, readonly Task[]>> = {
  change_password: ['account.own'],
  set_up_second_factor: ['account.own', 'account.second-factor'],
};

/** The scope in which the viewer may do the task. Throws `DutyFirst` while a duty is open, else `NotAllowed`. */
export function allow(viewer: Viewer, task: Task): Scope {
  if (viewer.duty && !openDuring[viewer.duty].includes(task)) throw new DutyFirst(viewer.duty);
  if (!may(viewer.roles, task)) throw new NotAllowed(task);
  const apart = viewer.readsApart === true && may(viewer.roles, 'opinion.read-apart');
  if (task === 'opinion.read-apart' && !apart) throw new NotAllowed(task);
  return {
    task,
    viewerKind: viewer.kind,
    viewerId: viewer.id,
    unitId: viewer.unitId,
    units: viewer.units,
    areas: viewer.areas,
    apart,
  } as Scope;
}
