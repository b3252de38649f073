import NGrams from 'natural/lib/natural/ngrams/ngrams.js';
import { type Naming, namesIn } from '@/lib/domain/phrases/name-reading';
import { mayNameMatter, stretchesOfWords } from '@/lib/domain/phrases/phrase-words';
import type { WrittenNames } from '@/lib/domain/phrases/written-names';

/** Phrases by how many words they may have, at least and at most. */
export type Sizes = readonly [least: number, most: number];

/**
 * Every phrase of the text that could name a matter, each once, however often it is said. Words are divided by us and
 * handed over as lists: the library's own tokenizers break Vietnamese letters.
 */
export function phrasesIn(text: string, [least, most]: Sizes): Set<string> {
  const found = new Set<string>();
  for (const stretch of stretchesOfWords(text)) {
    for (let size = least; size <= Math.min(most, stretch.length); size++) {
      for (const words of NGrams.ngrams(stretch, size)) if (mayNameMatter(words)) found.add(words.join(' '));
    }
  }
  return found;
}

const strength: readonly Naming[] = ['unsure', 'none', 'name'];

/**
 * The same phrases, each with what the text says of whether it is or holds a name. How the words are written is noted in
 * `written`, for all texts together.
 */
export function phrasesWithNaming(text: string, [least, most]: Sizes, written?: WrittenNames): Map<string, Naming> {
  const found = new Map<string, Naming>();
  const stretches = namesIn(text);
  written?.add(stretches);
  for (const { words, naming } of stretches) {
    for (let size = least; size <= Math.min(most, words.length); size++) {
      for (const [at, some] of NGrams.ngrams([...words], size).entries()) {
        if (!mayNameMatter(some)) continue;
        const phrase = some.join(' ');
        const said = naming(at, at + size);
        const before = found.get(phrase) ?? 'unsure';
        found.set(phrase, strength.indexOf(said) > strength.indexOf(before) ? said : before);
      }
    }
  }
  return found;
}

/** A phrase and how many items hold it. */
export type Counted = { readonly phrase: string; readonly n: number };

/**
 * Without phrases that say no more than another: those inside a longer one held by as many items, and those that only
 * carry on one named before them, as pieces of a sentence often repeated do. Order is kept.
 */
export function withoutRepeats<T extends Counted>(ranked: readonly T[]): T[] {
  const whole = ranked.filter(
    ({ phrase, n }) => !ranked.some((other) => other.n === n && other.phrase !== phrase && holds(other.phrase, phrase)),
  );
  const named: T[] = [];
  for (const one of whole) if (!named.some((other) => other.n === one.n && chained(other, one))) named.push(one);
  return named;
}

/** Those that neither lie inside one named before them nor hold one. Order is kept. */
export function withoutOverlaps<T extends Counted>(ranked: readonly T[]): T[] {
  const named: T[] = [];
  for (const one of ranked) {
    const overlaps = ({ phrase }: T) => holds(phrase, one.phrase) || holds(one.phrase, phrase);
    if (!named.some(overlaps)) named.push(one);
  }
  return named;
}

const holds = (longer: string, shorter: string) => ` ${longer} `.includes(` ${shorter} `);

/** One ends with the two or more words the other begins with. */
function chained(a: Counted, b: Counted): boolean {
  return carriesOn(a.phrase, b.phrase) || carriesOn(b.phrase, a.phrase);
}

function carriesOn(first: string, second: string): boolean {
  const words = second.split(' ');
  for (let size = 2; size < words.length; size++) {
    if (` ${first}`.endsWith(` ${words.slice(0, size).join(' ')}`)) return true;
  }
  return false;
}
