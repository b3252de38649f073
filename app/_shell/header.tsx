import type { Theme } from '@/app/_session/preferences';
import type { Session } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';
import { AccountMenu } from './account-menu';
import { helpFor } from './help-link';
import { Logo } from './logo';
import { homeOf } from './navigation';
import { TopNavigation } from './navigation-bars';

type HeaderProps = { session: Session | null; locale: Locale; theme: Theme; path: string };

export function Header({ session, locale, theme, path }: HeaderProps) {
  const texts = shellTexts[locale];
  return (
    <header className="sticky top-0 z-30 border-b bg-card print:hidden">
      <div className="mx-auto flex h-14 max-w-[112rem] items-center gap-3 px-4 sm:px-6">
        <a href={session ? homeOf(session.viewer.roles) : '/'} className="flex min-w-0 items-center gap-2.5 rounded-sm">
          <Logo />
          <span className="min-w-0 leading-tight">
            <span className="block font-semibold">{texts.product}</span>
            {session ? <span className="block truncate text-xs text-muted-foreground">{session.unit.name}</span> : null}
          </span>
        </a>
        {session ? <TopNavigation roles={session.viewer.roles} locale={locale} path={path} /> : null}
        <div className="ml-auto flex items-center gap-2">
          {session || path.startsWith('/login') ? null : (
            <LinkButton href="/login" variant="secondary" size="small">
              {texts.signIn}
            </LinkButton>
          )}
          {session && !session.viewer.duty ? (
            <LinkButton
              href={helpFor(path, session.viewer.roles)}
              variant="quiet"
              size="icon"
              aria-label={texts.help}
              title={texts.help}
            >
              <Icon name="help" className="size-5" />
            </LinkButton>
          ) : null}
          <AccountMenu session={session} locale={locale} theme={theme} path={path} />
        </div>
      </div>
    </header>
  );
}
