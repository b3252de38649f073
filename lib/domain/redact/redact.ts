import { findHouseNumbers } from './addresses';
import { findContacts } from './contacts';
import { findFlats } from './flats';
import { type FoldedText, foldText } from './fold-text';
import { type MaskKind, type MaskSpan, maskTokens } from './mask-kinds';
import { findNames } from './names';
import { findDisguisedNumbers, findNumbers } from './numbers';
import { findBirthDates, findLetteredPapers } from './papers';
import { findPlates } from './plates';
import { findReadOut } from './read-out';
import type { MaskCounts, Redacted } from './redacted';
import { seenText } from './seen-text';
import { digitSignal } from './signals';

/** Names in a row without a sign between them are told one after the other: each pass reads what the one before left. */
const mostPasses = 16;
/** Short texts, of kinds that tell one another in turn, may be read until nothing changes. */
const mostLetters = 160_000;

/**
 * The text in NFC with everything masked that could point at a member of the public: phone numbers, numbers of papers,
 * plates, days of birth, e-mail, accounts, links to profiles, bank accounts, numbers of houses and flats, names after a title or
 * office. `counts`
 * says how often per kind. Redacting again changes nothing. Linear in the length; never throws.
 */
export function redact(text: string): { readonly text: Redacted; readonly counts: MaskCounts } {
  const counts: Partial<Record<MaskKind, number>> = {};
  let current = seenText(text);
  for (let pass = 0, read = 0; pass < mostPasses || read < mostLetters; pass++) {
    const spans = findSpans(current);
    if (spans.length === 0) break;
    read += current.length;
    current = applyMasks(current, spans, counts);
  }
  return { text: current as Redacted, counts };
}

const ofDigits = [findPlates, findNumbers, findLetteredPapers, findBirthDates, findHouseNumbers, findFlats];
const ofAny = [findReadOut, findDisguisedNumbers, findContacts, findNames];

function findSpans(text: string): MaskSpan[] {
  const source = foldText(text);
  const spans: MaskSpan[] = [];
  if (source.signals & digitSignal) addFound(source, ofDigits, spans);
  addFound(source, ofAny, spans);
  return spans;
}

function addFound(source: FoldedText, rules: typeof ofAny, spans: MaskSpan[]): void {
  for (const find of rules) for (const span of find(source)) spans.push(span);
}

/** Overlapping spans become one, of the kind of the longer. */
function applyMasks(text: string, spans: MaskSpan[], counts: Partial<Record<MaskKind, number>>): string {
  const ordered = spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let from = 0;
  for (let i = 0; i < ordered.length; ) {
    let { start, end, kind } = ordered[i]!;
    let length = end - start;
    for (i++; i < ordered.length && ordered[i]!.start < end; i++) {
      const other = ordered[i]!;
      if (other.end - other.start > length) {
        kind = other.kind;
        length = other.end - other.start;
      }
      end = Math.max(end, other.end);
    }
    parts.push(text.slice(from, start), maskTokens[kind]);
    counts[kind] = (counts[kind] ?? 0) + 1;
    from = end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
