import { type MaskKind, maskTokens } from './mask-kinds';
import { publicLink } from './public-link';
import { redact } from './redact';
import type { MaskCounts, Redacted } from './redacted';

/** All words kept of an item, redacted when they came in. `details` are those beside the text, by any name. */
export type StoredWords = {
  readonly text: string;
  readonly link: string | null;
  readonly details: Readonly<Record<string, string>>;
  readonly masked: MaskCounts;
};

export type RedactedWords = {
  readonly text: Redacted;
  readonly link: Redacted | null;
  readonly details: Readonly<Record<string, Redacted>>;
  readonly masked: MaskCounts;
};

/**
 * Stored words as they would be kept today. What was masked before stays so and counts; of a link stays what
 * `publicLink` leaves. Doing it again changes nothing.
 */
export function redactStored({ text, link, details, masked }: StoredWords): RedactedWords {
  const now = redact(text).text;
  const others = Object.fromEntries(Object.entries(details).map(([name, words]) => [name, redact(words).text]));
  const newMasks = (kind: MaskKind) =>
    masksIn(kind, [now, ...Object.values(others)]) - masksIn(kind, [text, ...Object.values(details)]);
  const counts = (Object.keys(maskTokens) as MaskKind[]).map(
    (kind) => [kind, Math.max(0, (masked[kind] ?? 0) + newMasks(kind))] as const,
  );
  return {
    text: now,
    link: link === null ? null : publicLink(link),
    details: others,
    masked: Object.fromEntries(counts.filter(([, n]) => n > 0)),
  };
}

const masksIn = (kind: MaskKind, words: readonly string[]) =>
  words.reduce((sum, text) => sum + text.split(maskTokens[kind]).length - 1, 0);
