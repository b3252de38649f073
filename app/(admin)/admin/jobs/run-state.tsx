import { Badge } from '@/app/_ui/badge';
import type { Locale } from '@/lib/domain/vocabulary';
import type { EndedRun, JobView } from '@/lib/services/jobs/list-jobs';
import { formatDateTime } from '@/lib/strings/format';
import { explainJobFailure, jobsTexts, sayJobNumbers } from '@/lib/strings/jobs';

/** What a job is doing now, or is about to; nothing when it waits for its hour. */
export function JobState({ job, locale }: { job: JobView; locale: Locale }) {
  const texts = jobsTexts[locale];
  const { running, retrying, isDue } = job;
  if (running) {
    return (
      <div>
        <Badge tone="accent" icon="history">
          {texts.running}
        </Badge>
        <Small>{texts.runningSince(formatDateTime(running.startedAt, locale))}</Small>
        <Small>{sayJobNumbers(running.numbers, locale)}</Small>
      </div>
    );
  }
  if (!isDue && !retrying) return null;
  return (
    <div>
      <Badge tone={retrying ? 'flag' : 'accent'} icon={retrying ? 'alert' : 'history'}>
        {isDue ? texts.due : retrying ? texts.retryingAt(formatDateTime(retrying.dueAt, locale)) : null}
      </Badge>
      {retrying ? <Small>{explainJobFailure(retrying.failure, locale)}</Small> : null}
    </div>
  );
}

/** How a run ended: done or not, how much of what, and why not. */
export function RunOutcome({ run, locale }: { run: EndedRun; locale: Locale }) {
  const texts = jobsTexts[locale];
  return (
    <div>
      <Badge tone={run.failure ? 'destructive' : 'positive'} icon={run.failure ? 'error' : 'check'}>
        {run.failure ? texts.failed : texts.done}
      </Badge>
      <Small>{sayJobNumbers(run.numbers, locale)}</Small>
      {run.failure ? <Small>{explainJobFailure(run.failure, locale)}</Small> : null}
    </div>
  );
}

function Small({ children }: { children: string }) {
  return children ? <p className="mt-1 max-w-96 text-sm text-muted-foreground">{children}</p> : null;
}
