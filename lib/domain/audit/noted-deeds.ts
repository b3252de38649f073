import type { Act, DeedTask } from './deed';

const wholeFile = ['begin', 'end', 'broken-off'] as const;

/** What the audit has entries of, by what it is about, and the acts that are told apart. Nothing else can be looked for there. */
export const notedDeeds = {
  opinions: {
    'opinion.correct': [],
    'opinion.remove': [],
    'removal.lift': [],
    'reporter.read': [],
    'opinion.reclassify': [],
    'text.redact-again': [],
    'text.expire': [],
  },
  posts: { 'post.ingest': [...wholeFile, 'create', 'update', 'revoke'], 'intake.undo': [] },
  downloads: { 'opinion.export': wholeFile, 'audit.export': wholeFile },
  entrance: {
    'session.begin': [],
    'session.end': [],
    'task.refused': [],
    'account.own': ['change-password', 'end-session', 'sign-out-everywhere', 'link-provider', 'use-recovery-code'],
    'account.second-factor': ['set-up-second-factor', 'turn-off-second-factor', 'renew-recovery-codes'],
  },
  administration: {
    'person.manage': [
      'create',
      'change-role',
      'set-reads-apart',
      'deactivate',
      'reactivate',
      'reset-password',
      'reset-second-factor',
      'unlink-provider',
    ],
    'factor.require': [],
    'fingerprint.accept-key': [],
    'unit.manage': ['create', 'update'],
    'channel.manage': [],
    'lexicon.manage': [],
    'key.manage': ['create', 'revoke', 'reactivate'],
    'backup.make': ['create'],
    'backup.restore': ['restore'],
    'job.manage': [],
    'demo.manage': ['load', 'clear'],
  },
} as const satisfies Readonly<Record<string, Readonly<Partial<Record<DeedTask, readonly Act[]>>>>>;

/** The acts of a task that the audit tells apart. */
export function actsToldOf(task: DeedTask): readonly Act[] {
  const groups: readonly Readonly<Partial<Record<DeedTask, readonly Act[]>>>[] = Object.values(notedDeeds);
  return groups.flatMap((group) => group[task] ?? []);
}

export type DeedGroup = keyof typeof notedDeeds;

/** The kinds of things deeds are done to: the first word of an entry's subject. */
export const subjectKinds = [
  'opinion',
  'opinions',
  'intake',
  'mapping',
  'person',
  'unit',
  'channel',
  'key',
  'setting',
  'lexicon',
  'redaction',
  'terms',
  'job',
  'audit',
  'task',
  'demo',
  'backup',
] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** The kinds of which there are many, each with a number or an id. */
export const countedKinds = [
  'opinion',
  'intake',
  'mapping',
  'person',
  'unit',
  'channel',
  'key',
] as const satisfies readonly SubjectKind[];
