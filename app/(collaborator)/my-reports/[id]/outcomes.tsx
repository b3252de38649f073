import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import type { ReportOutcome } from '@/lib/domain/opinion/own-report';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDateTime } from '@/lib/strings/format';
import { ownReportTexts } from '@/lib/strings/own-reports';
import { sayChanges } from '@/lib/strings/reading';

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
            <DescriptionList
              items={sayChanges(outcome, locale).map(({ field, before, after }) => [
                field,
                <span key={field}>
                  <span className="font-medium">{after}</span>{' '}
                  <span className="text-muted-foreground">
                    ({texts.was}: {before})
                  </span>
                </span>,
              ])}
            />
          </section>
        ))}
      </CardBody>
    </Card>
  );
}
