import { clsx } from 'clsx';
import { Icon } from '@/app/_ui/icon';
import type { Role } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';
import { type Destination, destinationsOf, inBar } from './navigation';

type NavigationProps = { roles: readonly Role[]; locale: Locale; path: string };

const topLook =
  'flex items-center gap-2 border-b-2 border-transparent px-2.5 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground aria-[current=page]:border-primary aria-[current=page]:text-foreground';

/** The row of links in the header, from tablets up. */
export function TopNavigation({ roles, locale, path }: NavigationProps) {
  const texts = shellTexts[locale];
  const { shown, more } = inBar(destinationsOf(roles));
  return (
    <nav aria-label={texts.mainNavigation} className="ml-4 hidden h-full items-stretch gap-1 lg:flex">
      {shown.map(({ href, text, icon }) => (
        <a key={href} href={href} aria-current={isAt(path, href) ? 'page' : undefined} className={topLook}>
          <Icon name={icon} className="size-4 max-xl:hidden" />
          {texts.nav[text]}
        </a>
      ))}
      {more.length > 0 ? (
        <details className="relative flex" name="account-menu">
          <summary className={clsx(topLook, 'h-full cursor-pointer', holdsPath(more, path) && currentLook)}>
            {texts.morePages} <Icon name="chevronDown" className="size-4" />
          </summary>
          <MorePages pages={more} locale={locale} path={path} className="top-full left-0" />
        </details>
      ) : null}
    </nav>
  );
}

const bottomLook =
  'flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-center text-[0.6875rem] leading-tight font-medium text-muted-foreground aria-[current=page]:text-primary';

/** The bar at the foot of a phone's screen, under the thumb. */
export function BottomNavigation({ roles, locale, path }: NavigationProps) {
  const texts = shellTexts[locale];
  const { shown, more } = inBar(destinationsOf(roles));
  return (
    <nav
      aria-label={texts.mainNavigation}
      className="fixed inset-x-0 bottom-0 z-30 border-t bg-card pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="flex">
        {shown.map(({ href, text, icon }) => (
          <li key={href} className="min-w-0 flex-1">
            <a href={href} aria-current={isAt(path, href) ? 'page' : undefined} className={bottomLook}>
              <Icon name={icon} className="size-5" />
              {texts.nav[text]}
            </a>
          </li>
        ))}
        {more.length > 0 ? (
          <li className="min-w-0 flex-1">
            <details name="account-menu">
              <summary className={clsx(bottomLook, 'cursor-pointer', holdsPath(more, path) && 'text-primary!')}>
                <Icon name="menu" className="size-5" />
                {texts.morePages}
              </summary>
              <MorePages pages={more} locale={locale} path={path} className="right-2 bottom-full mb-2" />
            </details>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

const currentLook = 'border-primary! text-foreground!';

type MorePagesProps = { pages: readonly Destination[]; locale: Locale; path: string; className: string };

/** What has no place in the bar, as a list that opens over the page without any JavaScript. */
function MorePages({ pages, locale, path, className }: MorePagesProps) {
  return (
    <ul className={clsx('absolute z-40 w-56 rounded-lg border bg-card p-2 shadow-lg', className)}>
      {pages.map(({ href, text, icon }) => (
        <li key={href}>
          <a
            href={href}
            aria-current={isAt(path, href) ? 'page' : undefined}
            className="flex min-h-11 items-center gap-3 rounded-md px-3 text-sm hover:bg-muted aria-[current=page]:font-semibold aria-[current=page]:text-primary lg:min-h-10"
          >
            <Icon name={icon} /> {shellTexts[locale].nav[text]}
          </a>
        </li>
      ))}
    </ul>
  );
}

const holdsPath = (pages: readonly Destination[], path: string) => pages.some(({ href }) => isAt(path, href));

function isAt(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`) || path.startsWith(`${href}?`);
}
