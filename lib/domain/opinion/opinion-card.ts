import type { Flag, Sentiment, Source, Topic } from '../vocabulary';

/** An item as lists show it. Nothing here says who reported it. */
export type OpinionCard = {
  readonly id: number;
  readonly source: Source;
  readonly day: string;
  readonly channel: string | null;
  /** A report the staff entered later than it was made: it has no reporter. */
  readonly enteredLater: boolean;
  readonly placeKey: string | null;
  readonly placeName: string | null;
  readonly districtName: string | null;
  readonly text: string;
  /** When its words were removed, having been kept for their term; `text` is empty then. */
  readonly textGoneAt: Date | null;
  readonly sentiment: Sentiment;
  readonly topics: readonly Topic[];
  readonly flags: readonly Flag[];
  readonly corrected: boolean;
};
