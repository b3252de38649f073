import { ConfirmForm } from '@/app/_ui/confirm-form';
import { FormMessage } from '@/app/_ui/form-message';
import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { JobView } from '@/lib/services/jobs/list-jobs';
import { formatDateTime } from '@/lib/strings/format';
import { jobsTexts, sayDuration } from '@/lib/strings/jobs';
import { retryThisRun, runThisJob } from './actions';
import { JobState, RunOutcome } from './run-state';

type JobsTableProps = { jobs: readonly JobView[]; mayManage: boolean; locale: Locale };

export function JobsTable({ jobs, mayManage, locale }: JobsTableProps) {
  const texts = jobsTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.title}>
      <thead>
        <tr>
          <HeadCell>{columns.job}</HeadCell>
          <HeadCell>{columns.next}</HeadCell>
          <HeadCell>{columns.last}</HeadCell>
          <HeadCell>{columns.outcome}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <tr key={job.name}>
            <Cell>
              <span className="font-medium">{texts.jobs[job.name].name}</span>
              <span className="block max-w-72 text-muted-foreground">{texts.jobs[job.name].about}</span>
            </Cell>
            <Cell data-label={columns.next} className="space-y-2">
              {job.isDue ? null : <p className="tabular-nums">{formatDateTime(job.dueAt, locale)}</p>}
              <JobState job={job} locale={locale} />
              {mayManage ? <Buttons job={job} locale={locale} /> : null}
            </Cell>
            <Cell data-label={columns.last} className="tabular-nums">
              {job.last ? formatDateTime(job.last.startedAt ?? job.last.endedAt, locale) : texts.never}
              {job.last?.ms == null ? null : (
                <span className="block text-muted-foreground">{sayDuration(job.last.ms, locale)}</span>
              )}
            </Cell>
            <Cell data-label={columns.outcome}>{job.last ? <RunOutcome run={job.last} locale={locale} /> : '–'}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** One that failed for good is tried again as that run; else the job begins before its hour. */
function Buttons({ job, locale }: { job: JobView; locale: Locale }) {
  const texts = jobsTexts[locale];
  if (job.running || job.isDue) return null;
  const outdated = <FormMessage message={texts.outdated} />;
  const failed = job.retrying ? null : job.last?.failure ? job.last : null;
  return failed ? (
    <ConfirmForm
      action={retryThisRun}
      hidden={{ job: job.name, run: failed.id }}
      label={texts.retry}
      outdated={outdated}
    />
  ) : (
    <ConfirmForm action={runThisJob} hidden={{ job: job.name }} label={texts.runNow} outdated={outdated} />
  );
}
