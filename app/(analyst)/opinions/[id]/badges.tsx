import { Badge } from '@/app/_ui/badge';
import { FlagBadge } from '@/app/_ui/flag-badge';
import { SentimentBadge } from '@/app/_ui/sentiment-badge';
import type { Flag, Locale, Sentiment, Topic } from '@/lib/domain/vocabulary';
import { opinionTexts } from '@/lib/strings/opinion';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type BadgesProps = {
  reading: { sentiment: Sentiment; topics: readonly Topic[]; flags: readonly Flag[] };
  /** A topic the text may also be about. */
  suggestion: Topic | null;
  locale: Locale;
};

/** How an item is read now: sentiment, flags, topics; and quietly the topic it nearly had. */
export function Badges({ reading, suggestion, locale }: BadgesProps) {
  const { topics } = vocabularyTexts[locale];
  return (
    <p className="flex flex-wrap items-center gap-1.5">
      <span className="mr-1 text-sm text-muted-foreground">{opinionTexts[locale].readAs}</span>
      <SentimentBadge sentiment={reading.sentiment} locale={locale} />
      {reading.flags.map((flag) => (
        <FlagBadge key={flag} flag={flag} locale={locale} />
      ))}
      {reading.topics.map((topic) => (
        <Badge key={topic} tone="accent">
          {topics[topic]}
        </Badge>
      ))}
      {suggestion ? (
        <span className="text-sm text-muted-foreground">{opinionTexts[locale].maybeAlso(topics[suggestion])}</span>
      ) : null}
    </p>
  );
}
