import type { Metadata } from 'next';
import { currentLocale, requireViewer, shown, unlessGone } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { DescriptionList } from '@/app/_ui/description-list';
import { Icon } from '@/app/_ui/icon';
import { MarkedText } from '@/app/_ui/marked-text';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { RemovedState } from '@/app/_ui/removed-state';
import { WordsOf } from '@/app/_ui/words-of';
import { readOwnReport } from '@/lib/services/reports/read-own-report';
import { readRemovedReport } from '@/lib/services/reports/read-removed-report';
import { formatDateTime, formatDay } from '@/lib/strings/format';
import { ownReportTexts } from '@/lib/strings/own-reports';
import { sayMasked } from '@/lib/strings/reading';
import { sayDetails } from '@/lib/strings/say-report';
import { sayWhere } from '@/lib/strings/say-where';
import { Outcomes } from './outcomes';
import { ReadAs } from './read-as';

type ReceiptPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ sent?: string }> };

export async function generateMetadata({ params }: ReceiptPageProps): Promise<Metadata> {
  return { title: ownReportTexts[await currentLocale()].receipt.title(Number((await params).id)) };
}

export default async function ReceiptPage({ params, searchParams }: ReceiptPageProps) {
  const { viewer } = await requireViewer('report.list-own');
  const locale = await currentLocale();
  const id = Number((await params).id);
  const report = await shown(unlessGone(readOwnReport(viewer, id)));
  const texts = ownReportTexts[locale].receipt;
  const sent = Boolean((await searchParams).sent);
  const actions = (
    <>
      <LinkButton href="/my-reports" variant="secondary">
        <Icon name="list" /> {texts.mine}
      </LinkButton>
      <LinkButton href="/report">
        <Icon name="plus" /> {texts.again}
      </LinkButton>
    </>
  );
  if (!report) {
    const removed = await shown(readRemovedReport(viewer, id));
    return (
      <Page width="narrow">
        <RemovedState removed={removed} locale={locale} sentAgain={sent} actions={actions} />
      </Page>
    );
  }
  const masked = sayMasked(report.masked, locale);
  return (
    <Page width="narrow">
      {sent ? (
        <Alert kind="success" live title={texts.sentTitle} className="mb-5">
          {texts.sentBody}
        </Alert>
      ) : null}
      <PageHeader
        title={texts.title(report.id)}
        note={`${texts.received} ${formatDateTime(report.receivedAt, locale)}`}
        actions={actions}
      />
      <div className="space-y-4">
        <Card>
          <CardHeader title={texts.read} note={texts.readNote} />
          <CardBody className="space-y-5">
            <ReadAs report={report} locale={locale} />
            {report.textGoneAt ? (
              <WordsOf item={report} locale={locale} />
            ) : (
              <MarkedText text={report.text} reasons={report.reasons} explained={report} locale={locale} />
            )}
          </CardBody>
        </Card>
        <Card>
          <CardHeader title={texts.masked} />
          <CardBody>
            <p className="flex gap-2">
              <Icon name="lock" className="mt-1 size-4 text-muted-foreground" />
              <span>
                {masked || texts.nothingMasked}
                {masked ? <span className="block text-sm text-muted-foreground">{texts.maskedNote}</span> : null}
              </span>
            </p>
          </CardBody>
        </Card>
        <Outcomes outcomes={report.outcomes} locale={locale} />
        <Card>
          <CardHeader title={texts.details} />
          <CardBody>
            <DescriptionList
              items={[
                [texts.place, sayWhere(report) || texts.noPlace],
                [texts.day, formatDay(report.day, locale)],
                ...sayDetails(report, 'reporter', locale),
                [texts.version, report.lexiconVersion],
              ]}
            />
          </CardBody>
        </Card>
      </div>
    </Page>
  );
}
