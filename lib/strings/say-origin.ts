import type { Locale, Source } from '../domain/vocabulary';
import { vocabularyTexts } from './vocabulary';

type Origin = { readonly source: Source; readonly channel: string | null; readonly enteredLater: boolean };

/** Where an item comes from, in a word or two: a post's channel, or that it has none that is registered; a report, and whether it was entered later. */
export function sayOrigin(item: Origin, locale: Locale): string {
  const { sources, otherSource, enteredLater } = vocabularyTexts[locale];
  if (item.source === 'post') return item.channel ?? otherSource;
  return item.enteredLater ? `${sources.report} · ${enteredLater}` : sources.report;
}
