'use client';

import { FlagBadge } from '@/app/_ui/flag-badge';
import { SentimentBadge } from '@/app/_ui/sentiment-badge';
import { WordsOf } from '@/app/_ui/words-of';
import type { OpinionCard } from '@/lib/domain/opinion/opinion-card';
import type { Locale } from '@/lib/domain/vocabulary';

/** `said` is the line below: its day, where, and where it comes from. */
type FlaggedItem = Pick<OpinionCard, 'flags' | 'sentiment' | 'text' | 'textGoneAt'> & {
  readonly href: string;
  readonly said: string;
};

/** Flagged items, newest first, each a link as a whole. */
export function FlaggedItems({ items, locale }: { items: readonly FlaggedItem[]; locale: Locale }) {
  return (
    <ol className="-my-3 divide-y">
      {items.map((item) => (
        <li key={item.href} className="relative space-y-1.5 py-3 break-inside-avoid">
          <div className="flex flex-wrap items-center gap-1.5">
            {item.flags.map((flag) => (
              <FlagBadge key={flag} flag={flag} locale={locale} />
            ))}
            <SentimentBadge sentiment={item.sentiment} locale={locale} />
          </div>
          <a href={item.href} className="line-clamp-3 text-sm after:absolute after:inset-0 hover:underline">
            <WordsOf item={item} locale={locale} />
          </a>
          <p className="text-xs text-muted-foreground">{item.said}</p>
        </li>
      ))}
    </ol>
  );
}
