import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { shellTexts } from '@/lib/strings/shell';
import { currentPath } from './_session/address';
import { currentLocale, currentTheme } from './_session/preferences';
import { demoLoaded, sessionForShell } from './_session/shell';
import { Frame } from './_shell/frame';
import { themeColors } from './_shell/theme-colors';

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
  themeColor: themeColors,
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, theme, path, session] = await Promise.all([
    currentLocale(),
    currentTheme(),
    currentPath(),
    sessionForShell(),
  ]);
  const demo = session ? session.demo : await demoLoaded();
  return (
    <html lang={locale} data-theme={theme}>
      <Frame session={session} locale={locale} theme={theme} path={path} demo={demo}>
        {children}
      </Frame>
    </html>
  );
}
