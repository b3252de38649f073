'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { FormMessage } from '@/app/_ui/form-message';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { renewCodesHere } from './actions';
import { ProofFields } from './proof-fields';
import { RecoveryCodes } from './recovery-codes';

type RenewFormProps = { locale: Locale; username: string; next: string };

export function RenewForm({ locale, username, next }: RenewFormProps) {
  const [state, action, pending] = useActionState(renewCodesHere, untouched);
  const texts = secondFactorTexts[locale];
  const codes = state.done?.recoveryCodes;
  if (codes) return <RecoveryCodes {...{ locale, username, codes, next }} done={texts.renewed} />;
  return (
    <form action={action} className="max-w-md space-y-4">
      <FormMessage message={Object.keys(state.errors).length > 0 ? null : state.message} />
      <ProofFields locale={locale} id="renew" errors={state.errors} />
      <Button type="submit" variant="secondary" disabled={pending}>
        {pending ? texts.working : texts.renew}
      </Button>
    </form>
  );
}
