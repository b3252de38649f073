import type { Locale } from '../domain/vocabulary';

/** One feature's texts in both languages. Vietnamese comes first and sets the shape; English must match it. */
export function bilingual<T>(texts: { readonly vi: T; readonly en: NoInfer<T> }): Readonly<Record<Locale, T>> {
  return texts;
}
