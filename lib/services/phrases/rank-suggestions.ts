import TfIdf from 'natural/lib/natural/tfidf/tfidf.js';
import { type Carrier, Carriers, PhraseEvidence, type Said } from '@/lib/domain/phrases/carriers';
import type { Naming } from '@/lib/domain/phrases/name-reading';
import { WrittenNames } from '@/lib/domain/phrases/written-names';
import { phrasesIn, phrasesWithNaming, withoutRepeats } from './phrases-in';

/** An entry of the word lists: what list it is in, and what it says. */
export type Target = { readonly kind: 'sentiment' | 'topic'; readonly code: string };

/** A text with what it says according to people, or else to the classifier. */
export type ReadText = { readonly text: string; readonly says: readonly Target[] };

/** A text with what the classifier misses in it. */
export type MissedText = ReadText & Said & { readonly missed: readonly Target[] };

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
const mostSuggested = 100;

/**
 * Phrases that set the texts in which something was missed apart from all others, the most telling first: tf-idf, where
 * a target's texts are one document and every other text one of its own, times the share of holders on the right side.
 * Left out are what the lists have already (`isKnown`), names, and what too few of the target's texts carry.
 */
export function rankSuggestions(
  missedTexts: readonly MissedText[],
  otherTexts: readonly ReadText[],
  isKnown: (target: Target, phrase: string) => boolean,
): Suggestion[] {
  const carriers = new Carriers();
  const written = new WrittenNames();
  const texts = missedTexts.map((text) => {
    return { ...text, phrases: phrasesWithNaming(text.text, sizes, written), carrier: carriers.of(text) };
  });
  const mayBeTold = (phrase: string, evidence: PhraseEvidence) => evidence.mayBeNamed && !written.isIn(phrase);
  const targets = distinctTargets(missedTexts.flatMap(({ missed }) => missed));
  const held = targets.map((target) => {
    const held = phrasesOf(texts.filter(({ missed }) => missed.some((one) => isSame(one, target))));
    const often = [...held].filter(([phrase, { evidence }]) => mayBeTold(phrase, evidence) && !isKnown(target, phrase));
    return { target, counts: new Map(often.map(([phrase, { items }]) => [phrase, items])) };
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

type Held = { readonly phrases: ReadonlyMap<string, Naming>; readonly carrier: Carrier | null };

function phrasesOf(texts: readonly Held[]): Map<string, { items: number; readonly evidence: PhraseEvidence }> {
  const held = new Map<string, { items: number; readonly evidence: PhraseEvidence }>();
  for (const { phrases, carrier } of texts) {
    for (const [phrase, naming] of phrases) {
      const one = held.get(phrase) ?? { items: 0, evidence: new PhraseEvidence() };
      one.items++;
      one.evidence.add(carrier, naming);
      held.set(phrase, one);
    }
  }
  return held;
}

function distinctTargets(targets: readonly Target[]): Target[] {
  return targets.filter((target, at) => targets.findIndex((other) => isSame(target, other)) === at);
}

function isSame(a: Target, b: Target): boolean {
  return a.kind === b.kind && a.code === b.code;
}
