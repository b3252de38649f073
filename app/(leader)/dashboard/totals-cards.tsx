import { clsx } from 'clsx';
import { ChangeNote } from '@/app/_charts/change-note';
import { SentimentBar } from '@/app/_charts/sentiment-bar';
import { Card } from '@/app/_ui/card';
import { Icon, type IconName } from '@/app/_ui/icon';
import { fewItems } from '@/lib/domain/board/dashboard';
import { withApart } from '@/lib/domain/board/kept-apart';
import { unplacedKey } from '@/lib/domain/board/unplaced-row';
import { sentiments, sources } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatNumber, formatPercent } from '@/lib/strings/format';
import { sayInTotal } from '@/lib/strings/kept-apart';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { FiguresProps } from './figures-props';

/** The figures to be seen first: how many, how they feel, what needs attention, what has no place. */
export function TotalsCards({ view, links, locale }: FiguresProps) {
  const texts = dashboardTexts[locale].totals;
  const { totals, previousTotals: before, apart } = view;
  const now = (n: number) => withApart(n, apart.now);
  const then = (n: number | undefined) => (n === undefined ? null : withApart(n, apart.before));
  const keptApart = sayInTotal(apart.now, locale);
  // What is placed nowhere is in no place.
  const isOfPlaces = view.filter.place !== undefined;
  const words = vocabularyTexts[locale];
  return (
    <div className="board-totals">
      <Total icon="opinions" title={texts.all} href={links.list()} value={formatNumber(now(totals.all), locale)}>
        <p>
          <ChangeNote now={now(totals.all)} before={then(before?.all)} locale={locale} />
        </p>
        {keptApart ? <p>{keptApart}</p> : null}
        <p className="flex flex-wrap gap-x-3">
          {sources.map((source) => (
            <a key={source} href={links.list({ source })} className="underline-offset-4 hover:underline">
              {words.sources[source]}: <b className="font-semibold">{formatNumber(totals.bySource[source], locale)}</b>
            </a>
          ))}
        </p>
      </Total>
      <Card
        className="chart-card board-sentiment board-total flex flex-col gap-2 px-4 sm:px-5"
        aria-label={texts.sentiment}
      >
        <h2 className="text-sm font-medium text-muted-foreground">{texts.sentiment}</h2>
        <dl className="flex justify-between gap-2 sm:grid sm:grid-cols-3 sm:gap-3">
          {sentiments.map((sentiment) => (
            <div key={sentiment} className="min-w-0">
              <dt className="flex items-center gap-1.5 text-sm">
                <span aria-hidden className={clsx('size-3 shrink-0 rounded-sm', `mark-${sentiment}`)} />
                {words.sentiments[sentiment]}
              </dt>
              <dd className="board-figure flex flex-wrap items-baseline gap-x-1.5">
                <a href={links.list({ sentiment })} className="underline-offset-4 hover:underline">
                  {formatNumber(totals[sentiment], locale)}
                </a>
                {totals.all >= fewItems ? (
                  <span className="text-sm font-medium sm:text-base text-muted-foreground">
                    {formatPercent(totals[sentiment] / totals.all, locale)}
                  </span>
                ) : null}
              </dd>
              <dd className="text-xs text-muted-foreground">
                <ChangeNote now={totals[sentiment]} before={before?.[sentiment] ?? null} locale={locale} brief />
              </dd>
            </div>
          ))}
        </dl>
        <SentimentBar
          tally={totals}
          locale={locale}
          href={(sentiment) => links.list({ sentiment })}
          className="mt-auto h-3"
        />
        {totals.all < fewItems ? (
          <p className="text-xs text-muted-foreground">{texts.few(formatNumber(fewItems, locale))}</p>
        ) : null}
      </Card>
      <Total
        icon="flag"
        tone="text-flag"
        title={texts.flagged}
        href={links.list({ flag: 'any' })}
        value={formatNumber(now(totals.flagged), locale)}
      >
        <p>
          <ChangeNote now={now(totals.flagged)} before={then(before?.flagged)} locale={locale} />
        </p>
        {keptApart ? <p>{keptApart}</p> : null}
        <p>{texts.flaggedMeaning}</p>
      </Total>
      {isOfPlaces ? null : (
        <Total
          icon="place"
          title={texts.unplaced}
          href={links.list({ unplaced: true })}
          value={formatNumber(withApart(totals.unplaced, apart.places[unplacedKey]), locale)}
        >
          {typeof apart.now === 'number' ? <p>{sayInTotal(apart.places[unplacedKey] ?? 0, locale)}</p> : null}
          <p>{texts.unplacedMeaning}</p>
        </Total>
      )}
    </div>
  );
}

type TotalProps = {
  icon: IconName;
  tone?: string;
  title: string;
  value: string;
  href: string;
  children: React.ReactNode;
};

function Total({ icon, tone = 'text-muted-foreground', title, value, href, children }: TotalProps) {
  return (
    <Card className="chart-card board-total flex flex-col gap-1 px-4 sm:px-5" aria-label={title}>
      <h2 className="flex items-center gap-2 text-sm font-medium text-muted-foreground">
        <Icon name={icon} className={clsx('size-4', tone)} />
        {title}
      </h2>
      <p className="board-figure">
        <a href={href} className="underline-offset-4 hover:underline">
          {value}
        </a>
      </p>
      <div className="mt-auto space-y-0.5 text-xs text-muted-foreground">{children}</div>
    </Card>
  );
}
