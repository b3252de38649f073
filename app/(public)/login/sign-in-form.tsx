'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import type { Locale } from '@/lib/domain/vocabulary';
import { accountTexts } from '@/lib/strings/account';
import { signInHere } from './actions';

export function SignInForm({ locale, next }: { locale: Locale; next: string }) {
  const [state, action, pending] = useActionState(signInHere, untouched);
  const texts = accountTexts[locale];
  return (
    <form action={action} className="mt-5 space-y-4">
      <FormMessage message={state.errors.username ?? state.message} />
      <input type="hidden" name="next" value={next} />
      <Field name="username" label={texts.username} required>
        {(control) => (
          <Input
            {...control}
            key={state.values.username}
            defaultValue={state.values.username}
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            aria-invalid={state.message ? true : undefined}
          />
        )}
      </Field>
      <Field name="password" label={texts.password} required error={state.errors.password}>
        {(control) => <Input {...control} type="password" autoComplete="current-password" />}
      </Field>
      <Button type="submit" size="large" className="w-full" disabled={pending}>
        {pending ? texts.signingIn : texts.signIn}
      </Button>
      <p className="text-sm text-muted-foreground">{texts.forgotten}</p>
    </form>
  );
}
