'use client';

import type { TopicRow } from '@/lib/domain/board/dashboard';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { ChangeNote } from './change-note';
import { type Look, linksOf } from './links';
import { SentimentBar } from './sentiment-bar';

type TopicBarsProps = { rows: readonly TopicRow[]; hasPrevious: boolean; look: Look; locale: Locale };

/** What people talk about, most first. The name looks at one topic, the number and bar open its items. */
export function TopicBars({ rows, hasPrevious, look, locale }: TopicBarsProps) {
  const links = linksOf(look);
  const longest = Math.max(1, ...rows.map((row) => row.all));
  const names = vocabularyTexts[locale].topics;
  return (
    <ol className="space-y-2.5 text-sm">
      {rows.map((row) => (
        <li key={row.code} className="grid grid-cols-[1fr_auto_4.5rem] items-baseline gap-x-3 gap-y-1">
          <a href={links.board({ topic: row.code })} className="min-w-0 truncate underline-offset-4 hover:underline">
            {names[row.code]}
          </a>
          <a
            href={links.list({ topic: row.code })}
            aria-label={`${names[row.code]}: ${formatNumber(row.all, locale)}`}
            className="text-right font-semibold tabular-nums underline-offset-4 hover:underline"
          >
            {formatNumber(row.all, locale)}
          </a>
          <span className="text-right text-xs text-muted-foreground tabular-nums">
            <ChangeNote now={row.all} before={hasPrevious ? row.previousAll : null} locale={locale} brief />
          </span>
          <SentimentBar
            tally={row}
            length={row.all / longest}
            locale={locale}
            href={(sentiment) => links.list({ topic: row.code, sentiment })}
            className="col-span-3 h-2"
          />
        </li>
      ))}
    </ol>
  );
}
