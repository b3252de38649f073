import type { PlaceRow } from '@/lib/domain/board/dashboard';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatNumber } from '@/lib/strings/format';

type SilentPlacesProps = { label: string; rows: readonly PlaceRow[]; locale: Locale; href: (row: PlaceRow) => string };

/** Places nothing was heard from, by name. One that was heard from before says how often: silence is news too. */
export function SilentPlaces({ label, rows, locale, href }: SilentPlacesProps) {
  if (rows.length === 0) return null;
  return (
    <p className="silent-places">
      <span className="font-medium text-foreground">{label}</span>{' '}
      {rows.map((row, index) => (
        <span key={row.key}>
          {index > 0 ? ', ' : ''}
          <a href={href(row)}>{row.name}</a>
          {row.all === 0 && row.previousAll > 0 ? (
            <span className="text-foreground">
              {' '}
              ({dashboardTexts[locale].change.few(formatNumber(row.previousAll, locale)).toLocaleLowerCase(locale)})
            </span>
          ) : null}
        </span>
      ))}
      .
    </p>
  );
}
