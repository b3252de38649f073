import { ChartCard } from '@/app/_charts/chart-card';
import { TopicBars } from '@/app/_charts/topic-bars';
import { heardTopics } from '@/lib/domain/board/topic-order';
import { chartTexts } from '@/lib/strings/charts';
import { type FiguresProps, hasPrevious } from './figures-props';
import { TableFold } from './table-fold';
import { tableOf } from './table-of';

const shown = 8;

/** The topics most talked about; the table has them all. */
export function TopicCard({ view, look, locale }: FiguresProps) {
  const texts = chartTexts[locale];
  const rows = heardTopics(view);
  return (
    <ChartCard
      id="topics"
      className="board-topics"
      title={texts.topics.title}
      meaning={texts.topics.meaning}
      table={<TableFold {...tableOf('topics', look)} locale={locale} />}
    >
      {rows.length > 0 ? (
        <TopicBars rows={rows.slice(0, shown)} hasPrevious={hasPrevious(view)} look={look} locale={locale} />
      ) : (
        <p className="text-sm text-muted-foreground">{texts.topics.none}</p>
      )}
    </ChartCard>
  );
}
