import type { Metadata } from 'next';
import { currentLocale } from '@/app/_session/preferences';
import { requireViewer, shown } from '@/app/_session/viewer';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Page, PageHeader } from '@/app/_ui/page-header';
import { firstSteps, isBeginning, nextStep, stepsDone } from '@/lib/domain/people/first-steps';
import { readFirstSteps } from '@/lib/services/people/read-first-steps';
import { firstStepsTexts } from '@/lib/strings/first-steps';
import { sayState } from './say-state';
import { StepCard } from './step-card';
import { stepLinks } from './step-links';

export async function generateMetadata(): Promise<Metadata> {
  return { title: firstStepsTexts[await currentLocale()].title };
}

export default async function FirstStepsPage() {
  const [{ viewer }, locale] = await Promise.all([requireViewer('person.manage'), currentLocale()]);
  const facts = await shown(readFirstSteps(viewer));
  const texts = firstStepsTexts[locale];
  if (!isBeginning(facts)) {
    return (
      <Page width="narrow">
        <EmptyState
          icon="success"
          wholePage
          title={texts.over}
          actions={<LinkButton href="/people">{texts.toReports}</LinkButton>}
        >
          {texts.overNote}
        </EmptyState>
      </Page>
    );
  }
  const done = stepsDone(facts);
  const next = nextStep(facts);
  return (
    <Page width="narrow">
      <PageHeader title={texts.title} note={texts.note} />
      <ol className="space-y-3">
        {firstSteps.map((step, at) => (
          <StepCard
            key={step}
            number={at + 1}
            texts={texts.steps[step]}
            state={sayState(step, facts, locale)}
            isDone={done[step]}
            isNext={step === next}
            doneWord={done[step] ? texts.done : texts.waiting}
            links={stepLinks(step, viewer.roles, texts)}
          />
        ))}
      </ol>
    </Page>
  );
}
