import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { today } from '@/app/_session/today';
import { currentLocale, requireViewer } from '@/app/_session/viewer';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { reportLimits } from '@/lib/domain/report';
import { certainties, type Flag, socialGroups, spreads, urgencies } from '@/lib/domain/vocabulary';
import { explainError, explainProblem } from '@/lib/strings/errors';
import { readingTexts } from '@/lib/strings/reading';
import { reportProblems, reportTexts } from '@/lib/strings/report';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { emptyForm } from './form-state';
import { ReportForm } from './report-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: reportTexts[await currentLocale()].title };
}

export default async function ReportPage() {
  const session = (await answersForm()) ? null : await requireViewer('report.submit');
  const locale = await currentLocale();
  const { title, note, form } = reportTexts[locale];
  const words = vocabularyTexts[locale];
  const { masks } = readingTexts[locale];
  const day = today();
  return (
    <Page width="narrow">
      <PageHeader title={title} note={note} />
      <ReportForm
        owner={session?.person.id ?? ''}
        texts={form}
        quick={{
          required: explainProblem({ field: 'text', code: 'required' }, locale),
          summary: explainError({ code: 'invalid_input' }, locale),
          choose: explainProblem({ field: 'spread', code: 'not_in_list' }, locale, reportProblems[locale]),
          tooShort: explainProblem({ field: 'text', code: 'too_short', limit: reportLimits.text.min }, locale),
        }}
        names={{ sentiments: words.sentiments, topics: words.topics, flags: shortFlags(words.flags), masks }}
        today={day}
        oldestDay={oldest(day)}
        initial={emptyForm({ clientId: randomUUID(), day, urgency: 'normal' })}
        choices={{
          socialGroup: socialGroups.map((code) => [code, words.socialGroups[code]]),
          spread: spreads.map((code) => [code, words.spreads[code]]),
          certainty: certainties.map((code) => [code, words.certainties[code]]),
          urgency: urgencies.map((code) => [code, words.urgencies[code]]),
        }}
      />
    </Page>
  );
}

function shortFlags(flags: Record<Flag, { short: string }>): Record<Flag, string> {
  return Object.fromEntries(Object.entries(flags).map(([code, { short }]) => [code, short])) as Record<Flag, string>;
}

/**
 * True while answering a form sent without JavaScript. Then the form is shown with what was typed even when the session
 * has ended or the database is down; sending has already decided what may be kept.
 */
async function answersForm(): Promise<boolean> {
  return (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
}

function oldest(day: string): string {
  const time = new Date(`${day}T00:00:00Z`);
  time.setUTCDate(time.getUTCDate() - reportLimits.oldestDays);
  return time.toISOString().slice(0, 10);
}
