'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Checkbox } from '@/app/_ui/checkbox';
import { FormMessage } from '@/app/_ui/form-message';
import { type Now, OutdatedNote } from '@/app/_ui/outdated-note';
import { SecretShownOnce } from '@/app/_ui/secret-shown-once';
import type { Locale } from '@/lib/domain/vocabulary';
import { peopleTexts } from '@/lib/strings/people';
import { shellTexts } from '@/lib/strings/shell';
import { givePassword } from '../actions';

type ResetFormProps = { locale: Locale; personId: string; basis: string; now: Now };

export function ResetForm({ locale, personId, basis, now }: ResetFormProps) {
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
      {state.isOutdated ? (
        <OutdatedNote locale={locale} now={now} />
      ) : (
        <FormMessage message={state.errors.personId ?? state.message} />
      )}
      <input type="hidden" name="personId" value={personId} />
      <input type="hidden" name="basis" value={basis} />
      <Checkbox name="sure" required label={texts.sure} />
      <Button type="submit" variant="secondary" disabled={pending}>
        {texts.resetConfirm}
      </Button>
    </form>
  );
}
