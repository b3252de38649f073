import { Alert } from '@/app/_ui/alert';
import type { Problem } from '@/lib/domain/errors';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { explainProblem } from '@/lib/strings/errors';

export function BoardTitle({ unitName, locale }: { unitName: string; locale: Locale }) {
  return (
    <div className="min-w-0">
      <h1 className="text-2xl font-semibold tracking-tight">{dashboardTexts[locale].title}</h1>
      <p className="text-sm text-muted-foreground">{unitName}</p>
    </div>
  );
}

/** What in the address could not be followed. */
export function AddressProblems({ problems, locale }: { problems: readonly Problem[]; locale: Locale }) {
  if (problems.length === 0) return null;
  const { period, from, to, source, topic, place } = dashboardTexts[locale].filter;
  const fields: Record<string, string> = { period, from, to, source, topic, place };
  return (
    <Alert kind="warning" title={dashboardTexts[locale].filter.invalid} live className="mb-4">
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.field}${problem.code}`}>
            {fields[problem.field] ? `${fields[problem.field]}: ` : ''}
            {explainProblem(problem, locale)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
