import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import type { OpinionReport } from '@/lib/domain/opinion/opinion';
import type { Locale } from '@/lib/domain/vocabulary';
import { opinionTexts } from '@/lib/strings/opinion';
import { ownReportTexts } from '@/lib/strings/own-reports';
import { reportTexts } from '@/lib/strings/report';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

/** What the collaborator added to what they heard. */
export function ReportCard({ report, locale }: { report: OpinionReport; locale: Locale }) {
  const texts = opinionTexts[locale];
  const form = reportTexts[locale].form;
  const words = vocabularyTexts[locale];
  const { empty } = ownReportTexts[locale].receipt;
  const group = report.socialGroup === 'hidden' ? texts.groupHidden : words.socialGroups[report.socialGroup];
  return (
    <Card>
      <CardHeader title={texts.report} />
      <CardBody>
        <DescriptionList
          items={[
            [form.socialGroup.label, group],
            [form.mainContent.label, report.mainContent || empty],
            [form.interest.label, report.interest || empty],
            [form.spread.label, words.spreads[report.spread]],
            [form.certainty.label, words.certainties[report.certainty]],
            [form.urgency.label, words.urgencies[report.urgency]],
            [texts.suggestion, report.suggestion || empty],
          ]}
        />
      </CardBody>
    </Card>
  );
}
