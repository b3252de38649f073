import { Badge } from '@/app/_ui/badge';
import { DescriptionList } from '@/app/_ui/description-list';
import { FlagBadge } from '@/app/_ui/flag-badge';
import { SentimentBadge } from '@/app/_ui/sentiment-badge';
import type { OwnReport } from '@/lib/domain/opinion/own-report';
import type { Locale } from '@/lib/domain/vocabulary';
import { ownReportTexts } from '@/lib/strings/own-reports';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

/** Sentiment, topics and flags a report has now. */
export function ReadAs({ report, locale }: { report: OwnReport; locale: Locale }) {
  const texts = ownReportTexts[locale].receipt;
  const words = vocabularyTexts[locale];
  return (
    <DescriptionList
      items={[
        [texts.sentiment, <SentimentBadge key="sentiment" sentiment={report.sentiment} locale={locale} />],
        [
          texts.topics,
          <span key="topics" className="flex flex-wrap gap-1.5">
            {report.topics.map((topic) => (
              <Badge key={topic} tone="accent">
                {words.topics[topic]}
              </Badge>
            ))}
          </span>,
        ],
        [
          texts.flags,
          report.flags.length === 0 ? (
            texts.noFlags
          ) : (
            <span key="flags" className="flex flex-wrap gap-1.5">
              {report.flags.map((flag) => (
                <FlagBadge key={flag} flag={flag} locale={locale} />
              ))}
            </span>
          ),
        ],
      ]}
    />
  );
}
