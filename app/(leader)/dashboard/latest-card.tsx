import Link from 'next/link';
import { ChartCard } from '@/app/_charts/chart-card';
import { buttonStyle } from '@/app/_ui/button';
import { FlagBadge } from '@/app/_ui/flag-badge';
import { SentimentBadge } from '@/app/_ui/sentiment-badge';
import { WordsOf } from '@/app/_ui/words-of';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatDay } from '@/lib/strings/format';
import { sayOrigin } from '@/lib/strings/say-origin';
import type { FiguresProps } from './figures-props';

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
        <Link href={links.list({ flag: 'any' })} className={buttonStyle({ variant: 'secondary', size: 'small' })}>
          {texts.all}
        </Link>
      }
    >
      {view.latestFlagged.length > 0 ? (
        <ol className="-my-3 divide-y">
          {view.latestFlagged.map((item) => (
            <FlaggedItem key={item.id} item={item} href={links.item(item.id)} locale={locale} />
          ))}
        </ol>
      ) : (
        <p className="text-sm text-muted-foreground">{texts.none}</p>
      )}
    </ChartCard>
  );
}

function FlaggedItem({ item, href, locale }: { item: OpinionCard; href: string; locale: Locale }) {
  const where = [item.placeName, item.districtName].filter((name, index, all) => name && all.indexOf(name) === index);
  return (
    <li className="relative space-y-1.5 py-3 break-inside-avoid">
      <div className="flex flex-wrap items-center gap-1.5">
        {item.flags.map((flag) => (
          <FlagBadge key={flag} flag={flag} locale={locale} />
        ))}
        <SentimentBadge sentiment={item.sentiment} locale={locale} />
      </div>
      <Link href={href} prefetch={false} className="line-clamp-3 text-sm after:absolute after:inset-0 hover:underline">
        <WordsOf item={item} locale={locale} />
      </Link>
      <p className="text-xs text-muted-foreground">
        {[
          formatDay(item.day, locale),
          where.join(', ') || chartTexts[locale].places.unplaced,
          sayOrigin(item, locale),
        ].join(' · ')}
      </p>
    </li>
  );
}
