'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { CodeInput } from '@/app/_ui/code-input';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import type { Locale } from '@/lib/domain/vocabulary';
import { accountTexts } from '@/lib/strings/account';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { giveCode } from './actions';

type CodeFormProps = { locale: Locale; next: string; kind: 'app' | 'recovery' };

export function CodeForm({ locale, next, kind }: CodeFormProps) {
  const [state, action, pending] = useActionState(giveCode, untouched);
  const texts = secondFactorTexts[locale];
  const { signIn } = accountTexts[locale];
  return (
    <form action={action} className="mt-5 space-y-4">
      <FormMessage message={state.errors.code ? null : state.message} />
      <input type="hidden" name="next" value={next} />
      <Field
        name="code"
        label={kind === 'app' ? texts.code : texts.recovery}
        hint={kind === 'app' ? texts.codeHint : undefined}
        error={state.errors.code}
        required
      >
        {(control) => <CodeInput {...control} kind={kind} autoFocus />}
      </Field>
      <Button type="submit" size="large" className="w-full" disabled={pending}>
        {pending ? texts.working : signIn}
      </Button>
    </form>
  );
}
