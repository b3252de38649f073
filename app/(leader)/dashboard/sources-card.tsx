import Link from 'next/link';
import { ChartCard } from '@/app/_charts/chart-card';
import { sources } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { FiguresProps } from './figures-props';

/** Where the opinions come from: what collaborators reported, and posts; each figure opens its list. */
export function SourcesCard({ view, links, locale }: FiguresProps) {
  const texts = chartTexts[locale].sources;
  return (
    <ChartCard id="sources" className="board-sources" title={texts.title} meaning={texts.meaning}>
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {sources.map((source) => (
          <div key={source}>
            <dt className="text-sm text-muted-foreground">{vocabularyTexts[locale].sources[source]}</dt>
            <dd className="board-figure">
              <Link href={links.list({ source })} prefetch={false} className="underline-offset-4 hover:underline">
                {formatNumber(view.totals.bySource[source], locale)}
              </Link>
            </dd>
          </div>
        ))}
      </dl>
    </ChartCard>
  );
}
