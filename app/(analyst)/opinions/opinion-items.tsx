import { shown } from '@/app/_session/viewer';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pagination } from '@/app/_ui/pagination';
import type { Viewer } from '@/lib/domain/permissions';
import { isTooMuch, mostLettersTyped, mostWordsTyped, readSearch } from '@/lib/domain/search/read-search';
import { apartFlag, type Locale } from '@/lib/domain/vocabulary';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { findNumbered } from '@/lib/services/opinions/find-numbered';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import type { ConditionTexts } from '@/lib/strings/conditions';
import { formatNumber } from '@/lib/strings/format';
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
  const [{ items, next, previous, isCut }, apart, numbered] = await shown(
    Promise.all([
      listOpinions(viewer, { filter, after, before, order }),
      isOfApart ? countKeptApart(viewer, filter) : null,
      findNumbered(viewer, filter),
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
        {isTooMuch(filter.q) ? (
          <EmptyState icon="search" title={texts.tooMuchTyped}>
            {texts.tooMuchTypedBody(formatNumber(mostWordsTyped, locale), formatNumber(mostLettersTyped, locale))}
          </EmptyState>
        ) : (
          <EmptyState icon="search" title={texts.nothingTyped}>
            {texts.nothingTypedBody}
          </EmptyState>
        )}
      </Card>
    );
  }
  const isPast = Boolean(after || before);
  return (
    <>
      {!numbered || items.some(({ id }) => id === numbered.id) ? null : (
        <p role="status" className="mb-4 text-sm">
          {texts.numbered[numbered.is](numbered.id)}{' '}
          <a href={`/opinions/${numbered.id}`} className="underline underline-offset-4">
            {texts.open(numbered.id)}
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
