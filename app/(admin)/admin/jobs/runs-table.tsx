import { Cell, HeadCell, Table } from '@/app/_ui/table';
import type { Locale } from '@/lib/domain/vocabulary';
import type { EndedRun } from '@/lib/services/jobs/list-jobs';
import { formatDateTime } from '@/lib/strings/format';
import { jobsTexts, sayDuration } from '@/lib/strings/jobs';
import { RunOutcome } from './run-state';

export function RunsTable({ runs, locale }: { runs: readonly EndedRun[]; locale: Locale }) {
  const texts = jobsTexts[locale];
  const { columns } = texts;
  return (
    <Table stacked label={texts.recent}>
      <thead>
        <tr>
          <HeadCell>{columns.job}</HeadCell>
          <HeadCell>{columns.started}</HeadCell>
          <HeadCell>{columns.took}</HeadCell>
          <HeadCell>{columns.outcome}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.id}>
            <Cell className="font-medium">{texts.jobs[run.name].name}</Cell>
            <Cell data-label={columns.started} className="tabular-nums">
              {formatDateTime(run.startedAt ?? run.endedAt, locale)}
            </Cell>
            <Cell data-label={columns.took} className="tabular-nums">
              {run.ms === null ? '–' : sayDuration(run.ms, locale)}
            </Cell>
            <Cell data-label={columns.outcome}>
              <RunOutcome run={run} locale={locale} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
