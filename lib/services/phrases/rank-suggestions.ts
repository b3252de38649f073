import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { phrasesIn, withoutRepeats } from './phrases-in';

/** An entry of the word lists: what list it is in, and what it says. */
export type Target = { readonly kind: 'sentiment' | 'topic'; readonly code: string };

/** A text with what it says according to people, or else to the classifier. */
export type ReadText = { readonly text: string; readonly says: readonly Target[] };

/** A text with what the classifier misses in it. */
export type MissedText = ReadText & { readonly missed: readonly Target[] };

/** A phrase that could be an entry. */
export type Suggestion = {
  readonly phrase: string;
  readonly for: Target;
  readonly score: number;
  /** Corrected items it would help, and other items that hold it and say something else. */
  readonly items: number;
  readonly against: number;
};

const sizes = [1, 4] as const;
/** A phrase of fewer items could lead back to one of them. */
const fewestItems = 3;
const mostSuggested = 100;

/**
 * Phrases that set the texts in which something was missed apart from all others, the most telling first: tf-idf, where
 * a target's texts are one document and every other text one of its own, times the share of holders on the right side.
 * `isKnown` leaves out what the lists have already.
 */
export function rankSuggestions(
  missedTexts: readonly MissedText[],
  otherTexts: readonly ReadText[],
  isKnown: (target: Target, phrase: string) => boolean,
): Suggestion[] {
  const texts = missedTexts.map((text) => ({ ...text, phrases: phrasesIn(text.text, sizes) }));
  const targets = distinctTargets(missedTexts.flatMap(({ missed }) => missed));
  const held = targets.map((target) => {
    const counts = countPhrases(texts.filter(({ missed }) => missed.some((one) => isSame(one, target))));
    const often = [...counts].filter(([phrase, items]) => items >= fewestItems && !isKnown(target, phrase));
    return { target, counts: new Map(often) };
  });
  const candidates = new Set(held.flatMap(({ counts }) => [...counts.keys()]));
  const others = otherTexts.map(({ text, says }) => {
    return { says, phrases: new Set([...phrasesIn(text, sizes)].filter((phrase) => candidates.has(phrase))) };
  });
  const documents = new TfIdf();
  for (const { counts } of held) {
    documents.addDocument([...counts].flatMap(([phrase, items]) => Array.from({ length: items }, () => phrase)));
  }
  for (const { phrases } of others) documents.addDocument([...phrases]);
  const found = held.flatMap(({ target, counts }, document) =>
    [...counts].map(([phrase, items]) => {
      const against = [...texts, ...others].filter(
        ({ phrases, says }) => phrases.has(phrase) && !says.some((one) => isSame(one, target)),
      ).length;
      const score = (documents.tfidf([phrase], document) * items) / (items + against);
      return { phrase, for: target, score: Math.round(score * 1000) / 1000, items, against, n: items };
    }),
  );
  found.sort((a, b) => b.score - a.score || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  return targets
    .flatMap((target) => withoutRepeats(found.filter((one) => isSame(one.for, target))))
    .sort((a, b) => b.score - a.score)
    .filter(({ score }) => score > 0)
    .slice(0, mostSuggested)
    .map(({ n: _, ...suggestion }) => suggestion);
}

function countPhrases(texts: readonly { readonly phrases: ReadonlySet<string> }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { phrases } of texts) for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

function distinctTargets(targets: readonly Target[]): Target[] {
  return targets.filter((target, at) => targets.findIndex((other) => isSame(target, other)) === at);
}

function isSame(a: Target, b: Target): boolean {
  return a.kind === b.kind && a.code === b.code;
}
