import { Badge } from '@/app/_ui/badge';
import type { Locale } from '@/lib/domain/vocabulary';
import { keptApartTexts } from '@/lib/strings/kept-apart';

/** Shown of whoever is named to read what is kept apart. */
export function ApartBadge({ locale }: { locale: Locale }) {
  return (
    <Badge tone="accent" icon="lock">
      {keptApartTexts[locale].named}
    </Badge>
  );
}
