import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { today } from '@/app/_session/today';
import { currentLocale, currentSession, requireViewer, type Session } from '@/app/_session/viewer';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { addDays } from '@/lib/domain/period';
import { may } from '@/lib/domain/permissions';
import { oldestReportDays, usualChoices } from '@/lib/domain/report/fields';
import { reportTexts } from '@/lib/strings/report';
import { choiceNames } from '@/lib/strings/say-report';
import { BrowserScript } from './browser-script';
import { emptyForm } from './form-state';
import { ReportForm } from './report-form';
import { WholePage } from './whole-page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: reportTexts[await currentLocale()].title };
}

export default async function ReportPage() {
  const session = (await answersForm()) ? await currentSession().catch(() => null) : await reporter();
  const locale = await currentLocale();
  const { title, note, form } = reportTexts[locale];
  const day = today();
  return (
    <Page width="narrow">
      <PageHeader title={title} note={note} />
      <ReportForm
        owner={session?.person.id ?? ''}
        texts={form}
        today={day}
        oldestDay={addDays(day, -oldestReportDays)}
        initial={emptyForm({ clientId: randomUUID(), day, ...usualChoices })}
        choices={choiceNames(locale)}
      />
      <BrowserScript locale={locale} />
      <WholePage />
    </Page>
  );
}

/** Next draws its "no permission" page with scripts this page forbids, so the one for own reports says it instead. */
async function reporter(): Promise<Session> {
  const session = await requireViewer();
  if (!may(session.viewer.role, 'report.submit')) redirect('/my-reports');
  return session;
}

/**
 * True while answering a sent form. Then it is shown with what was typed even when the session has ended or the
 * database is down; sending has already decided what may be kept.
 */
async function answersForm(): Promise<boolean> {
  return (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
}
