import type { Reading } from '../classify/reading';
import type { Source } from '../vocabulary';
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
  const isSet = (field: Correctable) => standing.corrected.includes(field);
  const isPlacedByText =
    !isSet('place') && (standing.placeFrom === 'text' || (standing.source === 'post' && standing.placeFrom === 'none'));
  const read = readingRow(reading, lexiconVersion);
  const { topics, topicScores } = isSet('topics') ? standing : read;
  const place = isPlacedByText
    ? { placeKey: placeInText, placeFrom: placeInText === null ? ('none' as const) : ('text' as const) }
    : { placeKey: standing.placeKey, placeFrom: standing.placeFrom };
  return {
    ...read,
    sentiment: isSet('sentiment') ? standing.sentiment : read.sentiment,
    flags: isSet('flags') ? standing.flags : read.flags,
    topics,
    topicScores,
    ...place,
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
