import Link from 'next/link';
import type { Links } from '@/app/_charts/links';
import { Icon } from '@/app/_ui/icon';
import type { DashboardView } from '@/lib/domain/board/dashboard';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatDay } from '@/lib/strings/format';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type LookingProps = { view: DashboardView; place: string | null; links: Links; locale: Locale };

/** What is being looked at: the days, what they are compared with, and each condition with a way to drop it. */
export function Looking({ view, place, links, locale }: LookingProps) {
  const texts = dashboardTexts[locale];
  const { filter, previous } = view;
  const words = vocabularyTexts[locale];
  return (
    <div className="board-looking flex flex-wrap items-center gap-x-3 gap-y-2 text-sm" role="status">
      <p>
        <b className="font-semibold">{texts.between(formatDay(filter.from, locale), formatDay(filter.to, locale))}</b>
        <span className="text-muted-foreground">
          {', '}
          {previous
            ? texts.comparedWith(formatDay(previous.from, locale), formatDay(previous.to, locale))
            : texts.noPrevious}
        </span>
      </p>
      <ul className="flex flex-wrap gap-2">
        {place ? <Condition label={place} href={links.board({ place: undefined })} locale={locale} /> : null}
        {filter.source ? (
          <Condition label={words.sources[filter.source]} href={links.board({ source: undefined })} locale={locale} />
        ) : null}
        {filter.topic ? (
          <Condition label={words.topics[filter.topic]} href={links.board({ topic: undefined })} locale={locale} />
        ) : null}
      </ul>
    </div>
  );
}

function Condition({ label, href, locale }: { label: string; href: string; locale: Locale }) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        className="inline-flex min-h-8 items-center gap-1.5 rounded-md bg-accent px-2.5 font-medium text-accent-foreground hover:underline max-sm:min-h-11"
      >
        {label}
        <Icon name="close" label={dashboardTexts[locale].filter.drop} className="size-3.5" />
      </Link>
    </li>
  );
}
