import { shown } from '@/app/_session/viewer';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pagination } from '@/app/_ui/pagination';
import type { Viewer } from '@/lib/domain/permissions';
import { readSearch } from '@/lib/domain/search/read-search';
import { apartFlag, type Locale } from '@/lib/domain/vocabulary';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { findOutsidePeriod } from '@/lib/services/opinions/find-outside-period';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import type { ConditionTexts } from '@/lib/strings/conditions';
import { keptApartTexts } from '@/lib/strings/kept-apart';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, type Looked } from './asked';
import { ListOrder } from './list-order';
import { NothingFound } from './nothing-found';
import { OpinionLine } from './opinion-line';

type OpinionItemsProps = {
  viewer: Viewer;
  looked: Looked;
  after: string | undefined;
  before: string | undefined;
  texts: ConditionTexts;
  locale: Locale;
};

/** One page of the list, in the order asked for. */
export async function OpinionItems({ viewer, looked, after, before, texts: words, locale }: OpinionItemsProps) {
  const { filter, order } = looked;
  const isOfApart = filter.flag === apartFlag;
  const [{ items, next, previous, isCut }, apart, elsewhere] = await shown(
    Promise.all([
      listOpinions(viewer, { filter, after, before, order }),
      isOfApart ? countKeptApart(viewer, filter) : null,
      findOutsidePeriod(viewer, filter),
    ]),
  );
  const texts = opinionListTexts[locale];
  if (items.length === 0 && apart !== null) {
    return (
      <Card>
        <EmptyState icon="lock" title={keptApartTexts[locale].allApart}>
          {keptApartTexts[locale].why}
        </EmptyState>
      </Card>
    );
  }
  if (filter.q && !readSearch(filter.q)) {
    return (
      <Card>
        <EmptyState icon="search" title={texts.nothingTyped}>
          {texts.nothingTypedBody}
        </EmptyState>
      </Card>
    );
  }
  const isPast = Boolean(after || before);
  return (
    <>
      {elsewhere === null ? null : (
        <p role="status" className="mb-4 text-sm">
          {texts.outsidePeriod(elsewhere)}{' '}
          <a href={`/opinions/${elsewhere}`} className="underline underline-offset-4">
            {texts.open(elsewhere)}
          </a>
        </p>
      )}
      {items.length === 0 ? (
        <NothingFound looked={looked} texts={words} isPast={isPast} locale={locale} />
      ) : (
        <>
          <ListOrder looked={looked} isCut={isCut} locale={locale} />
          <ol className="space-y-3">
            {items.map((item) => (
              <li key={item.id}>
                <OpinionLine item={item} typed={filter.q} locale={locale} />
              </li>
            ))}
          </ol>
        </>
      )}
      <Pagination
        locale={locale}
        firstHref={isPast ? addressOf(looked) : undefined}
        previousHref={previous ? addressOf(looked, {}, { before: previous }) : undefined}
        nextHref={next ? addressOf(looked, {}, { after: next }) : undefined}
      />
    </>
  );
}
