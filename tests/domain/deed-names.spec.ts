import { expect, test } from '@playwright/test';
import type { Act, DeedTask } from '@/lib/domain/audit/deed';
import { accountTexts } from '@/lib/strings/account';
import { auditTexts } from '@/lib/strings/audit';
import { deedTexts } from '@/lib/strings/audit-deeds';
import { jobsTexts } from '@/lib/strings/jobs';
import { keysTexts } from '@/lib/strings/keys';
import { peopleTexts } from '@/lib/strings/people';
import { providerTexts } from '@/lib/strings/provider';
import { removalTexts } from '@/lib/strings/removal';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { unitsTexts } from '@/lib/strings/units';

const [people, factor, account] = [peopleTexts.vi, secondFactorTexts.vi, accountTexts.vi];

/** What the buttons of each deed are called, first as it is named and then as it is confirmed. */
const pressed: Readonly<Partial<Record<Act, readonly string[]>>> = {
  deactivate: [people.deactivate, people.deactivateConfirm],
  reactivate: [people.reactivate, people.reactivateConfirm],
  'reset-password': [people.reset, people.resetConfirm],
  'reset-second-factor': [factor.reset],
  'unlink-provider': [providerTexts.vi.unlink],
  'change-password': [account.change, account.changeTitle],
  'sign-out-everywhere': [account.signOutEverywhere, account.sessionsTitle],
  'set-up-second-factor': [factor.setUp, factor.setUpLink],
  'turn-off-second-factor': [factor.turnOff],
  'renew-recovery-codes': [factor.renew],
};

for (const [act, buttons] of Object.entries(pressed) as [Act, readonly string[]][]) {
  test(`the audit calls “${buttons[0]}” what its button calls it`, () => {
    for (const button of buttons) expect(button.toLowerCase()).toContain(deedTexts.vi.acts[act]);
  });
}

test('what is added is added under one word, whatever it is', () => {
  const { create } = deedTexts.vi.acts;
  const buttons = [
    people.add,
    people.create,
    unitsTexts.vi.add,
    unitsTexts.vi.create,
    keysTexts.vi.add,
    keysTexts.vi.create,
  ];
  for (const button of buttons) expect(button.toLowerCase().startsWith(`${create} `), button).toBe(true);
});

test('a deed that a page, a nightly job and the audit name has one name', () => {
  const named = (task: DeedTask) => deedTexts.vi.tasks[task].toLowerCase();
  expect(jobsTexts.vi.jobs['expire-texts'].name.toLowerCase()).toBe(named('text.expire'));
  expect(auditTexts.vi.check).toBe(jobsTexts.vi.jobs['verify-audit'].name);
  for (const text of [removalTexts.vi.open, removalTexts.vi.submit, removalTexts.vi.title]) {
    expect(text.toLowerCase()).toContain(named('opinion.remove'));
  }
  expect(named('factor.require')).toContain(factor.require.toLowerCase());
});
