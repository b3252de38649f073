import type { BeginningFacts, FirstStep } from '@/lib/domain/people/first-steps';
import type { Locale } from '@/lib/domain/vocabulary';
import { firstStepsTexts } from '@/lib/strings/first-steps';
import { formatNumber } from '@/lib/strings/format';

/** How far a step is, in words and numbers of what is there. */
export function sayState(step: FirstStep, facts: BeginningFacts, locale: Locale): string {
  const texts = firstStepsTexts[locale];
  const n = (count: number) => formatNumber(count, locale);
  const { places, collaborators, handedOver } = facts;
  if (step === 'unit') return places > 0 ? texts.places(n(places)) : texts.noPlaces;
  if (step === 'report') return texts.noReport;
  if (collaborators === 0) return texts.noCollaborators;
  return step === 'collaborators'
    ? texts.collaborators(n(collaborators))
    : texts.handedOver(n(handedOver), n(collaborators));
}
