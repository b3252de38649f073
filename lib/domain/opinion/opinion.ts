import type { Reason } from '../classify/reading';
import type { MaskCounts } from '../redact/redacted';
import type { ReportDetails } from '../report/fields';
import type { ChannelKind, Flag, Sentiment, Topic } from '../vocabulary';
import type { Correctable } from './correctable';
import type { OpinionCard } from './opinion-card';
import type { ReportOutcome } from './own-report';
import type { ReadingExplained } from './stored-reading';

/** How an item is read now: what it is counted by and what a correction changes. */
export type OpinionReading = {
  readonly sentiment: Sentiment;
  readonly topics: readonly Topic[];
  readonly flags: readonly Flag[];
  readonly placeKey: string | null;
};

/** Where an item belongs. `above` are the names around it, nearest first, in its own years. */
export type OpinionPlace = {
  readonly key: string;
  readonly name: string;
  readonly above: readonly string[];
  /** Last day it was called so, `YYYY-MM-DD`; null for a place of today. */
  readonly endedOn: string | null;
  /** What it became when it ended, by name; for a district the wards that took over from it. */
  readonly successors: readonly string[];
  /** A ward divided among its successors, so that which part is meant cannot be known. */
  readonly split: boolean;
};

/** One correction: who of the board's staff, when, why, and what it changed. Places are told by name. */
export type OpinionCorrection = ReportOutcome & { readonly id: number; readonly who: string; readonly why: string };

/** What an item said before other words took their place: whose sending that was (by name while it is known), and when. */
export type EarlierWords = {
  readonly id: number;
  readonly text: string;
  readonly day: string;
  readonly replacedAt: Date;
  readonly actor: string;
  readonly name: string | null;
};

/** What only a collaborator's report has. `hidden`: too few of the group to tell without pointing at someone. */
export type OpinionReport = Omit<ReportDetails, 'socialGroup'> & {
  readonly socialGroup: ReportDetails['socialGroup'] | 'hidden';
};

/** All there is to see of one item. Who reported it is not in it. */
export type OpinionDetail = OpinionCard &
  ReadingExplained & {
    /** Stands for what is shown; hand it back with a correction, which fails when another was stored meanwhile. */
    readonly basis: string;
    readonly unitName: string;
    readonly channelKind: ChannelKind | null;
    readonly link: string | null;
    readonly reach: number | null;
    readonly postedAt: Date | null;
    readonly receivedAt: Date;
    /** How often something was hidden, by kind. */
    readonly masked: MaskCounts;
    readonly placeFrom: 'given' | 'text' | 'none' | 'corrected';
    readonly place: OpinionPlace | null;
    /** Null where a rule by which it was read is not known any more. */
    readonly reasons: readonly Reason[] | null;
    /** Of the classifier, from -1 to 1, whatever was corrected. */
    readonly score: number;
    /** In the order of `topics`; 0 for one a person set. */
    readonly topicScores: readonly number[];
    readonly lexiconVersion: string;
    readonly correctedFields: readonly Correctable[];
    /** Latest first. */
    readonly corrections: readonly OpinionCorrection[];
    /** Latest first; not all where there are `moreEarlier`. */
    readonly earlier: readonly EarlierWords[];
    readonly moreEarlier: boolean;
    readonly report: OpinionReport | null;
    /** It was reported, and who did so was forgotten after its term. */
    readonly reporterGone: boolean;
    /** On whose behalf it was entered later; null for a collaborator nobody names, and for all else. */
    readonly network: string | null;
  };

/** What stands for a state of an item: the number of its last change (0 for none) and how it is read. */
export function basisOf(lastChange: number, { sentiment, topics, flags, placeKey }: OpinionReading): string {
  return [lastChange, sentiment, topics.join('+'), flags.join('+'), placeKey ?? ''].join('|');
}
