import Link from 'next/link';
import { negativeShare } from '@/lib/domain/change';
import type { PlaceRow } from '@/lib/domain/dashboard';
import { tileName } from '@/lib/domain/tiles';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber, formatPercent } from '@/lib/strings/format';
import { ChangeNote } from './change-note';
import type { Links } from './links';
import { SentimentBar } from './sentiment-bar';

type PlaceBarsProps = {
  /** In reading order, none of them empty. */
  rows: readonly PlaceRow[];
  level: PlaceRow['level'];
  hasPrevious: boolean;
  links: Links;
  locale: Locale;
};

/** A stacked bar for each place: its name looks at the place alone, its bar and number open the items. */
export function PlaceBars({ rows, level, hasPrevious, links, locale }: PlaceBarsProps) {
  const texts = chartTexts[locale];
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
        {rows.map((row) => (
          <li key={`${row.key}${row.rest}`} className="place-bar-row">
            <PlaceName row={row} level={level} links={links} locale={locale} />
            <SentimentBar
              tally={row}
              length={row.all / longest}
              locale={locale}
              href={(sentiment) => links.list({ ...placeOf(row), sentiment })}
              className="place-bar"
            />
            <Link
              href={links.list(placeOf(row))}
              prefetch={false}
              aria-label={`${texts.openList}: ${row.name}, ${formatNumber(row.all, locale)}`}
              className="place-bar-link justify-end font-semibold tabular-nums"
            >
              {formatNumber(row.all, locale)}
            </Link>
            <span className="text-right text-negative tabular-nums">
              <Share row={row} locale={locale} />
            </span>
            <span className="place-bar-change text-xs text-muted-foreground tabular-nums">
              <ChangeNote now={row.all} before={hasPrevious ? row.previousAll : null} locale={locale} brief />
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function PlaceName({
  row,
  level,
  links,
  locale,
}: { row: PlaceRow } & Pick<PlaceBarsProps, 'level' | 'links' | 'locale'>) {
  const texts = chartTexts[locale].places;
  if (row.rest) {
    return (
      <span className="truncate text-muted-foreground italic" title={texts.restNote(row.name)}>
        {texts.rest[level]}
      </span>
    );
  }
  const deeper = row.level !== 'ward';
  return (
    <Link
      href={deeper ? links.board(placeOf(row)) : links.list(placeOf(row))}
      prefetch={false}
      title={deeper ? texts.drill(row.name) : undefined}
      aria-label={row.name}
      className="place-bar-link"
    >
      <span className="truncate sm:hidden">{tileName(row.name)}</span>
      <span className="truncate max-sm:hidden">{row.name}</span>
    </Link>
  );
}

/** The part of the filter that keeps a row's items. */
export function placeOf(row: PlaceRow): { place: string } {
  return { place: row.key };
}

/** Share negative; with too few items for one, the count out of how many. */
export function Share({ row, locale }: { row: PlaceRow; locale: Locale }) {
  const share = negativeShare(row);
  if (share !== null) return formatPercent(share, locale);
  return (
    <span className="text-muted-foreground">{`${formatNumber(row.negative, locale)}/${formatNumber(row.all, locale)}`}</span>
  );
}
