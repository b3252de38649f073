import type { FirstStep } from '@/lib/domain/people/first-steps';
import { may, type Role } from '@/lib/domain/permissions';
import type { firstStepsTexts } from '@/lib/strings/first-steps';

export type StepLink = { readonly href: string; readonly text: string };
type Texts = (typeof firstStepsTexts)['vi'];

/** Where a step is done, the usual way first. */
export function stepLinks(step: FirstStep, roles: readonly Role[], texts: Texts): readonly StepLink[] {
  const text = texts.steps[step].link;
  if (step === 'unit') return [{ href: '/units', text }];
  if (step === 'slips') return [{ href: '/people?role=collaborator&state=waiting', text }];
  if (step === 'collaborators') {
    return [
      { href: '/people/import', text },
      { href: '/people/new', text: texts.oneByOne },
    ];
  }
  const guide = { href: '/help/collaborator', text };
  return may(roles, 'report.submit') ? [{ href: '/report', text: texts.ownReport }, guide] : [guide];
}
