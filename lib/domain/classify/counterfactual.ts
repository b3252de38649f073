import type { Flag } from '../vocabulary';
import { type ClassifyOptions, classify, type Span } from './classify';
import type { Reading, Reason } from './reading';

/** What one part of an answer hangs on. */
export type Hinge = {
  readonly about: 'sentiment' | 'topic' | 'flag';
  /** The sentiment, the first topic or the flag as read, */
  readonly code: string;
  /** and what it would be without these phrases; null for a flag that would not be raised. */
  readonly otherwise: string | null;
  /** The phrases, in the order of the text. */
  readonly spans: readonly Span[];
  /** False when there were too many phrases to try every set: a smaller one may exist. */
  readonly smallest: boolean;
};

/** Sets of up to this many phrases are all tried, among this many of the heaviest. */
const mostTogether = 3;
const mostTried = 14;
/** How many letters all readings of one text may go through together: what takes some tens of milliseconds. */
const mostLettersRead = 200_000;
/** Longer texts are read by many phrases; no few of them decide, and trying would take long. */
const longestText = 20_000;

/** What the readings of one search may cost together, and have cost. Once it is spent the search ends. */
export class TryBudget {
  readings = 0;
  isSpent = false;
  private letters = 0;

  constructor(private readonly most = mostLettersRead) {}

  /** Pays for one more reading of a text; throws when there is too little left. */
  pay(letters: number) {
    this.letters += letters;
    this.isSpent = this.letters > this.most;
    if (this.isSpent) throw new Spent();
    this.readings++;
  }
}

class Spent extends Error {}

/**
 * The counterfactual of a reading: for the sentiment, the first topic and each flag, the smallest set of phrases without
 * which it would have been another, with the heaviest first among sets of one size. Parts no phrase speaks for (a neutral
 * text without reasons, topic `KHAC`) are left out, and so are those the budget did not suffice for. Texts of over 20,000
 * code units give nothing.
 */
export function hingesOf(text: string, options: ClassifyOptions = {}, budget = new TryBudget()): readonly Hinge[] {
  if (text.length > longestText) return [];
  const reading = classify(text, options);
  const places = () => [...reading.places];
  const readWithout = (without: readonly Span[]) => {
    budget.pay(text.length);
    return classify(text, { places, without });
  };
  const [topic] = reading.topics;
  const parts: Part[] = [sentimentPart(reading)];
  if (topic !== undefined) parts.push(topicPart(topic.code));
  parts.push(...reading.flags.map(flagPart));
  const hinges: Hinge[] = [];
  try {
    for (const { about, code, speaks, answer } of parts) {
      const phrases = phrasesOf(reading, readWithout, speaks);
      const found = search(phrases, (spans) => answer(readWithout(spans)) !== code);
      if (found) hinges.push({ about, code, otherwise: answer(readWithout(found.spans)), ...found });
    }
  } catch (error) {
    if (!(error instanceof Spent)) throw error;
  }
  return hinges;
}

/** A part of an answer: which reasons speak for it, and what another reading says of it. */
type Part = Pick<Hinge, 'about' | 'code'> & {
  readonly speaks: (reason: Reason) => boolean;
  readonly answer: (other: Reading) => string | null;
};

const sentimentPart = ({ sentiment }: Reading): Part => ({
  about: 'sentiment',
  code: sentiment,
  speaks: ({ kind, weight }) => kind === 'negator' || (kind === 'sentiment' && weight !== 0),
  answer: (other) => other.sentiment,
});

const topicPart = (topic: string): Part => ({
  about: 'topic',
  code: topic,
  speaks: ({ kind, code, weight }) => kind === 'topic' && code === topic && weight > 0,
  answer: ({ topics: [first] }) => first?.code ?? null,
});

const flagPart = (flag: Flag): Part => ({
  about: 'flag',
  code: flag,
  speaks: ({ kind, code }) => kind === 'flag' && code === flag,
  answer: ({ flags }) => (flags.includes(flag) ? flag : null),
});

/** Phrases that speak, and those that would speak in their stead, each place once, the heaviest first. */
function phrasesOf(reading: Reading, without: (spans: readonly Span[]) => Reading, speaks: Part['speaks']): Span[] {
  const phrases: Span[] = [];
  let reasons = reading.reasons.filter(speaks);
  while (reasons.length > 0 && phrases.length < mostTried) {
    phrases.push(...spansOf(reasons));
    reasons = without(phrases).reasons.filter(speaks);
  }
  return phrases;
}

/** Each place of the text once, the heaviest first; what turned others first of all, as without it they say the opposite. */
function spansOf(reasons: readonly Reason[]): Span[] {
  const weights = new Map<string, { span: Span; weight: number }>();
  for (const { kind, start, end, weight } of reasons) {
    const key = `${start}-${end}`;
    const known = weights.get(key)?.weight ?? 0;
    weights.set(key, { span: { start, end }, weight: kind === 'negator' ? Infinity : known + Math.abs(weight) });
  }
  return [...weights.values()]
    .sort((a, b) => Number(a.weight < b.weight) - Number(a.weight > b.weight))
    .map(({ span }) => span);
}

function search(spans: readonly Span[], differs: (spans: readonly Span[]) => boolean) {
  const tried = spans.slice(0, mostTried);
  for (let size = 1; size <= Math.min(mostTogether, tried.length); size++) {
    for (const set of subsets(tried, size)) {
      if (differs(set)) return { spans: inOrder(set), smallest: size === 1 || tried.length === spans.length };
    }
  }
  let size = mostTogether + 1;
  while (size < spans.length && !differs(spans.slice(0, size))) size *= 2;
  let set = spans.slice(0, size);
  if (set.length <= mostTogether || !differs(set)) return null;
  for (const span of [...set].reverse()) {
    const fewer = set.filter((other) => other !== span);
    if (differs(fewer)) set = fewer;
  }
  return { spans: inOrder(set), smallest: set.length === mostTogether + 1 && tried.length === spans.length };
}

/** Subsets of one size, those of early members first. */
function* subsets<T>(members: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) yield [];
  for (let at = from; size > 0 && at <= members.length - size; at++) {
    for (const rest of subsets(members, size - 1, at + 1)) yield [members[at]!, ...rest];
  }
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}
