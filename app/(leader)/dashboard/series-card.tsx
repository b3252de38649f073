import { ChartCard } from '@/app/_charts/chart-card';
import { SentimentLegend } from '@/app/_charts/sentiment-bar';
import { SentimentSeries } from '@/app/_charts/sentiment-series';
import { chartTexts } from '@/lib/strings/charts';
import { formatDay, formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { FiguresProps } from './figures-props';
import { TableFold } from './table-fold';
import { tableOf } from './table-of';

/** Sentiment over time: draws the points the server made, a bar for each. */
export function SeriesCard({ view, look, locale }: FiguresProps) {
  const texts = chartTexts[locale];
  const { bucket, points, breakDay } = view.series;
  const breakAt = breakDay ? points.find((point) => point.from <= breakDay && breakDay <= point.to)?.from : undefined;
  return (
    <ChartCard
      id="series"
      className="board-series"
      title={texts.time.title}
      meaning={texts.time.meaning[bucket]}
      table={<TableFold {...tableOf('series', look)} locale={locale} />}
    >
      <SentimentLegend locale={locale} />
      <noscript>
        <p className="mt-2 text-sm">{texts.time.needsScript}</p>
      </noscript>
      <div className="mt-2 min-h-60 flex-1">
        <SentimentSeries
          points={points.map(({ from, to, negative, neutral, positive }) => [from, to, negative, neutral, positive])}
          bucket={bucket}
          look={look}
          breakAt={breakAt ?? null}
          texts={{
            ...vocabularyTexts[locale].sentiments,
            all: texts.all,
            breakLabel: breakDay ? texts.time.breakLabel(formatDay(breakDay, locale)) : '',
            chart: `${texts.time.title}. ${texts.time.chartLabel(formatNumber(points.length, locale))}`,
          }}
        />
      </div>
      {breakDay ? (
        <p className="mt-2 text-xs text-muted-foreground">{texts.time.breakNote(formatDay(breakDay, locale))}</p>
      ) : null}
    </ChartCard>
  );
}
