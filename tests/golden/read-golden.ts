import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Flag, Sentiment, Topic } from '@/lib/domain/vocabulary';

/** A sentence labelled by hand before the classifier read it. */
export type Golden = {
  readonly id: string;
  readonly text: string;
  readonly sentiment: Sentiment;
  readonly topic: Topic;
  readonly flags: readonly Flag[];
};

function lines<T>(file: string): T[] {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

export const golden = lines<Golden>('civic.jsonl');
/** Opinion, criticism, belief, origin, petitioning, gathering: nothing in them may ever raise a flag. */
export const neverFlag = lines<{ readonly id: string; readonly text: string }>('never-flag.jsonl');
