import { clsx } from 'clsx';
import Link from 'next/link';
import { ChartCard } from '@/app/_charts/chart-card';
import { PlaceBars } from '@/app/_charts/place-bars';
import { levelOf } from '@/app/_charts/row-words';
import { SilentPlaces } from '@/app/_charts/silent-places';
import { orderPlaces, placeSorts } from '@/lib/domain/board/place-order';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { type FiguresProps, hasPrevious } from './figures-props';
import { placeTable } from './place-table';

/** Sentiment by district, or by ward inside one, with what has no place and who was not heard from. */
export function PlaceCard(props: FiguresProps) {
  const { view, rows, sort, links, locale } = props;
  const texts = chartTexts[locale].places;
  const level = levelOf(rows);
  const heard = rows.filter((row) => row.all > 0);
  const silent = rows.filter((row) => row.all === 0 && !row.rest);
  if (rows.length === 0) return null;
  return (
    <ChartCard
      id="places"
      className="board-places"
      title={texts.title[level]}
      meaning={texts.meaning}
      tableLabel={chartTexts[locale].showTable}
      table={placeTable(props, texts.title[level])}
    >
      <SortLinks {...props} />
      <PlaceBars
        rows={orderPlaces(heard, sort)}
        level={level}
        hasPrevious={hasPrevious(view)}
        links={links}
        locale={locale}
      />
      <SilentPlaces
        label={texts.silent(formatNumber(silent.length, locale))}
        rows={silent}
        locale={locale}
        href={(row) => links.board({ place: row.key })}
      />
      {view.groups ? <p className="mt-3 text-xs text-muted-foreground">{texts.groups}</p> : null}
    </ChartCard>
  );
}

function SortLinks({ sort, links, locale }: FiguresProps) {
  const texts = chartTexts[locale].places;
  return (
    <nav aria-label={texts.sortBy} className="mb-2 flex flex-wrap items-center gap-1 text-xs print:hidden">
      <span className="mr-1 text-muted-foreground max-sm:sr-only">{texts.sortBy}</span>
      {placeSorts.map((by) => (
        <Link
          key={by}
          href={links.sorted(by)}
          scroll={false}
          prefetch={false}
          aria-current={by === sort ? 'true' : undefined}
          className={clsx(
            'inline-flex min-h-7 items-center rounded-md px-2 max-sm:min-h-11 max-sm:px-1.5',
            by === sort ? 'bg-accent font-semibold text-accent-foreground' : 'text-muted-foreground hover:bg-muted',
          )}
        >
          {texts.sorts[by]}
        </Link>
      ))}
    </nav>
  );
}
