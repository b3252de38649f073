import type { OpinionReading } from './opinion';
import type { ReportOutcome } from './own-report';

/** What a row of an export that came home would set. `place` is empty for a place that is not known. */
export type CorrectionSet = Partial<Omit<OpinionReading, 'placeKey'>> & {
  readonly place?: string;
  readonly placeKey?: string;
};

/** A correction that a file offers, before anybody has said yes to it. */
export type OfferedCorrection = Pick<ReportOutcome, 'before' | 'after'> & {
  readonly line: number;
  readonly id: number;
  /** Stands for the item as it was compared; it fails as a conflict when another state was stored meanwhile. */
  readonly basis: string;
  /** The beginning of its stored words, to know it by. */
  readonly text: string;
  /** It was read or corrected otherwise after the export was made: what looks changed in the file may only be older. */
  readonly isOlder: boolean;
  readonly set: CorrectionSet;
};

/**
 * What an export that came home says. `same` rows say what is stored; `offered` are the first that do not, `moreOffered` how many come
 * after them. `textChanged` counts rows whose words were changed, which are never taken; the first are named by line.
 */
export type CorrectionPlan = {
  readonly same: number;
  readonly offered: readonly OfferedCorrection[];
  readonly moreOffered: number;
  readonly textChanged: number;
  readonly textChangedLines: readonly number[];
};

/** So many corrections are offered at once; the same file sent again offers the next. */
export const mostOffered = 1_000;

/** What became of corrections done together, by the ids of their items. `done` and `same` (which were so already) are counted. */
export type CorrectionsReceipt = {
  readonly done: number;
  readonly same: number;
  /** Changed by somebody since they were offered. */
  readonly changedSince: readonly number[];
  readonly notFound: readonly number[];
  /** Their place cannot be set. */
  readonly refused: readonly number[];
  /** Not come to, when it was stopped. */
  readonly left: number;
};
