import { TextLink } from '@/app/_ui/text-link';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber } from '@/lib/strings/format';

type MorePlacesProps = { left: number; page: string; locale: Locale };

/** The way to the places a chart has no room for; nothing where it has them all. */
export function MorePlaces({ left, page, locale }: MorePlacesProps) {
  if (left <= 0) return null;
  return <TextLink href={page}>{chartTexts[locale].places.more(formatNumber(left, locale))}</TextLink>;
}
