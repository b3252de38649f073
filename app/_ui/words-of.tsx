import type { Stretch } from '@/lib/domain/search/found';
import type { Locale } from '@/lib/domain/vocabulary';
import { sayTextGone } from '@/lib/strings/text-gone';
import { FoundText } from './found-text';
import { Icon } from './icon';

type WordsOfProps = {
  item: { readonly text: string; readonly textGoneAt: Date | null };
  /** Where in the text what was searched for stands. */
  found?: readonly Stretch[];
  locale: Locale;
};

/** An item's words, or the line that stands in their place once they were kept for their term. */
export function WordsOf({ item: { text, textGoneAt }, found = [], locale }: WordsOfProps) {
  if (!textGoneAt) return <FoundText text={text} found={found} />;
  return (
    <span className="flex items-start gap-2 text-muted-foreground italic">
      <Icon name="history" className="mt-1 size-4 shrink-0" /> {sayTextGone(textGoneAt, locale)}
    </span>
  );
}
