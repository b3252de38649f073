import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flag, Sentiment, Topic } from '@/lib/domain/vocabulary';

/** A sentence labelled by hand before the classifier read it. */
export type Golden = {
  readonly id: string;
  readonly text: string;
  readonly sentiment: Sentiment;
  readonly topic: Topic;
  /** Topics a reader would accept as the first one just as well. */
  readonly topic_alt?: readonly Topic[];
  readonly flags: readonly Flag[];
  /** What the sentence tests, as short tags: `topic`, `flag:F3`, `guard:bão giá`, `negation:chưa`, `register:south` … */
  readonly covers: readonly string[];
};

/** A text in which the matter is named only by its things, labelled twice, blind; `_alt` holds what one reader said alone. */
export type Indirect = Omit<Golden, 'covers'> & {
  readonly sentiment_alt?: Sentiment;
  readonly flags_alt?: readonly Flag[];
};

/** A sentence that may never raise a flag, with the kind of speech it stands for. */
export type Protected = { readonly id: string; readonly kind: string; readonly text: string };

/** A sentence with the places a reader who answers for `area` would name. */
export type GoldenPlaces = {
  readonly id: string;
  readonly text: string;
  /** Keys of the places the reader's unit covers. */
  readonly area: readonly string[];
  readonly places: readonly string[];
  /** Names in the text that several places of the area share, with the keys of all of them. */
  readonly open?: readonly { readonly said: string; readonly codes: readonly string[] }[];
};

function lines<T>(file: string): T[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export const golden = lines<Golden>('civic.jsonl');
export const indirect = lines<Indirect>('indirect.jsonl');
/** Opinion, criticism, belief, origin, petitioning, gathering: nothing in them may ever raise a flag. */
export const neverFlag = lines<Protected>('never-flag.jsonl');
export const goldenPlaces = lines<GoldenPlaces>('places.jsonl');
