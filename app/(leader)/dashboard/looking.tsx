import Link from 'next/link';
import type { Links } from '@/app/_charts/links';
import { Icon } from '@/app/_ui/icon';
import type { DashboardView } from '@/lib/domain/board/dashboard';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Locale } from '@/lib/domain/vocabulary';
import { conditionsSaid, conditionTexts } from '@/lib/strings/conditions';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { formatDay } from '@/lib/strings/format';

type LookingProps = { view: DashboardView; places: PlaceDirectory; links: Links; locale: Locale };

/** What is being looked at: the days, what they are compared with, and each condition with a way to drop it. */
export function Looking({ view, places, links, locale }: LookingProps) {
  const texts = dashboardTexts[locale];
  const { filter, previous } = view;
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
        {conditionsSaid('board', filter, conditionTexts(locale, places)).map(({ name, said, without }) => (
          <Condition key={`${name} ${said}`} label={said} href={links.board(without)} locale={locale} />
        ))}
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
