import type { Reason } from '../classify/reading';
import type { MaskCounts } from '../redact/redacted';
import type { ReportDetails } from '../report/fields';
import type { Flag, Sentiment, Topic } from '../vocabulary';
import type { ReadingExplained } from './stored-reading';

/** What an analyst changed in a report, as its reporter sees it: when and what, not who. */
export type ReportOutcome = {
  readonly at: Date;
  readonly before: ReportReading;
  readonly after: ReportReading;
};

type ReportReading = {
  readonly sentiment?: Sentiment;
  readonly topics?: readonly Topic[];
  readonly flags?: readonly Flag[];
  /** Name of the place; null when it was or became unplaced. */
  readonly place?: string | null;
};

/** A line of "my reports". */
export type OwnReportCard = {
  readonly id: number;
  readonly day: string;
  readonly receivedAt: Date;
  readonly text: string;
  /** When its words were removed, having been kept for their term; `text` is empty then. */
  readonly textGoneAt: Date | null;
  readonly placeName: string | null;
  /** The district around it, which tells places of one name apart. */
  readonly districtName: string | null;
  readonly sentiment: Sentiment;
  readonly topics: readonly Topic[];
  readonly flags: readonly Flag[];
  /** How often analysts corrected it. */
  readonly corrections: number;
};

/** A report as its own reporter may read it. `masked` counts what was hidden, by kind. */
export type OwnReport = OwnReportCard &
  ReportDetails & {
    readonly masked: MaskCounts;
    /** Null where a rule by which it was read is not known any more. */
    readonly reasons: readonly Reason[] | null;
    readonly lexiconVersion: string;
    readonly outcomes: readonly ReportOutcome[];
  };

/** A report opened by its own reporter, with what its reading hangs on. */
export type OwnReportExplained = OwnReport & ReadingExplained;

/**
 * What sending a report gives back. `repeated`: it was kept before, nothing was added. `differs`: it was kept before
 * with other words, so what was sent now is NOT kept.
 */
export type ReportReceipt = OwnReport & { readonly repeated: boolean; readonly differs: boolean };
