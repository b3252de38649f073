import type { Reading, Reason, Tier } from '../classify/reading';
import type { LabelField, LabelledLine } from './labelled-line';

/** One labelled line as it was read. */
export type ReadLine = LabelledLine & { readonly line: number; readonly reading: Reading };

/** A wrong reading with what made it, for people to judge. */
export type Mistake = {
  readonly line: number;
  readonly right: readonly string[];
  readonly read: string;
  /** From -1 to 1 for sentiment; for a topic its share of the evidence. */
  readonly score: number;
  readonly reasons: readonly [phrase: string, code: string, weight: number, tier: Tier, negated: boolean][];
  readonly text: string;
};

const most = 20;
const shownLength = 200;

/** What the reading says about the field: its sentiment, or its first topic. */
export function answerOf(reading: Reading, field: LabelField): { readonly read: string; readonly score: number } {
  if (field !== 'topic') return { read: reading.sentiment, score: reading.score };
  const [best] = reading.topics;
  return { read: best?.code ?? '', score: best?.score ?? 0 };
}

/** The wrong readings that were surest of themselves, surest first, at most twenty. Texts are cut to 200 characters. */
export function worstMistakes(lines: readonly ReadLine[], field: LabelField): Mistake[] {
  return lines
    .map((line) => ({ ...line, ...answerOf(line.reading, field) }))
    .filter(({ right, read }) => !right.includes(read))
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score) || a.line - b.line)
    .slice(0, most)
    .map(({ line, right, read, score, reading, text }) => ({
      line,
      right,
      read,
      score,
      reasons: reading.reasons.filter((reason) => speaksOf(reason, field)).map(inShort),
      text: [...text].slice(0, shownLength).join(''),
    }));
}

function speaksOf({ kind }: Reason, field: LabelField): boolean {
  if (kind === 'guard') return true;
  return field === 'topic' ? kind === 'topic' : kind === 'sentiment' || kind === 'negator';
}

function inShort({ phrase, code, weight, tier, negated }: Reason): Mistake['reasons'][number] {
  return [phrase, code, Math.round(weight * 1000) / 1000, tier, negated];
}
