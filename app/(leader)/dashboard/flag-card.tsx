import { ChartCard } from '@/app/_charts/chart-card';
import { FlagMatrix } from '@/app/_charts/flag-matrix';
import { SilentPlaces } from '@/app/_charts/silent-places';
import type { PlaceRow } from '@/lib/domain/board/dashboard';
import { withApart } from '@/lib/domain/board/kept-apart';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { keptApartTexts } from '@/lib/strings/kept-apart';
import { type FiguresProps, mostDrawn } from './figures-props';
import { MorePlaces } from './more-places';
import { tableOf } from './table-of';

/** Flagged items by place and kind. Already a table, so it has no second one. */
export function FlagCard({ view, rows, look, links, locale }: FiguresProps) {
  const texts = chartTexts[locale].flags;
  const { apart } = view;
  const table = tableOf('places', look);
  const flaggedIn = (row: PlaceRow) => withApart(row.flagged, apart.places[row.key]);
  const flagged = [...rows]
    .filter((row) => flaggedIn(row) > 0)
    .sort((a, b) => Number(a.rest) - Number(b.rest) || flaggedIn(b) - flaggedIn(a));
  const quiet = rows.filter((row) => flaggedIn(row) === 0 && row.all > 0 && !row.rest);
  return (
    <ChartCard id="flags" className="board-flags" title={texts.title} meaning={texts.meaning}>
      {withApart(view.totals.flagged, apart.now) > 0 ? (
        <>
          <FlagMatrix
            rows={flagged.slice(0, mostDrawn)}
            flags={view.flags}
            flagged={view.totals.flagged}
            apart={apart}
            look={look}
            locale={locale}
          />
          <MorePlaces left={flagged.length - mostDrawn} page={table.page} locale={locale} />
          <p className="mt-3 text-xs text-muted-foreground">
            {texts.anyNote}
            {apart.now === null ? '' : ` ${keptApartTexts[locale].why}`}
          </p>
          <SilentPlaces
            label={texts.quiet(formatNumber(quiet.length, locale))}
            rows={quiet.slice(0, mostDrawn)}
            locale={locale}
            href={(row) => links.board({ place: row.key })}
          />
        </>
      ) : (
        <p className="text-sm text-muted-foreground">{texts.none}</p>
      )}
    </ChartCard>
  );
}
