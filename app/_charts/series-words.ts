import type { DashboardView } from '@/lib/domain/board/dashboard';
import type { Period } from '@/lib/domain/period';
import { formatDay } from '@/lib/strings/format';
import { type Look, linksOf } from './links';

/** One bar as the server sends it: its days, both inclusive, and its items by sentiment. */
export type SeriesBar = readonly [from: string, to: string, negative: number, neutral: number, positive: number];

/** One bar, ready to draw: `tick` stands on the axis, `title` names its days, `href` opens their list. */
export type SeriesMark = {
  readonly id: string;
  readonly tick: string;
  readonly title: string;
  readonly href: string;
  readonly negative: number;
  readonly neutral: number;
  readonly positive: number;
};

export type SeriesTexts = {
  readonly chart: string;
  readonly negative: string;
  readonly neutral: string;
  readonly positive: string;
  readonly all: string;
  readonly breakLabel: string;
};

type Bucket = DashboardView['series']['bucket'];

export function seriesMarks(bars: readonly SeriesBar[], bucket: Bucket, look: Look): SeriesMark[] {
  const links = linksOf(look);
  return bars.map(([from, to, negative, neutral, positive]) => ({
    id: from,
    tick: tickOf(from, bucket),
    title: bucketDays({ from, to }),
    href: links.list({ preset: 'custom', from, to }),
    ...{ negative, neutral, positive },
  }));
}

/** The days of a bar: one, or the first and the last. */
export function bucketDays({ from, to }: Period): string {
  return from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`;
}

/** Short enough for an axis: day and month, or month and year. */
function tickOf(from: string, bucket: Bucket): string {
  const [year, month, day] = from.split('-').map(Number);
  return bucket === 'month' ? `${month}/${year}` : `${day}/${month}`;
}
