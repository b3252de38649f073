import { ChartCard } from '@/app/_charts/chart-card';
import { TallyTable } from '@/app/_charts/tally-table';
import { TopicBars } from '@/app/_charts/topic-bars';
import { chartTexts } from '@/lib/strings/charts';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { type FiguresProps, hasPrevious } from './figures-props';

const shown = 8;

/** The topics most talked about; the table has them all. */
export function TopicCard({ view, links, locale }: FiguresProps) {
  const texts = chartTexts[locale];
  const rows = [...view.topics].filter((row) => row.all > 0).sort((a, b) => b.all - a.all);
  const compared = hasPrevious(view);
  return (
    <ChartCard
      id="topics"
      className="board-topics"
      title={texts.topics.title}
      meaning={texts.topics.meaning}
      tableLabel={texts.showTable}
      table={
        <TallyTable
          label={texts.topics.title}
          column={texts.topics.column}
          locale={locale}
          rows={rows.map((row) => ({
            ...row,
            id: row.code,
            name: vocabularyTexts[locale].topics[row.code],
            href: links.list({ topic: row.code }),
            previousAll: compared ? row.previousAll : null,
          }))}
        />
      }
    >
      {rows.length > 0 ? (
        <TopicBars rows={rows.slice(0, shown)} hasPrevious={compared} links={links} locale={locale} />
      ) : (
        <p className="text-sm text-muted-foreground">{texts.topics.none}</p>
      )}
    </ChartCard>
  );
}
