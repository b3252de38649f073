import { clsx } from 'clsx';
import { Icon } from '@/app/_ui/icon';
import type { Role } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';
import { destinationsOf } from './navigation';

type NavigationProps = { role: Role; locale: Locale; path: string };

/** The row of links in the header, from tablets up. */
export function TopNavigation({ role, locale, path }: NavigationProps) {
  const texts = shellTexts[locale];
  return (
    <nav aria-label={texts.mainNavigation} className="ml-4 hidden h-full items-stretch gap-1 lg:flex">
      {destinationsOf(role).map(({ href, text, icon }) => (
        <a
          key={href}
          href={href}
          aria-current={isAt(path, href) ? 'page' : undefined}
          className="flex items-center gap-2 border-b-2 border-transparent px-2.5 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-[current=page]:border-primary aria-[current=page]:text-foreground"
        >
          <Icon name={icon} className="hidden size-4 xl:inline-block" />
          {texts.nav[text]}
        </a>
      ))}
    </nav>
  );
}

/** The bar at the foot of a phone's screen, under the thumb. */
export function BottomNavigation({ role, locale, path }: NavigationProps) {
  const texts = shellTexts[locale];
  const destinations = destinationsOf(role);
  return (
    <nav
      aria-label={texts.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-card pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="flex">
        {destinations.map(({ href, text, icon }) => (
          <li key={href} className="min-w-0 flex-1">
            <a
              href={href}
              aria-current={isAt(path, href) ? 'page' : undefined}
              className={clsx(
                'flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-center text-[0.6875rem] leading-tight font-medium text-muted-foreground',
                'aria-[current=page]:text-primary',
              )}
            >
              <Icon name={icon} className="size-5" />
              {texts.nav[text]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function isAt(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`);
}
