import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import type { OpinionDetail } from '@/lib/domain/opinion/opinion';
import { flags, type Locale, sentiments, topics } from '@/lib/domain/vocabulary';
import { opinionTexts } from '@/lib/strings/opinion';
import { readingTexts } from '@/lib/strings/reading';
import { reportTexts } from '@/lib/strings/report';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { CorrectionForm } from './correction-form';

/** The correction form, filled with how the item is read now. */
export function CorrectionCard({ opinion, locale }: { opinion: OpinionDetail; locale: Locale }) {
  const { topicsMaybe, ...correct } = opinionTexts[locale].correct;
  const words = vocabularyTexts[locale];
  return (
    <Card className="print:hidden">
      <CardHeader title={correct.title} note={correct.note} />
      <CardBody>
        <CorrectionForm
          key={opinion.basis}
          id={opinion.id}
          basis={opinion.basis}
          day={opinion.day}
          initial={{
            values: {
              sentiment: opinion.sentiment,
              topics: opinion.topics,
              flags: opinion.flags,
              place: opinion.place?.name ?? '',
              placeKey: opinion.place?.key ?? '',
              why: '',
            },
            errors: {},
            candidates: [],
            failure: null,
          }}
          texts={{
            ...correct,
            topicsHint: opinion.topicSuggestion
              ? `${correct.topicsHint} ${topicsMaybe(words.topics[opinion.topicSuggestion])}`
              : correct.topicsHint,
            sentiment: readingTexts[locale].kinds.sentiment,
          }}
          placeTexts={reportTexts[locale].form.place}
          choices={{
            sentiments: sentiments.map((code) => [code, words.sentiments[code]]),
            topics: topics.map((code) => [code, words.topics[code]]),
            flags: flags.map((code) => [code, words.flags[code].short]),
          }}
        />
      </CardBody>
    </Card>
  );
}
