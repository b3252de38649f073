'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  useActiveTooltipDataPoints,
  XAxis,
  YAxis,
} from 'recharts';
import type { DashboardView } from '@/lib/domain/board/dashboard';
import type { Look } from './links';
import { SeriesPatterns } from './series-patterns';
import { SeriesTooltip } from './series-tooltip';
import { type SeriesBar, type SeriesMark, type SeriesTexts, seriesMarks } from './series-words';

type SentimentSeriesProps = {
  points: readonly SeriesBar[];
  bucket: DashboardView['series']['bucket'];
  look: Look;
  /** `id` of the bar the districts ended in. */
  breakAt: string | null;
  texts: SeriesTexts;
};

const fills = { negative: 'var(--negative)', neutral: 'var(--neutral-fill)', positive: 'url(#series-positive)' };

/** Sentiment over time as stacked bars. Arrow keys walk the bars; Enter or a click opens the bar's list. */
export function SentimentSeries({ points, bucket, look, breakAt, texts }: SentimentSeriesProps): ReactNode {
  const router = useRouter();
  const marks = useMemo(() => seriesMarks(points, bucket, look), [points, bucket, look]);
  const active = useRef<string | null>(null);
  const open = (href: string | null | undefined) => {
    if (href) router.push(href);
  };
  const ticks = new Map(marks.map((mark) => [mark.id, mark.tick]));
  const digits = String(Math.max(0, ...marks.map((mark) => mark.negative + mark.neutral + mark.positive))).length;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the focusable element is the chart inside
    <div
      className="series-frame h-full min-h-60 w-full overflow-hidden"
      onKeyDown={(event) => event.key === 'Enter' && open(active.current)}
    >
      <ResponsiveContainer width="100%" height="100%" minHeight={240} initialDimension={{ width: 640, height: 240 }}>
        <BarChart
          data={marks}
          margin={{ top: 18, right: 4, bottom: 0, left: 0 }}
          barCategoryGap={marks.length > 120 ? 0 : marks.length > 45 ? '12%' : '18%'}
          role="application"
          aria-label={texts.chart}
          onClick={(state) => open(marks[Number(state?.activeTooltipIndex ?? -1)]?.href)}
          className="[&_.recharts-surface]:cursor-pointer"
        >
          <SeriesPatterns />
          <CartesianGrid vertical={false} stroke="var(--border)" />
          <XAxis
            dataKey="id"
            tickFormatter={(id: string) => ticks.get(id) ?? ''}
            tick={{ fontSize: '0.75rem', fill: 'var(--muted-foreground)' }}
            tickLine={false}
            axisLine={{ stroke: 'var(--input)' }}
            interval="preserveStartEnd"
            minTickGap={18}
          />
          <YAxis
            allowDecimals={false}
            width={16 + 8 * digits}
            tick={{ fontSize: '0.75rem', fill: 'var(--muted-foreground)' }}
            tickLine={false}
            axisLine={false}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ fill: 'var(--muted)', opacity: 0.7 }}
            content={<SeriesTooltip texts={texts} />}
          />
          {(['negative', 'neutral', 'positive'] as const).map((sentiment) => (
            <Bar key={sentiment} dataKey={sentiment} stackId="all" fill={fills[sentiment]} isAnimationActive={false} />
          ))}
          {breakAt ? (
            <ReferenceLine
              x={breakAt}
              position="start"
              stroke="var(--foreground)"
              strokeDasharray="4 3"
              label={{ value: texts.breakLabel, position: 'top', fontSize: '0.75rem', fill: 'var(--foreground)' }}
            />
          ) : null}
          <ActiveMark active={active} />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

function ActiveMark({ active }: { active: RefObject<string | null> }): ReactNode {
  const href = useActiveTooltipDataPoints<SeriesMark>()?.[0]?.href ?? null;
  useEffect(() => {
    active.current = href;
  }, [href, active]);
  return null;
}
