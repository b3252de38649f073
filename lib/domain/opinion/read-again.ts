import type { Reading, Reason } from '../classify/reading';
import { apartFlag, type Source } from '../vocabulary';
import type { Correctable } from './correctable';
import type { OpinionReading } from './opinion';
import { readingRow } from './reading-row';

/** How an item stands before it is read again. */
export type StandingReading = OpinionReading & {
  readonly source: Source;
  readonly topicScores: readonly number[];
  readonly placeFrom: 'given' | 'text' | 'none' | 'corrected';
  readonly corrected: readonly Correctable[];
};

/** A text read once more, the one place it names, and the version of the lexicon that read it. */
export type Reread = {
  readonly reading: Reading;
  readonly placeInText: string | null;
  readonly lexiconVersion: string;
};

/**
 * How the item is read now: what a person set stays, the rest is what the classifier says. A place moves only where the
 * text is all there is to go by: in posts that were given none, and in what its text placed before.
 */
export function readAgain(standing: StandingReading, { reading, placeInText, lexiconVersion }: Reread) {
  const isPlacedByText =
    !standing.corrected.includes('place') &&
    (standing.placeFrom === 'text' || (standing.source === 'post' && standing.placeFrom === 'none'));
  const place = isPlacedByText
    ? { placeKey: placeInText, placeFrom: placeInText === null ? ('none' as const) : ('text' as const) }
    : { placeKey: standing.placeKey, placeFrom: standing.placeFrom };
  return { ...withSet(standing, readingRow(reading, lexiconVersion)), ...place };
}

/**
 * How the item is read once other words take the place of its own: what a person set stays, but for the flag of what is kept apart, as
 * nobody has looked at these words. A place stays that a person set, and one that was given where none is now.
 */
export function readOtherWords(standing: StandingReading, given: ReadRow & PlaceRow): ReadRow & PlaceRow {
  const read = withSet(standing, given);
  const isApart = given.flags.includes(apartFlag) && !read.flags.includes(apartFlag);
  const staysPlaced =
    standing.corrected.includes('place') || (standing.placeFrom === 'given' && given.placeFrom !== 'given');
  const { placeKey, placeFrom } = staysPlaced ? standing : given;
  return { ...read, flags: isApart ? [...read.flags, apartFlag] : read.flags, placeKey, placeFrom };
}

type PlaceRow = Pick<StandingReading, 'placeKey' | 'placeFrom'>;
type ReadRow = Omit<OpinionReading, 'placeKey'> & {
  readonly score: number;
  readonly topicScores: readonly number[];
  readonly reasons: readonly Reason[];
  readonly lexiconVersion: string;
};

/** A reading with what a person set of the item. */
function withSet(
  standing: StandingReading,
  { sentiment, score, topics, topicScores, flags, ...read }: ReadRow,
): ReadRow {
  const isSet = (field: Correctable) => standing.corrected.includes(field);
  const about = isSet('topics') ? standing : { topics, topicScores };
  return {
    ...read,
    score,
    sentiment: isSet('sentiment') ? standing.sentiment : sentiment,
    flags: isSet('flags') ? standing.flags : flags,
    topics: about.topics,
    topicScores: about.topicScores,
  };
}

/** The fields in which two readings of an item differ. The order of topics counts, the first being the main one. */
export function differences(a: OpinionReading, b: OpinionReading): Correctable[] {
  const same: Record<Correctable, boolean> = {
    sentiment: a.sentiment === b.sentiment,
    topics: a.topics.join() === b.topics.join(),
    flags: [...a.flags].sort().join() === [...b.flags].sort().join(),
    place: a.placeKey === b.placeKey,
  };
  return (Object.keys(same) as Correctable[]).filter((field) => !same[field]);
}
