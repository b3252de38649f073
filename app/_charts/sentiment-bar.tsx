import { clsx } from 'clsx';
import { tallied } from '@/lib/domain/board/change';
import type { Tally } from '@/lib/domain/board/dashboard';
import { type Locale, type Sentiment, sentiments } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type SentimentBarProps = {
  tally: Tally;
  /** Length of the whole bar against the longest, 0 to 1. */
  length?: number;
  locale: Locale;
  /** Where a part leads; null when no list holds exactly its items. */
  href: ((sentiment: Sentiment) => string) | null;
  className?: string;
};

/** A stacked bar, negative first. Its parts open their lists for a pointer; figures beside it serve everyone else. */
export function SentimentBar({ tally, length = 1, locale, href, className }: SentimentBarProps) {
  const all = tallied(tally);
  return (
    <span aria-hidden className={clsx('sentiment-bar', className)}>
      <span style={{ width: `${short(length * 100)}%` }}>
        {sentiments.map((sentiment) => {
          if (tally[sentiment] === 0) return null;
          const part = {
            title: `${vocabularyTexts[locale].sentiments[sentiment]}: ${formatNumber(tally[sentiment], locale)}`,
            className: `mark-${sentiment}`,
            style: { flexGrow: short(tally[sentiment] / all) },
          };
          return href ? (
            <a key={sentiment} href={href(sentiment)} tabIndex={-1} {...part} />
          ) : (
            <span key={sentiment} {...part} />
          );
        })}
      </span>
    </span>
  );
}

/** No more digits than can be seen. */
function short(size: number): number {
  return Number(size.toFixed(3));
}

/** Which texture is which. */
export function SentimentLegend({ locale }: { locale: Locale }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted-foreground">
      {sentiments.map((sentiment) => (
        <li key={sentiment} className="inline-flex items-center gap-1.5">
          <span aria-hidden className={clsx('size-3 rounded-sm', `mark-${sentiment}`)} />
          {vocabularyTexts[locale].sentiments[sentiment]}
        </li>
      ))}
    </ul>
  );
}
