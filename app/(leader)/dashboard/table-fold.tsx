'use client';

import { useEffect, useRef, useState } from 'react';
import { type Tallies, TallyTable } from '@/app/_charts/tally-table';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import { Skeleton } from '@/app/_ui/skeleton';
import { TextLink } from '@/app/_ui/text-link';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';

type TableFoldProps = {
  /** What answers the table as JSON, and the page that has it whole. */
  data: string;
  page: string;
  locale: Locale;
};

/** `null` where it could not be fetched. */
type Fetched = { readonly from: string; readonly table: Tallies | null };

/** The figures of a chart as a table, fetched when it is opened. Without JavaScript what opens is the way to its page. */
export function TableFold({ data, page, locale }: TableFoldProps) {
  const texts = chartTexts[locale].table;
  const fold = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const there = fetched?.from === data ? fetched : null;

  // It may have been opened before this script came.
  useEffect(() => setOpen(fold.current?.open ?? false), []);

  useEffect(() => {
    if (!open || there) return;
    const leaving = new AbortController();
    fetchTable(data, leaving.signal).then(
      (table) => setFetched({ from: data, table }),
      () => leaving.signal.aborted || setFetched({ from: data, table: null }),
    );
    return () => leaving.abort();
  }, [open, there, data]);

  return (
    <details ref={fold} className="table-fold group" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="table" className="size-4" />
        {texts.show}
        <Icon name="chevronDown" className="ml-auto size-4 transition-transform group-open:rotate-180" />
      </summary>
      {open ? (
        <div className="max-h-[32rem] overflow-y-auto border-t" aria-busy={!there}>
          {there ? (
            <Opened table={there.table} locale={locale} onRetry={() => setFetched(null)} />
          ) : (
            <div role="status" aria-label={texts.loading} className="p-4">
              <Skeleton className="h-40" />
            </div>
          )}
        </div>
      ) : null}
      <div className="border-t px-4 sm:px-5">
        <TextLink href={page}>{texts.page}</TextLink>
      </div>
    </details>
  );
}

function Opened({ table, locale, onRetry }: { table: Tallies | null; locale: Locale; onRetry: () => void }) {
  const texts = chartTexts[locale].table;
  if (!table) {
    return (
      <div className="space-y-3 p-4">
        <Alert kind="error" title={texts.failed} live>
          {texts.failedNote}
        </Alert>
        <Button variant="secondary" size="small" onClick={onRetry}>
          {texts.retry}
        </Button>
      </div>
    );
  }
  if (table.rows.length === 0) return <p className="p-4 text-sm text-muted-foreground">{texts.empty}</p>;
  return <TallyTable {...table} locale={locale} />;
}

async function fetchTable(address: string, signal: AbortSignal): Promise<Tallies> {
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer.json();
}
