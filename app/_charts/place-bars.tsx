'use client';

import { negativeShare } from '@/lib/domain/board/change';
import type { PlaceRow } from '@/lib/domain/board/dashboard';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber, formatPercent } from '@/lib/strings/format';
import { ChangeNote } from './change-note';
import { type Links, type Look, linksOf } from './links';
import { placeOf, rowWords } from './row-words';
import { SentimentBar } from './sentiment-bar';

type PlaceBarsProps = {
  /** In reading order, none of them empty. */
  rows: readonly PlaceRow[];
  level: PlaceRow['level'];
  hasPrevious: boolean;
  look: Look;
  locale: Locale;
};

/** A stacked bar for each place: its name looks at the place alone, its bar and number open the items. */
export function PlaceBars({ rows, level, hasPrevious, look, locale }: PlaceBarsProps) {
  const texts = chartTexts[locale];
  const links = linksOf(look);
  const longest = Math.max(1, ...rows.map((row) => row.all));
  return (
    <div className="place-bars">
      <p aria-hidden className="place-bar-row text-xs text-muted-foreground">
        <span>{texts.places.column[level]}</span>
        <span />
        <span className="text-right">{texts.all}</span>
        <span className="text-right">{texts.shareShort}</span>
        <span className="place-bar-change">{texts.changeShort}</span>
      </p>
      <ol>
        {rows.map((row) => {
          const part = placeOf(row);
          return (
            <li key={`${row.key}${row.rest}`} className="place-bar-row">
              <PlaceName row={row} level={level} links={links} locale={locale} />
              <SentimentBar
                tally={row}
                length={row.all / longest}
                locale={locale}
                href={part && ((sentiment) => links.list({ ...part, sentiment }))}
                className="place-bar"
              />
              <PlaceCount row={row} level={level} links={links} locale={locale} />
              <span className="text-right text-negative tabular-nums">
                <Share row={row} locale={locale} />
              </span>
              <span className="place-bar-change text-xs text-muted-foreground tabular-nums">
                <ChangeNote now={row.all} before={hasPrevious ? row.previousAll : null} locale={locale} brief />
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

type PartProps = { row: PlaceRow; links: Links } & Pick<PlaceBarsProps, 'level' | 'locale'>;

function PlaceName({ row, level, links, locale }: PartProps) {
  const words = rowWords(row, level, locale);
  if (row.rest) {
    return (
      <span className="place-bar-link text-muted-foreground italic" title={words.note}>
        {words.name}
      </span>
    );
  }
  const deeper = row.level !== 'ward';
  const part = placeOf(row) ?? {};
  return (
    <a
      href={deeper ? links.board(part) : links.list(part)}
      title={deeper ? chartTexts[locale].places.drill(row.name) : undefined}
      className="place-bar-link"
    >
      <span className="truncate sm:hidden">{words.short}</span>
      <span className="truncate max-sm:hidden">{words.name}</span>
    </a>
  );
}

function PlaceCount({ row, level, links, locale }: PartProps) {
  const part = placeOf(row);
  const count = formatNumber(row.all, locale);
  const look = 'place-bar-link justify-end font-semibold tabular-nums';
  if (!part) return <span className={look}>{count}</span>;
  return (
    <a href={links.list(part)} className={look}>
      <span className="sr-only">{`${chartTexts[locale].openList}: ${rowWords(row, level, locale).name}, `}</span>
      {count}
    </a>
  );
}

/** Share negative; with too few items for one, the count out of how many. */
function Share({ row, locale }: { row: PlaceRow; locale: Locale }) {
  const share = negativeShare(row);
  if (share !== null) return formatPercent(share, locale);
  return (
    <span className="text-muted-foreground">
      {`${formatNumber(row.negative, locale)}/${formatNumber(row.all, locale)}`}
    </span>
  );
}
