import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { today } from '@/app/_session/today';
import { currentLocale, currentSession, requireViewer, type Session } from '@/app/_session/viewer';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { addDays } from '@/lib/domain/period';
import { may } from '@/lib/domain/permissions';
import { reportLimits } from '@/lib/domain/report/report';
import { certainties, socialGroups, spreads, urgencies } from '@/lib/domain/vocabulary';
import { reportTexts } from '@/lib/strings/report';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
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
  const words = vocabularyTexts[locale];
  const day = today();
  return (
    <Page width="narrow">
      <PageHeader title={title} note={note} />
      <ReportForm
        owner={session?.person.id ?? ''}
        texts={form}
        today={day}
        oldestDay={addDays(day, -reportLimits.oldestDays)}
        initial={emptyForm({ clientId: randomUUID(), day, urgency: 'normal' })}
        choices={{
          socialGroup: socialGroups.map((code) => [code, words.socialGroups[code]]),
          spread: spreads.map((code) => [code, words.spreads[code]]),
          certainty: certainties.map((code) => [code, words.certainties[code]]),
          urgency: urgencies.map((code) => [code, words.urgencies[code]]),
        }}
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
