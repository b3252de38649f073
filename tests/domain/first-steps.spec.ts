import { expect, test } from '@playwright/test';
import { stepLinks } from '@/app/(admin)/first-steps/step-links';
import { type BeginningFacts, isBeginning, nextStep, stepsDone } from '@/lib/domain/people/first-steps';
import type { Role } from '@/lib/domain/permissions';
import { firstStepsTexts } from '@/lib/strings/first-steps';

const empty: BeginningFacts = { places: 0, collaborators: 0, handedOver: 0, hasReport: false, hasPost: false };

test('the next step is the first that is not done, whatever was done out of turn', () => {
  expect(nextStep(empty)).toBe('unit');
  expect(nextStep({ ...empty, places: 1 })).toBe('collaborators');
  expect(nextStep({ ...empty, collaborators: 2 })).toBe('slips');
  expect(nextStep({ ...empty, places: 1, collaborators: 2 })).toBe('slips');
  expect(nextStep({ ...empty, places: 1, collaborators: 2, handedOver: 1 })).toBe('slips');
  expect(nextStep({ ...empty, places: 1, collaborators: 2, handedOver: 2 })).toBe('report');
  expect(nextStep({ places: 1, collaborators: 2, handedOver: 2, hasReport: true, hasPost: true })).toBeNull();
  expect(stepsDone(empty)).toEqual({ unit: false, collaborators: false, slips: false, report: false });
});

test('the steps lead until a report comes, but no board that works with posts alone', () => {
  expect(isBeginning(empty)).toBe(true);
  expect(isBeginning({ ...empty, hasPost: true })).toBe(false);
  expect(isBeginning({ ...empty, hasPost: true, collaborators: 1 })).toBe(true);
  expect(isBeginning({ ...empty, hasReport: true })).toBe(false);
});

test('an administrator who may report as well is led to the report, every other to the guide', () => {
  const hrefs = (roles: readonly Role[]) => stepLinks('report', roles, firstStepsTexts.vi).map(({ href }) => href);
  expect(hrefs(['admin'])).toEqual(['/help/collaborator']);
  expect(hrefs(['collaborator', 'admin'])).toEqual(['/report', '/help/collaborator']);
});
