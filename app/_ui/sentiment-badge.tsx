import type { Locale, Sentiment } from '@/lib/domain/vocabulary';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { Badge } from './badge';

/** Sentiment as icon, word and colour together. */
export function SentimentBadge({ sentiment, locale }: { sentiment: Sentiment; locale: Locale }) {
  return (
    <Badge tone={sentiment} icon={sentiment}>
      {vocabularyTexts[locale].sentiments[sentiment]}
    </Badge>
  );
}
