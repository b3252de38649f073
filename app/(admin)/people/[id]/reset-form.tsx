'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Checkbox } from '@/app/_ui/checkbox';
import { FormMessage } from '@/app/_ui/form-message';
import { SecretShownOnce } from '@/app/_ui/secret-shown-once';
import type { Locale } from '@/lib/domain/vocabulary';
import { peopleTexts } from '@/lib/strings/people';
import { shellTexts } from '@/lib/strings/shell';
import { givePassword } from '../actions';

export function ResetForm({ locale, personId }: { locale: Locale; personId: string }) {
  const [state, action, pending] = useActionState(givePassword, untouched);
  const texts = peopleTexts[locale];
  if (state.done) {
    return (
      <SecretShownOnce
        title={`${texts.resetDone}. ${texts.oneTimePassword}:`}
        hint={texts.oneTimeHint}
        secret={state.done.oneTimePassword ?? ''}
        copy={shellTexts[locale].copy}
        copied={shellTexts[locale].copied}
      />
    );
  }
  return (
    <form action={action} className="space-y-3">
      <FormMessage message={state.errors.personId ?? state.message} />
      <input type="hidden" name="personId" value={personId} />
      <Checkbox name="sure" required label={texts.sure} />
      <Button type="submit" variant="secondary" disabled={pending}>
        {texts.resetConfirm}
      </Button>
    </form>
  );
}
