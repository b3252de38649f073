import type { Filter } from '../filter/filter';
import type { OpinionCard } from '../opinion/opinion-card';
import type { Flag, Sentiment, Source, Topic } from '../vocabulary';
import type { KeptApart } from './kept-apart';

/** Below this many items a figure is shown as a count: no percentage, no trend arrow. */
export const fewItems = 30;

export type Tally = Readonly<Record<Sentiment, number>>;

export type Totals = Tally & {
  readonly all: number;
  readonly bySource: Readonly<Record<Source, number>>;
  readonly flagged: number;
  readonly unplaced: number;
};

/** One bar of the time chart: the days `from` to `to`, both inclusive. */
export type SeriesPoint = Tally & { readonly from: string; readonly to: string; readonly flagged: number };

/**
 * One place of the breakdown: a district (after reformDay the group of wards that mostly came from it), or a ward when
 * one district is looked at. `rest` marks the row of items known only to be somewhere in the wider place.
 */
export type PlaceRow = Tally & {
  readonly key: string;
  readonly name: string;
  readonly level: 'province' | 'district' | 'ward';
  readonly rest: boolean;
  readonly all: number;
  readonly previousAll: number;
  readonly flagged: number;
  readonly byFlag: Readonly<Partial<Record<Flag, number>>>;
};

export type TopicRow = Tally & { readonly code: Topic; readonly all: number; readonly previousAll: number };

/**
 * What is told of the items kept apart from the viewer, which no other figure of the view counts: now, in the period before
 * and, by the keys of the rows, now in each place.
 */
export type ApartView = {
  readonly now: KeptApart;
  readonly before: KeptApart;
  readonly places: Readonly<Record<string, number>>;
};

export type DashboardView = {
  readonly filter: Filter;
  readonly previous: { readonly from: string; readonly to: string } | null;
  readonly totals: Totals;
  readonly apart: ApartView;
  readonly previousTotals: Totals | null;
  readonly series: {
    readonly bucket: 'day' | 'week' | 'month';
    readonly points: readonly SeriesPoint[];
    /** The first day of the new wards when the period spans it, for the break line. */
    readonly breakDay: string | null;
  };
  readonly places: readonly PlaceRow[];
  /** True when part or all of the period lies after districts ended, so that rows are groups of wards. */
  readonly groups: boolean;
  readonly topics: readonly TopicRow[];
  readonly flags: readonly { readonly code: Flag; readonly n: number }[];
  readonly latestFlagged: readonly OpinionCard[];
  /** Versions of the lexicon that stored items were read with; more than one until all are read again. */
  readonly lexiconVersions: readonly string[];
};
