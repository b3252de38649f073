import { readRow } from '../classify/line';
import { redact } from '../redact/redact';
import { seenText } from '../redact/seen-text';
import type { Interval } from './intervals';

/** An invented sentence with what must not be left of it. */
export type Planted = { readonly kind: string; readonly text: string; readonly hidden: readonly string[] };

export type Share = {
  readonly n: number;
  readonly hits: number;
  readonly share: number;
  readonly interval95: Interval;
};

/** A line, by its number from 1, in which something was left or, of those to be kept, something masked. */
export type Miss = {
  readonly line: number;
  readonly kind: string | null;
  readonly text: string;
  readonly after: string;
};

export type RedactionFigures = {
  readonly all: Share;
  readonly kinds: Readonly<Record<string, Share>>;
  readonly kept: Share;
  readonly misses: readonly Miss[];
};

type Numbered<T> = T & { readonly line: number };

const fewestDigits = 6;
const normalDeviate95 = 1.959964;

/**
 * One line of a file: JSON `{"kind", "text", "hidden": […]}`, or kind, text and what is to be hidden between tabs. Null when
 * blank, `broken` when it is neither or what is to be hidden does not stand in the text.
 */
export function readPlanted(line: string): Planted | 'broken' | null {
  if (line.trim() === '') return null;
  const planted = line.trimStart().startsWith('{') ? fromJson(line) : fromTabs(line);
  if (planted === null || !planted.kind || planted.hidden.length === 0) return 'broken';
  return planted.hidden.every((part) => part !== '' && planted.text.includes(part)) ? planted : 'broken';
}

function fromTabs(line: string): Planted | null {
  const [kind = '', text = '', ...hidden] = line.replace(/\r$/, '').split('\t');
  return { kind, text, hidden };
}

function fromJson(line: string): Planted | null {
  const row = readRow(line);
  if (row === null || 'problem' in row) return null;
  const { kind, text, hidden } = row.fields;
  if (typeof kind !== 'string' || typeof text !== 'string' || !Array.isArray(hidden)) return null;
  return hidden.every((part) => typeof part === 'string') ? { kind, text, hidden } : null;
}

/**
 * Redacts every text. A planted one is a hit when nothing that was to be hidden is left, as a whole or as six digits in a
 * row of it; one to be kept when it is left letter for letter.
 */
export function measureRedaction(
  planted: readonly Numbered<Planted>[],
  kept: readonly Numbered<{ readonly text: string }>[],
): RedactionFigures {
  const misses: Miss[] = [];
  const kinds = new Map<string, boolean[]>();
  for (const { line, kind, text, hidden } of planted) {
    const after = redact(text).text;
    const hit = !hidden.some((part) => survives(part, after));
    kinds.set(kind, [...(kinds.get(kind) ?? []), hit]);
    if (!hit) misses.push({ line, kind, text, after });
  }
  const untouched = kept.map(({ line, text }) => {
    const after = redact(text).text;
    const hit = after === text.normalize('NFC');
    if (!hit) misses.push({ line, kind: null, text, after });
    return hit;
  });
  return {
    all: shareOf([...kinds.values()].flat()),
    kinds: Object.fromEntries([...kinds].sort().map(([kind, hits]) => [kind, shareOf(hits)])),
    kept: shareOf(untouched),
    misses,
  };
}

function survives(part: string, after: string): boolean {
  const seen = seenText(part);
  if (after.includes(seen)) return true;
  return (seen.match(/\d{6,}/g) ?? []).some((run) =>
    Array.from(run.slice(fewestDigits - 1), (_, at) => run.slice(at, at + fewestDigits)).some((six) =>
      after.includes(six),
    ),
  );
}

function shareOf(rows: readonly boolean[]): Share {
  const hits = rows.filter(Boolean).length;
  return {
    n: rows.length,
    hits,
    share: rows.length === 0 ? 0 : hits / rows.length,
    interval95: wilson(hits, rows.length),
  };
}

/** The 95 % score interval of a share (Wilson 1927), which holds for few rows and for shares near 1; [0, 1] of none. */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return [0, 1];
  const z2 = normalDeviate95 ** 2;
  const share = hits / n;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (normalDeviate95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
