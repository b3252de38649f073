import type { Locale, Source } from '../domain/vocabulary';
import { vocabularyTexts } from './vocabulary';

/** Where an item comes from, in a word or two: a post's channel, or that it has none that is registered; a report. */
export function sayOrigin(item: { readonly source: Source; readonly channel: string | null }, locale: Locale): string {
  const { sources, otherSource } = vocabularyTexts[locale];
  return item.source === 'report' ? sources.report : (item.channel ?? otherSource);
}
