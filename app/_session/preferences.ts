import 'server-only';
import { cookies } from 'next/headers';
import { type Locale, locales } from '@/lib/domain/vocabulary';
import { isSecure } from './address';
import { cookieName } from './cookie-name';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const localeCookie = 'nd_locale';
const themeCookie = 'nd_theme';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language the person chose; Vietnamese until they choose. */
export async function currentLocale(): Promise<Locale> {
  const chosen = await chosenIn(localeCookie);
  return locales.find((locale) => locale === chosen) ?? 'vi';
}

export async function currentTheme(): Promise<Theme> {
  const chosen = await chosenIn(themeCookie);
  return themes.find((theme) => theme === chosen) ?? 'system';
}

/** Keeps the choices for a year. Only for actions and route handlers, which may set cookies. */
export async function keepPreferences(choice: { locale?: string; theme?: string }): Promise<void> {
  const store = await cookies();
  const options = { path: '/', sameSite: 'lax', httpOnly: true, secure: isSecure(), maxAge: yearSeconds } as const;
  const locale = locales.find((known) => known === choice.locale);
  const theme = themes.find((known) => known === choice.theme);
  if (locale) store.set(cookieName(localeCookie), locale, options);
  if (theme) store.set(cookieName(themeCookie), theme, options);
}

async function chosenIn(cookie: string): Promise<string | undefined> {
  return (await cookies()).get(cookieName(cookie))?.value;
}
