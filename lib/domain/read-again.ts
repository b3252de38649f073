import type { Reading } from './classify/reading';
import { lexiconVersion } from './lexicon/lexicon';
import type { Correctable, OpinionReading } from './opinion';
import type { Source } from './vocabulary';

/** How an item stands before it is read again. */
export type StandingReading = OpinionReading & {
  readonly source: Source;
  readonly topicScores: readonly number[];
  readonly placeFrom: 'given' | 'text' | 'none' | 'corrected';
  readonly corrected: readonly Correctable[];
};

/**
 * How the item is read now: what a person set stays, the rest is what the classifier says. A place moves only where the
 * text is all there is to go by: in posts that were given none. `placeInText` is the one place the text names.
 */
export function readAgain(standing: StandingReading, reading: Reading, placeInText: string | null) {
  const isSet = (field: Correctable) => standing.corrected.includes(field);
  const isPlacedByText =
    standing.source === 'post' && !isSet('place') && (standing.placeFrom === 'text' || standing.placeFrom === 'none');
  const topics = isSet('topics')
    ? { topics: standing.topics, topicScores: standing.topicScores }
    : { topics: reading.topics.map(({ code }) => code), topicScores: reading.topics.map(({ score }) => score) };
  const place = isPlacedByText
    ? { placeKey: placeInText, placeFrom: placeInText === null ? ('none' as const) : ('text' as const) }
    : { placeKey: standing.placeKey, placeFrom: standing.placeFrom };
  return {
    sentiment: isSet('sentiment') ? standing.sentiment : reading.sentiment,
    flags: isSet('flags') ? standing.flags : reading.flags,
    ...topics,
    ...place,
    score: reading.score,
    reasons: reading.reasons,
    lexiconVersion: lexiconVersion(),
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
