import { shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pagination } from '@/app/_ui/pagination';
import { bare, conditionsIn, type Filter } from '@/lib/domain/filter/filter';
import type { Viewer } from '@/lib/domain/permissions';
import { readSearch } from '@/lib/domain/search/read-search';
import { apartFlag, type Locale } from '@/lib/domain/vocabulary';
import { countKeptApart } from '@/lib/services/opinions/count-kept-apart';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { keptApartTexts } from '@/lib/strings/kept-apart';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf } from './asked';
import { OpinionLine } from './opinion-line';

type OpinionItemsProps = { viewer: Viewer; filter: Filter; after: string | undefined; locale: Locale };

/** One page of the list, newest first. */
export async function OpinionItems({ viewer, filter, after, locale }: OpinionItemsProps) {
  const isOfApart = filter.flag === apartFlag;
  const [{ items, next }, apart] = await shown(
    Promise.all([listOpinions(viewer, { filter, after }), isOfApart ? countKeptApart(viewer, filter) : null]),
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
  if (items.length === 0) {
    return (
      <Card>
        <EmptyState
          icon="search"
          title={texts.empty}
          actions={
            <>
              {conditionsIn(filter).length > 0 ? (
                <LinkButton variant="secondary" href={addressOf(bare(filter))}>
                  {texts.clearAll}
                </LinkButton>
              ) : null}
              <LinkButton variant="secondary" href="/opinions?period=90d">
                {texts.widen}
              </LinkButton>
            </>
          }
        >
          {texts.emptyBody}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <ol className="space-y-3">
        {items.map((item) => (
          <li key={item.id}>
            <OpinionLine item={item} typed={filter.q} locale={locale} />
          </li>
        ))}
      </ol>
      <Pagination
        locale={locale}
        firstHref={after ? addressOf(filter) : undefined}
        nextHref={next ? addressOf(filter, {}, { after: next }) : undefined}
      />
    </>
  );
}
