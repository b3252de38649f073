import { ChartCard } from '@/app/_charts/chart-card';
import { buttonStyle } from '@/app/_ui/button';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatDay } from '@/lib/strings/format';
import { sayOrigin } from '@/lib/strings/say-origin';
import type { FiguresProps } from './figures-props';
import { FlaggedItems } from './flagged-items';

/** The newest flagged items, each leading to its own page. */
export function LatestCard({ view, links, locale }: FiguresProps) {
  const texts = chartTexts[locale].latest;
  return (
    <ChartCard
      id="latest"
      className="board-latest"
      title={texts.title}
      meaning={texts.meaning}
      actions={
        <a href={links.list({ flag: 'any' })} className={buttonStyle({ variant: 'secondary', size: 'small' })}>
          {texts.all}
        </a>
      }
    >
      {view.latestFlagged.length > 0 ? (
        <FlaggedItems
          items={view.latestFlagged.map((item) => ({
            href: links.item(item.id),
            said: [formatDay(item.day, locale), sayWhere(item, locale), sayOrigin(item, locale)].join(' · '),
            flags: item.flags,
            sentiment: item.sentiment,
            text: item.text,
            textGoneAt: item.textGoneAt,
          }))}
          locale={locale}
        />
      ) : (
        <p className="text-sm text-muted-foreground">{texts.none}</p>
      )}
    </ChartCard>
  );
}

function sayWhere({ placeName, districtName }: OpinionCard, locale: Locale): string {
  const names = [...new Set([placeName, districtName])].filter(Boolean);
  return names.join(', ') || chartTexts[locale].places.unplaced;
}
