import type { LexiconEntry } from './lexicon-entries';
import type { TextReader } from './list-reader';
import { amidMarks, nonsense, nothingLike, probeTexts } from './probes';

const tried = 6;

/** Words a modifier is tried on: what is plainly felt, and what turns it. */
export type ProbeWords = {
  readonly glad: readonly string[];
  readonly upset: readonly string[];
  /** Matters that are felt as problems by themselves. */
  readonly problems: readonly string[];
  readonly actions: readonly string[];
  readonly negators: readonly string[];
  /** An action speaks only behind one of these. */
  readonly beforeActions: readonly string[];
};

/** The first entries of each sort that read alone as what they are. */
export function probeWords(entries: readonly LexiconEntry[], read: TextReader): ProbeWords {
  const of = (kind: string, code: string) =>
    entries.filter((entry) => entry.kind === kind && entry.code === code).map(({ phrase }) => phrase);
  const readAs = (sentiment: string, phrases: readonly string[]) =>
    phrases
      .filter((phrase) => {
        const { reasons, ...reading } = read(amidMarks(phrase));
        return reading.sentiment === sentiment && reasons.filter(({ kind }) => kind === 'sentiment').length === 1;
      })
      .slice(0, tried);
  const problems = entries.filter(({ kind, feel = 0 }) => kind === 'topic' && feel < 0).map(({ phrase }) => phrase);
  const negators = of('modifier', 'negator').slice(0, tried);
  return {
    glad: readAs('positive', of('sentiment', 'positive')),
    upset: readAs('negative', of('sentiment', 'negative')),
    problems: readAs('negative', problems),
    actions: of('sentiment', 'action').slice(0, tried),
    negators,
    beforeActions: [...negators, ...of('modifier', 'done').slice(0, tried)],
  };
}

type Frames = (phrase: string, words: ProbeWords) => readonly string[];

/** Codes whose entries show as a reason of their own once they did something. */
const named: Readonly<Record<string, Frames>> = {
  negator: (phrase, { glad }) => [phrase, ...glad.flatMap((felt) => [`${phrase} ${felt}`, `${felt} ${phrase}`])],
  ender: (phrase, { glad, upset }) => [...upset, ...glad].map((felt) => `${phrase} ${felt}`),
  request: (phrase) => [phrase],
  courtesy: (phrase) => [phrase],
};

/** Codes whose entries show only in what becomes of the words around them. */
const felt: Readonly<Record<string, Frames>> = {
  booster: beforeAndAfter,
  damper: beforeAndAfter,
  but: (phrase, { glad, upset }) => upset.flatMap((bad) => glad.map((good) => `${bad} ${phrase} ${good}`)),
  though: (phrase, { glad }) => glad.map((good) => `${phrase} ${good}`),
  question: (phrase, { glad }) => glad.map((good) => `${good} ${phrase}`),
  done: (phrase, { actions }) => actions.map((action) => `${phrase} ${action}`),
  negator: (phrase, { negators, glad }) =>
    negators.flatMap((negator) => glad.map((good) => `${negator} ${nonsense} ${phrase}, ${good}`)),
  reducer: (phrase, { upset, problems }) => [...upset, ...problems].map((bad) => `${phrase} ${bad}`),
  irony: (phrase, { glad, upset }) => [
    ...glad.map((good) => `${good} ${phrase}`),
    ...upset.map((bad, k) => `${glad[k % glad.length]}, ${glad[(k + 1) % glad.length]}, ${phrase}, ${bad}`),
  ],
  stop: (phrase, { negators, glad }) =>
    negators.flatMap((negator) => glad.map((good) => `${negator} ${nonsense} ${phrase} ${good}`)),
};

function beforeAndAfter(phrase: string, { glad, upset }: ProbeWords): string[] {
  return [...glad, ...upset].flatMap((word) => [`${phrase} ${word}`, `${word} ${phrase}`]);
}

/**
 * Whether a modifier changes no reading it should change. False too when there is nothing to try it on, and for `plain`,
 * which is a guard.
 */
export function turnsNothing(entry: LexiconEntry, words: ProbeWords, read: TextReader): boolean {
  const ownFrames = named[entry.code]?.(entry.phrase, words) ?? [];
  const isOwn = (rule: string, phrase: string) => rule.startsWith(`modifier/${entry.code}/`) && phrase === entry.phrase;
  const isNamed = ownFrames.some((frame) =>
    probeTexts(frame).some((text) => read(text).reasons.some(({ rule, phrase }) => isOwn(rule, phrase))),
  );
  if (isNamed) return false;
  const frames = felt[entry.code];
  if (frames === undefined) return ownFrames.length > 0;
  const without = frames(nothingLike(entry.phrase), words).flatMap(probeTexts);
  const texts = frames(entry.phrase, words).flatMap(probeTexts);
  return texts.length > 0 && texts.every((text, k) => read(text).score === read(without[k]!).score);
}
