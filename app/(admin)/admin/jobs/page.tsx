import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { Card, CardHeader } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { listJobs } from '@/lib/services/jobs/list-jobs';
import { mayManageJobs } from '@/lib/services/jobs/may-manage-jobs';
import { jobsTexts } from '@/lib/strings/jobs';
import { JobsTable } from './jobs-table';
import { LookAgain } from './look-again';
import { RunsTable } from './runs-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: jobsTexts[await currentLocale()].title };
}

export default async function JobsPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('job.manage'), currentLocale()]);
  const [{ jobs, runs }, mayManage] = await shown(Promise.all([listJobs(viewer), mayManageJobs(viewer)]));
  const texts = jobsTexts[locale];
  return (
    <Page>
      <PageHeader title={texts.title} note={texts.note} />
      <div className="space-y-5">
        {mayManage ? null : <Alert>{texts.readOnly}</Alert>}
        <Card>
          <JobsTable jobs={jobs} mayManage={mayManage} locale={locale} />
        </Card>
        <Card>
          <CardHeader title={texts.recent} note={texts.recentNote} className="pb-3" />
          {runs.length === 0 ? (
            <EmptyState icon="history" title={texts.empty}>
              {texts.emptyNote}
            </EmptyState>
          ) : (
            <RunsTable runs={runs} locale={locale} />
          )}
        </Card>
      </div>
      {jobs.some(({ running, isDue }) => running || isDue) ? <LookAgain /> : null}
    </Page>
  );
}
