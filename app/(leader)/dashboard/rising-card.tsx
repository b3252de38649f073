import type { ReactNode } from 'react';
import { ChartCard } from '@/app/_charts/chart-card';
import { shown } from '@/app/_session/viewer';
import { Card } from '@/app/_ui/card';
import { Skeleton } from '@/app/_ui/skeleton';
import { HeadCell, NumberCell } from '@/app/_ui/table';
import { fewItems } from '@/lib/domain/board/dashboard';
import type { Filter } from '@/lib/domain/filter/filter';
import { filterQuery } from '@/lib/domain/input/filter';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { type RisingRow, type RisingView, readRisingPhrases } from '@/lib/services/phrases/read-rising-phrases';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { formatDateTime, formatDay, formatNumber } from '@/lib/strings/format';
import { risingTexts, sayGrowth } from '@/lib/strings/rising';

type RisingCardProps = { viewer: Viewer; filter: Filter; locale: Locale };

/** The phrases said more in the week of the look nearest to the filter than before, as they were found; each opens the items that hold it. */
export async function RisingCard({ viewer, filter, locale }: RisingCardProps) {
  const [view, places] = await shown(Promise.all([readRisingPhrases(viewer, filter), placeDirectory()]));
  const texts = risingTexts[locale];
  const card = (meaning: string, children: ReactNode) => (
    <ChartCard id="rising" className="board-rising" title={texts.title} meaning={meaning}>
      {children}
    </ChartCard>
  );
  if ('dueAt' in view) return card(texts.toCome(formatDateTime(view.dueAt, locale)), null);
  const { week, computedAt, rows, isAsked, isTooFew } = view;
  const of = texts.of(view.place === null ? null : (places.get(view.place)?.name ?? null), view.source);
  return card(
    texts.meaning(formatDay(week.from, locale), formatDay(week.to, locale)),
    <>
      {isAsked ? null : <p className="mb-2 text-sm font-medium">{texts.notAsked(of)}</p>}
      {rows.length > 0 ? (
        <Rows rows={rows} locale={locale} />
      ) : (
        <p className="text-sm text-muted-foreground">
          {isTooFew ? texts.tooFew(formatNumber(fewItems, locale)) : texts.none}
        </p>
      )}
      <p className="mt-3 text-xs text-muted-foreground">
        {texts.found(of, formatDateTime(computedAt, locale))} {viewer.readsApart ? texts.withoutApart : null}
      </p>
      {rows.length > 0 ? <Why texts={texts} /> : null}
    </>,
  );
}

function Why({ texts }: { texts: (typeof risingTexts)[Locale] }) {
  return (
    <details className="mt-1 text-xs text-muted-foreground">
      <summary className="inline-flex min-h-8 cursor-pointer items-center font-medium text-primary max-sm:min-h-11">
        {texts.why}
      </summary>
      <p className="mt-1">{texts.whyGrowth}</p>
      <p className="mt-2">{texts.whyOrder}</p>
      <p className="mt-2">{texts.honesty}</p>
    </details>
  );
}

function Rows({ rows, locale }: { rows: RisingView['rows']; locale: Locale }) {
  const texts = risingTexts[locale];
  return (
    <table className="flush-table w-full border-collapse text-left text-sm">
      <caption className="sr-only">{texts.title}</caption>
      <thead>
        <tr>
          <HeadCell className="pl-0">{texts.phrase}</HeadCell>
          <HeadCell className="text-right">{texts.thisWeek}</HeadCell>
          <HeadCell className="pr-0 text-right">{texts.before}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.phrase} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, locale }: { row: RisingRow; locale: Locale }) {
  const { phrase, thisWeek, before, perWeekBefore, growth, lists } = row;
  const texts = risingTexts[locale];
  const address = (list: Filter) => `/opinions?${filterQuery(list)}`;
  return (
    <tr>
      <th scope="row" className="w-full border-b py-2.5 text-left align-top font-normal">
        <a href={address(lists.thisWeek)} className="font-medium text-primary underline-offset-4 hover:underline">
          {phrase}
        </a>
      </th>
      <NumberCell className="font-semibold sm:whitespace-nowrap">
        <Figure n={thisWeek} href={address(lists.thisWeek)} told={texts.openWeek(phrase)} locale={locale} />{' '}
        <span className="whitespace-nowrap font-normal text-muted-foreground max-sm:block">
          ({sayGrowth(growth, before, locale)})
        </span>
      </NumberCell>
      <NumberCell className="pr-0 sm:whitespace-nowrap">
        <Figure n={before} href={address(lists.before)} told={texts.openBefore(phrase)} locale={locale} />{' '}
        <span className="whitespace-nowrap text-muted-foreground max-sm:block">
          ({texts.perWeek(formatNumber(perWeekBefore, locale))})
        </span>
      </NumberCell>
    </tr>
  );
}

function Figure({ n, href, told, locale }: { n: number; href: string; told: string; locale: Locale }) {
  return (
    <a href={href} className="underline-offset-4 hover:underline">
      <span className="sr-only">{`${told}, `}</span>
      {formatNumber(n, locale)}
    </a>
  );
}

/** A block where the card will be. */
export function RisingSkeleton({ locale }: { locale: Locale }) {
  return (
    <Card className="board-rising p-4 sm:p-5" role="status" aria-label={risingTexts[locale].loading}>
      <Skeleton className="h-64" />
    </Card>
  );
}
