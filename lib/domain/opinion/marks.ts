import type { Reason } from '../classify/reading';

/** A stretch of text under the same reasons; `reasons` are places in the list given, empty for plain text. */
export type Stretch = { readonly text: string; readonly start: number; readonly reasons: readonly number[] };

/** Which kind shows when several cover the same words: the first here. */
const importance = ['flag', 'sentiment', 'topic', 'place', 'negator', 'guard'] as const;

/**
 * The text cut wherever a reason begins or ends, so that overlapping spans can be drawn. The stretches together are the
 * text; spans outside it are ignored. The most telling reason of a stretch comes first.
 */
export function stretchesOf(text: string, reasons: readonly Pick<Reason, 'kind' | 'start' | 'end'>[]): Stretch[] {
  const usable = reasons.map((reason, place) => ({ ...reason, place })).filter((r) => r.start < r.end);
  const cuts = new Set([0, text.length]);
  for (const { start, end } of usable) {
    if (start >= 0 && end <= text.length) cuts.add(start).add(end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? text.length;
    const covering = usable
      .filter((reason) => reason.start <= start && reason.end >= end && reason.end <= text.length)
      .sort((a, b) => importance.indexOf(a.kind) - importance.indexOf(b.kind) || a.start - b.start);
    return { text: text.slice(start, end), start, reasons: covering.map((reason) => reason.place) };
  });
}

/** Letters of plain text kept beside a mark. */
const besideMark = 60;
const gap = '…';

/**
 * The stretches of a text of more than `longest` letters, cut short: plain text keeps what is near a mark, and after
 * `longest` letters the rest is left out. `…` stands for what is not there.
 */
export function shortened(stretches: readonly Stretch[], longest: number): Stretch[] {
  const length = stretches.reduce((sum, { text }) => sum + text.length, 0);
  if (length <= longest) return [...stretches];
  const short: Stretch[] = [];
  let shown = 0;
  for (const [at, stretch] of stretches.entries()) {
    if (shown >= longest) return [...short, { text: gap, start: stretch.start, reasons: [] }];
    const isLast = at === stretches.length - 1;
    const text = stretch.reasons.length > 0 ? stretch.text : withoutMiddle(stretch.text, at > 0, !isLast);
    short.push({ ...stretch, text });
    shown += text.length;
  }
  return short;
}

/** Whole words only. `before` and `after`: whether a mark stands there. */
function withoutMiddle(text: string, before: boolean, after: boolean): string {
  if (text.length <= 2 * besideMark) return text;
  const head = before ? (new RegExp(`^.{0,${besideMark}}(?=\\s)`, 'su').exec(text)?.[0] ?? '') : '';
  const tail = after ? (new RegExp(`\\s(.{0,${besideMark}})$`, 'su').exec(text)?.[1] ?? '') : '';
  return `${head}${before ? ' ' : ''}${gap}${after ? ' ' : ''}${tail}`;
}
