'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { FormMessage } from '@/app/_ui/form-message';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { turnOffHere } from './actions';
import { ProofFields } from './proof-fields';

export function TurnOffForm({ locale }: { locale: Locale }) {
  const [state, action, pending] = useActionState(turnOffHere, untouched);
  const texts = secondFactorTexts[locale];
  const { errors } = state;
  return (
    <form action={action} className="max-w-md space-y-4">
      <FormMessage message={errors.form ?? (errors.code || errors.password ? null : state.message)} />
      <ProofFields locale={locale} id="turn-off" errors={errors} />
      <Button type="submit" variant="destructive-quiet" disabled={pending}>
        {pending ? texts.working : texts.turnOff}
      </Button>
    </form>
  );
}
