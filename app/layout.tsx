import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { shellTexts } from '@/lib/strings/shell';
import { currentPath } from './_session/address';
import { currentLocale, currentTheme } from './_session/preferences';
import { demoLoaded, sessionForShell } from './_session/shell';
import { DemoBanner } from './_shell/demo-banner';
import { Header } from './_shell/header';
import { BottomNavigation } from './_shell/navigation-bars';

export async function generateMetadata(): Promise<Metadata> {
  const texts = shellTexts[await currentLocale()];
  return {
    title: { default: texts.product, template: `%s · ${texts.product}` },
    description: texts.description,
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#18202a' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, path, session, demo] = await Promise.all([
    currentLocale(),
    currentTheme(),
    currentPath(),
    sessionForShell(),
    demoLoaded(),
  ]);
  const texts = shellTexts[locale];
  return (
    <html lang={locale} data-theme={theme}>
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
        {session ? <BottomNavigation role={session.viewer.role} locale={locale} path={path} /> : null}
      </body>
    </html>
  );
}
