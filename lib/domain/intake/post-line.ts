import type { Problem } from '../errors';
import type { LeftOutCounts } from './left-out';
import type { UnknownChannel } from './unknown-channels';

/**
 * One line of what was sent: its number (the line in JSONL and CSV, the row in XLSX, the position in a JSON array), the
 * record or why there is none, and the line as it was, for mending. `sheet` is the one it stands on, where there are several.
 */
export type PostLine = {
  readonly line: number;
  readonly sheet?: string;
  readonly record?: Readonly<Record<string, unknown>>;
  readonly problem?: Problem;
  readonly raw: string;
};

/** Where a line stood. */
export type LineNumber = Pick<PostLine, 'line' | 'sheet'>;

export const lineOf = ({ line, sheet }: LineNumber): LineNumber => (sheet === undefined ? { line } : { line, sheet });

/** What becomes of items whose posts come again under their id with other words; `keep` unless said. */
export const changedChoices = ['keep', 'replace'] as const;
export type ChangedChoice = (typeof changedChoices)[number];

export type RejectedLine = Pick<PostLine, 'line' | 'sheet' | 'raw'> & { readonly problems: readonly Problem[] };

export const doors = ['command', 'api', 'page', 'demo'] as const;
export type Door = (typeof doors)[number];

/**
 * Posts that were not taken in and of which nothing says that they were there before: `keptOut` hold words that were removed as personal
 * data; `alike` have no id and differ only in what is hidden from as many others of their channel and day as are taken in. Whether one
 * of them is there nobody is told, as it would be told of guesses.
 */
export type NotTaken = { readonly keptOut: number; readonly alike: number };

/**
 * What became of a batch. `read` = `added` + `repeated` + `keptOut` + `alike` + `rejectedCount`. `masked` and `unplaced` count added posts (with
 * something masked; without a known place), `dropped` counts author-like values never kept. `rejected` names the first
 * of the refused lines, at most `mostNamed`. `assigned` counts repeated posts that had no channel and have one now.
 * `unknownChannels` are the names of no channel, `moreUnknown` the posts with others: they stand here and are kept nowhere.
 * `leftOut` counts posts that came in without a value that could not be read.
 * `stopped` says that the end was not reached, `stoppedBy` why; what was added stays.
 */
export type IntakeReceipt = NotTaken & {
  readonly intakeId: number;
  readonly read: number;
  readonly added: number;
  readonly repeated: number;
  /** Of the repeated, how many have other words than what is kept under their id, and the first of their lines, at most `mostNamed`. */
  readonly changed: number;
  readonly changedLines: readonly LineNumber[];
  /** Of the changed, how many had their words take the place of what was kept. Of one id in a batch its first line alone does. */
  readonly replaced: number;
  readonly assigned: number;
  readonly rejectedCount: number;
  readonly rejected: readonly Omit<RejectedLine, 'raw'>[];
  readonly masked: number;
  readonly unplaced: number;
  readonly dropped: number;
  readonly unknownChannels: readonly UnknownChannel[];
  readonly moreUnknown: number;
  readonly leftOut: Readonly<LeftOutCounts>;
  readonly stopped: boolean;
  readonly stoppedBy: StopReason | null;
};

/** What would become of a batch: `added` at most, `repeated` at least. */
export type ForeseenReceipt = Omit<IntakeReceipt, keyof NotTaken | 'intakeId' | 'assigned' | 'replaced'>;

/**
 * Why the end was not reached: whoever sent it asked or left; the system is being restarted; what came back was not read; the
 * account was closed, or the key revoked, meanwhile.
 */
export const stopReasons = ['asked', 'restarting', 'unread', 'not_allowed'] as const;
export type StopReason = (typeof stopReasons)[number];

/** On the way `repeated` has what is not taken, too. */
export type IntakeProgress = Pick<IntakeReceipt, 'read' | 'added' | 'repeated' | 'assigned' | 'rejectedCount'>;

/**
 * `percent` is how much of the file is read, null when that cannot be known; `looked` how many lines were looked through before the first is
 * kept, null while none are.
 */
export type RunningProgress = IntakeProgress & { readonly percent: number | null; readonly looked: number | null };

export const mostNamed = 1_000;

/** A line longer than this many characters is refused without being kept in memory. */
export const longestLine = 1_000_000;
