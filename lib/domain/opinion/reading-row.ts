import type { Reading } from '../classify/reading';

/** What is stored of a reading, with the version of the lexicon that made it. */
export function readingRow(reading: Reading, lexiconVersion: string) {
  return {
    sentiment: reading.sentiment,
    score: reading.score,
    topics: reading.topics.map(({ code }) => code),
    topicScores: reading.topics.map(({ score }) => score),
    flags: reading.flags,
    reasons: reading.reasons,
    lexiconVersion,
  };
}
