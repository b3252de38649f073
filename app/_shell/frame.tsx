import type { ReactNode } from 'react';
import type { Theme } from '@/app/_session/preferences';
import type { Session } from '@/app/_session/viewer';
import type { Locale } from '@/lib/domain/vocabulary';
import { shellTexts } from '@/lib/strings/shell';
import { DemoBanner } from './demo-banner';
import { Header } from './header';
import { BottomNavigation } from './navigation-bars';

export type FrameProps = {
  session: Session | null;
  locale: Locale;
  theme: Theme;
  /** The page's own path and query. */
  path: string;
  demo: boolean;
  children: ReactNode;
};

/** A whole document but its `<head>`: the page within what stands around every page. */
export function Frame({ session, locale, theme, path, demo, children }: FrameProps) {
  const texts = shellTexts[locale];
  return (
    <body className="flex min-h-dvh flex-col">
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-md bg-primary px-4 py-2 text-sm font-medium text-primary-foreground focus:translate-y-0"
      >
        {texts.skip}
      </a>
      <Header session={session} locale={locale} theme={theme} path={path} />
      {demo ? <DemoBanner locale={locale} /> : null}
      <main id="main" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
      <footer className="border-t px-4 py-4 text-center text-xs text-muted-foreground max-lg:pb-24 print:hidden">
        {texts.footer}
      </footer>
      {session ? <BottomNavigation roles={session.viewer.roles} locale={locale} path={path} /> : null}
    </body>
  );
}
