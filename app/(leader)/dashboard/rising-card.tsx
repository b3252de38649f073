import Link from 'next/link';
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
import { type RisingRow, readRisingPhrases } from '@/lib/services/phrases/read-rising-phrases';
import { formatDay, formatNumber } from '@/lib/strings/format';
import { risingTexts } from '@/lib/strings/rising';

type RisingCardProps = { viewer: Viewer; filter: Filter; locale: Locale };

/** The phrases said more in the last week of the period than before; each opens the items that hold it. */
export async function RisingCard({ viewer, filter, locale }: RisingCardProps) {
  const { week, isTooFew, rows } = await shown(readRisingPhrases(viewer, filter));
  const texts = risingTexts[locale];
  return (
    <ChartCard
      id="rising"
      className="board-rising"
      title={texts.title}
      meaning={texts.meaning(formatDay(week.from, locale), formatDay(week.to, locale))}
    >
      {rows.length > 0 ? (
        <>
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
          <p className="mt-3 text-xs text-muted-foreground">{texts.honesty}</p>
        </>
      ) : (
        <p className="text-sm text-muted-foreground">
          {isTooFew ? texts.tooFew(formatNumber(fewItems, locale)) : texts.none}
        </p>
      )}
    </ChartCard>
  );
}

function Row({ row: { phrase, thisWeek, before, perWeekBefore, lists }, locale }: { row: RisingRow; locale: Locale }) {
  const texts = risingTexts[locale];
  const address = (list: Filter) => `/opinions?${filterQuery(list)}`;
  return (
    <tr>
      <th scope="row" className="w-full border-b py-2.5 text-left align-top font-normal">
        <Link
          href={address(lists.thisWeek)}
          prefetch={false}
          className="font-medium text-primary underline-offset-4 hover:underline"
        >
          {phrase}
        </Link>
      </th>
      <NumberCell className="font-semibold">
        <Figure n={thisWeek} href={address(lists.thisWeek)} told={texts.openWeek(phrase)} locale={locale} />
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
    <Link href={href} prefetch={false} className="underline-offset-4 hover:underline">
      <span className="sr-only">{`${told}, `}</span>
      {formatNumber(n, locale)}
    </Link>
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
