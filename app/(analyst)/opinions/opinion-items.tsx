import { shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pagination } from '@/app/_ui/pagination';
import { bare, conditionsIn, type Filter } from '@/lib/domain/filter/filter';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { listOpinions } from '@/lib/services/opinions/list-opinions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf } from './asked';
import { OpinionLine } from './opinion-line';

type OpinionItemsProps = { viewer: Viewer; filter: Filter; after: string | undefined; locale: Locale };

/** One page of the list, newest first. */
export async function OpinionItems({ viewer, filter, after, locale }: OpinionItemsProps) {
  const { items, next } = await shown(listOpinions(viewer, { filter, after }));
  const texts = opinionListTexts[locale];
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
            <OpinionLine item={item} locale={locale} />
          </li>
        ))}
      </ol>
      <Pagination
        locale={locale}
        firstHref={after ? addressOf(filter) : undefined}
        nextHref={next ? addressOf(filter, {}, next) : undefined}
      />
    </>
  );
}
