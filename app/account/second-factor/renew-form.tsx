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

export function RenewForm({ locale, next }: { locale: Locale; next: string }) {
  const [state, action, pending] = useActionState(renewCodesHere, untouched);
  const texts = secondFactorTexts[locale];
  const codes = state.done?.recoveryCodes;
  if (codes) return <RecoveryCodes locale={locale} codes={codes} done={texts.renewed} next={next} />;
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
