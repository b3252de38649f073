import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import type { OpinionReport } from '@/lib/domain/opinion/opinion';
import type { Locale } from '@/lib/domain/vocabulary';
import { opinionTexts } from '@/lib/strings/opinion';
import { sayDetails } from '@/lib/strings/say-report';

/** What the collaborator added to what they heard. */
export function ReportCard({ report, locale }: { report: OpinionReport; locale: Locale }) {
  return (
    <Card>
      <CardHeader title={opinionTexts[locale].report} />
      <CardBody>
        <DescriptionList items={sayDetails(report, 'item', locale)} />
      </CardBody>
    </Card>
  );
}
