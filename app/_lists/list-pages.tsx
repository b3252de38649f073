import type { ReactNode } from 'react';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pagination } from '@/app/_ui/pagination';
import { isNarrowed, type ListFilter, type ListName, type ListPage, listAddress } from '@/lib/domain/lists/lists';
import type { Locale } from '@/lib/domain/vocabulary';
import { listTexts } from '@/lib/strings/lists';

type ListPagesProps<L extends ListName, Row> = {
  list: L;
  page: ListPage<Row>;
  filter: ListFilter<L>;
  after: string | undefined;
  /** What stands there while the list has nothing at all. */
  empty: ReactNode;
  locale: Locale;
  children: ReactNode;
};

/** A page of a list: how many there are, the rows, or why there are none, and the ways on. */
export function ListPages<L extends ListName, Row>(props: ListPagesProps<L, Row>) {
  const { list, page, filter, after, empty, locale, children } = props;
  const texts = listTexts[locale];
  if (page.rows.length === 0) {
    return (
      <Card>
        {isNarrowed(filter) ? (
          <EmptyState icon="search" title={texts.noMatch}>
            {texts.noMatchNote}
          </EmptyState>
        ) : (
          empty
        )}
      </Card>
    );
  }
  return (
    <div>
      <p className="mb-2 text-sm text-muted-foreground tabular-nums">{texts.count[list](page.total)}</p>
      <Card>{children}</Card>
      <Pagination
        locale={locale}
        firstHref={after ? listAddress(list, filter) : undefined}
        nextHref={page.next ? listAddress(list, filter, page.next) : undefined}
      />
    </div>
  );
}
