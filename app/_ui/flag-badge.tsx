import type { Flag, Locale } from '@/lib/domain/vocabulary';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { Badge } from './badge';

/** A flag by its short name; the whole name on hover. */
export function FlagBadge({ flag, locale }: { flag: Flag; locale: Locale }) {
  const { name, short } = vocabularyTexts[locale].flags[flag];
  return (
    <Badge tone="flag" icon="flag" title={name}>
      {short}
    </Badge>
  );
}
