import { clsx } from 'clsx';
import { ChartCard } from '@/app/_charts/chart-card';
import { PlaceBars } from '@/app/_charts/place-bars';
import { levelOf } from '@/app/_charts/row-words';
import { SilentPlaces } from '@/app/_charts/silent-places';
import { orderPlaces, placeSorts } from '@/lib/domain/board/place-order';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { type FiguresProps, hasPrevious, mostDrawn } from './figures-props';
import { MorePlaces } from './more-places';
import { TableFold } from './table-fold';
import { tableOf } from './table-of';

/** Sentiment by district, or by ward inside one, with what has no place and who was not heard from. */
export function PlaceCard(props: FiguresProps) {
  const { view, rows, look, links, locale } = props;
  const texts = chartTexts[locale].places;
  const level = levelOf(rows);
  const heard = orderPlaces(
    rows.filter((row) => row.all > 0),
    look.sort,
  );
  const silent = rows.filter((row) => row.all === 0 && !row.rest);
  const table = tableOf('places', look);
  if (rows.length === 0) return null;
  return (
    <ChartCard
      id="places"
      className="board-places"
      title={texts.title[level]}
      meaning={texts.meaning}
      table={<TableFold {...table} locale={locale} />}
    >
      <SortLinks {...props} />
      <PlaceBars
        rows={heard.slice(0, mostDrawn)}
        level={level}
        hasPrevious={hasPrevious(view)}
        look={look}
        locale={locale}
      />
      <MorePlaces left={heard.length - mostDrawn} page={table.page} locale={locale} />
      <SilentPlaces
        label={texts.silent(formatNumber(silent.length, locale))}
        rows={silent.slice(0, mostDrawn)}
        locale={locale}
        href={(row) => links.board({ place: row.key })}
      />
      <MorePlaces left={silent.length - mostDrawn} page={table.page} locale={locale} />
      {view.groups && level !== 'province' ? (
        <p className="mt-3 text-xs text-muted-foreground">{texts.groups}</p>
      ) : null}
    </ChartCard>
  );
}

function SortLinks({ look, links, locale }: FiguresProps) {
  const texts = chartTexts[locale].places;
  return (
    <nav aria-label={texts.sortBy} data-stays className="mb-2 flex flex-wrap items-center gap-1 text-xs print:hidden">
      <span className="mr-1 text-muted-foreground max-sm:sr-only">{texts.sortBy}</span>
      {placeSorts.map((by) => (
        <a
          key={by}
          href={links.sorted(by)}
          aria-current={by === look.sort ? 'true' : undefined}
          className={clsx(
            'inline-flex min-h-7 items-center rounded-md px-2 max-sm:min-h-11 max-sm:px-1.5',
            by === look.sort
              ? 'bg-accent font-semibold text-accent-foreground'
              : 'text-muted-foreground hover:bg-muted',
          )}
        >
          {texts.sorts[by]}
        </a>
      ))}
    </nav>
  );
}
