import type { Metadata } from 'next';
import { currentLocale, requireViewer, shown } from '@/app/_session/viewer';
import { Badge } from '@/app/_ui/badge';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { FlagBadge } from '@/app/_ui/flag-badge';
import { Icon } from '@/app/_ui/icon';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { Pagination } from '@/app/_ui/pagination';
import { SentimentBadge } from '@/app/_ui/sentiment-badge';
import { WordsOf } from '@/app/_ui/words-of';
import { readRowNumber } from '@/lib/domain/input/row-number';
import type { OwnReportCard } from '@/lib/domain/opinion/own-report';
import type { Locale } from '@/lib/domain/vocabulary';
import { listOwnReports } from '@/lib/services/reports/list-own-reports';
import { formatDay } from '@/lib/strings/format';
import { ownReportTexts } from '@/lib/strings/own-reports';
import { sayWhere } from '@/lib/strings/say-where';
import { shellTexts } from '@/lib/strings/shell';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type MyReportsPageProps = { searchParams: Promise<{ before?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: ownReportTexts[await currentLocale()].mine.title };
}

export default async function MyReportsPage({ searchParams }: MyReportsPageProps) {
  const { viewer } = await requireViewer('report.list-own');
  const locale = await currentLocale();
  const texts = ownReportTexts[locale].mine;
  const before = readRowNumber((await searchParams).before);
  const { reports, next } = await shown(listOwnReports(viewer, { before }));
  const send = (
    <LinkButton href="/report">
      <Icon name="report" /> {shellTexts[locale].nav.report}
    </LinkButton>
  );
  return (
    <Page width="narrow">
      <PageHeader title={texts.title} note={texts.note} actions={reports.length > 0 ? send : null} />
      {reports.length === 0 ? (
        <Card>
          <EmptyState icon="report" title={texts.empty} actions={send}>
            {texts.emptyBody}
          </EmptyState>
        </Card>
      ) : (
        <ul className="space-y-3">
          {reports.map((report) => (
            <li key={report.id}>
              <ReportLine report={report} locale={locale} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        locale={locale}
        firstHref={before === undefined ? undefined : '/my-reports'}
        nextHref={next === null ? undefined : `/my-reports?before=${next}`}
      />
    </Page>
  );
}

function ReportLine({ report, locale }: { report: OwnReportCard; locale: Locale }) {
  const texts = ownReportTexts[locale];
  const words = vocabularyTexts[locale];
  return (
    <Card className="relative p-4 hover:border-input sm:p-5">
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm text-muted-foreground">
        <span>{formatDay(report.day, locale)}</span>
        <span>{sayWhere(report) || texts.receipt.noPlace}</span>
        <span>{texts.receipt.title(report.id)}</span>
      </p>
      <h2 className="mt-1.5 line-clamp-3 text-base text-wrap leading-7 font-normal wrap-anywhere">
        <a href={`/my-reports/${report.id}`} className="after:absolute after:inset-0 after:rounded-lg">
          <WordsOf item={report} locale={locale} />
        </a>
      </h2>
      <p className="mt-3 flex flex-wrap gap-1.5">
        <SentimentBadge sentiment={report.sentiment} locale={locale} />
        {report.topics.map((topic) => (
          <Badge key={topic}>{words.topics[topic]}</Badge>
        ))}
        {report.flags.map((flag) => (
          <FlagBadge key={flag} flag={flag} locale={locale} />
        ))}
        {report.corrections > 0 ? (
          <Badge tone="accent" icon="edit">
            {texts.mine.corrected}
          </Badge>
        ) : null}
      </p>
    </Card>
  );
}
