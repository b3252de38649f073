import 'server-only';
import { type Locale, locales } from '@/lib/domain/vocabulary';
import { readCookie, writeCookie } from './jar';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const localeCookie = 'nd_locale';
const themeCookie = 'nd_theme';
const yearSeconds = 365 * 24 * 60 * 60;

/** The language the person chose; Vietnamese until they choose. */
export async function currentLocale(): Promise<Locale> {
  const chosen = await readCookie(localeCookie);
  return locales.find((locale) => locale === chosen) ?? 'vi';
}

export async function currentTheme(): Promise<Theme> {
  const chosen = await readCookie(themeCookie);
  return themes.find((theme) => theme === chosen) ?? 'system';
}

/** Keeps the choices for a year. Only for actions and route handlers, which may set cookies. */
export async function keepPreferences(choice: { locale?: string; theme?: string }): Promise<void> {
  const locale = locales.find((known) => known === choice.locale);
  const theme = themes.find((known) => known === choice.theme);
  if (locale) await writeCookie(localeCookie, locale, yearSeconds);
  if (theme) await writeCookie(themeCookie, theme, yearSeconds);
}
