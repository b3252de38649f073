import { ChartCard } from '@/app/_charts/chart-card';
import { SentimentLegend } from '@/app/_charts/sentiment-bar';
import { SentimentSeries } from '@/app/_charts/sentiment-series';
import type { SeriesMark } from '@/app/_charts/series-words';
import { TallyTable } from '@/app/_charts/tally-table';
import type { DashboardView, SeriesPoint } from '@/lib/domain/board/dashboard';
import { chartTexts } from '@/lib/strings/charts';
import { formatDay, formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { FiguresProps } from './figures-props';

/** Sentiment over time: draws the points the server made, a bar for each. */
export function SeriesCard({ view, links, locale }: FiguresProps) {
  const texts = chartTexts[locale];
  const { bucket, points, breakDay } = view.series;
  const marks = points.map(
    (point): SeriesMark => ({
      id: point.from,
      tick: tickOf(point, bucket),
      title: daysOf(point),
      href: links.list({ preset: 'custom', from: point.from, to: point.to }),
      negative: point.negative,
      neutral: point.neutral,
      positive: point.positive,
    }),
  );
  const breakAt = breakDay ? points.find((point) => point.from <= breakDay && breakDay <= point.to)?.from : undefined;
  return (
    <ChartCard
      id="series"
      className="board-series"
      title={texts.time.title}
      meaning={texts.time.meaning[bucket]}
      tableLabel={texts.showTable}
      table={
        <TallyTable
          label={texts.time.title}
          column={texts.time.column[bucket]}
          locale={locale}
          rows={marks.map((mark, index) => ({ ...mark, name: mark.title, flagged: points[index]?.flagged ?? 0 }))}
        />
      }
    >
      <SentimentLegend locale={locale} />
      <noscript>
        <p className="mt-2 text-sm">{texts.time.needsScript}</p>
      </noscript>
      <div className="mt-2 min-h-60 flex-1">
        <SentimentSeries
          marks={marks}
          breakAt={breakAt ?? null}
          texts={{
            ...vocabularyTexts[locale].sentiments,
            all: texts.all,
            breakLabel: breakDay ? texts.time.breakLabel(formatDay(breakDay, locale)) : '',
            chart: `${texts.time.title}. ${texts.time.chartLabel(formatNumber(marks.length, locale))}`,
          }}
        />
      </div>
      {breakDay ? (
        <p className="mt-2 text-xs text-muted-foreground">{texts.time.breakNote(formatDay(breakDay, locale))}</p>
      ) : null}
    </ChartCard>
  );
}

function daysOf(point: SeriesPoint): string {
  return point.from === point.to ? formatDay(point.from) : `${formatDay(point.from)} – ${formatDay(point.to)}`;
}

/** Short enough for an axis: day and month, or month and year. */
function tickOf(point: SeriesPoint, bucket: DashboardView['series']['bucket']): string {
  const [year, month, day] = point.from.split('-').map(Number);
  return bucket === 'month' ? `${month}/${year}` : `${day}/${month}`;
}
