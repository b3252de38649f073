import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import type { ReportOutcome } from '@/lib/domain/report';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDateTime } from '@/lib/strings/format';
import { ownReportTexts } from '@/lib/strings/own-reports';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

/** What analysts changed since, latest last. */
export function Outcomes({ outcomes, locale }: { outcomes: readonly ReportOutcome[]; locale: Locale }) {
  const texts = ownReportTexts[locale].receipt;
  return (
    <Card>
      <CardHeader title={texts.outcome} />
      <CardBody className="space-y-5">
        {outcomes.length === 0 ? <p className="text-muted-foreground">{texts.noOutcome}</p> : null}
        {outcomes.map((outcome) => (
          <section key={outcome.at.toISOString()}>
            <h3 className="mb-2 text-sm font-semibold">
              {texts.corrected} {formatDateTime(outcome.at, locale)}
            </h3>
            <DescriptionList items={changes(outcome, locale)} />
          </section>
        ))}
      </CardBody>
    </Card>
  );
}

function changes({ before, after }: ReportOutcome, locale: Locale): [string, React.ReactNode][] {
  const texts = ownReportTexts[locale].receipt;
  const words = vocabularyTexts[locale];
  const said = (reading: ReportOutcome['after'], part: keyof ReportOutcome['after']): string => {
    if (part === 'sentiment') return reading.sentiment ? words.sentiments[reading.sentiment] : '';
    if (part === 'topics') return (reading.topics ?? []).map((code) => words.topics[code]).join('; ');
    if (part === 'flags')
      return (reading.flags ?? []).map((code) => words.flags[code].short).join('; ') || texts.noFlags;
    return reading.place ?? texts.noPlace;
  };
  const parts = (['sentiment', 'topics', 'flags', 'place'] as const).filter((part) => part in after);
  return parts.map((part) => [
    texts[part],
    <span key={part}>
      <span className="font-medium">{said(after, part)}</span>{' '}
      <span className="text-muted-foreground">
        ({texts.was}: {said(before, part)})
      </span>
    </span>,
  ]);
}
