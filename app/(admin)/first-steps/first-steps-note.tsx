import { shown } from '@/app/_session/viewer';
import { Alert } from '@/app/_ui/alert';
import { TextLink } from '@/app/_ui/text-link';
import { isBeginning, nextStep } from '@/lib/domain/people/first-steps';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { readFirstSteps } from '@/lib/services/people/read-first-steps';
import { firstStepsTexts } from '@/lib/strings/first-steps';

/** The way back to the first steps, on the pages where they are done; nothing once the first report has come. */
export async function FirstStepsNote({ viewer, locale }: { viewer: Viewer; locale: Locale }) {
  const facts = await shown(readFirstSteps(viewer));
  const next = isBeginning(facts) ? nextStep(facts) : null;
  if (!next) return null;
  const texts = firstStepsTexts[locale];
  return (
    <Alert className="mb-5 print:hidden">
      {texts.leading(texts.steps[next].title)} <TextLink href="/first-steps">{texts.title}</TextLink>
    </Alert>
  );
}
