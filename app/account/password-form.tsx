'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import type { Locale } from '@/lib/domain/vocabulary';
import { accountTexts } from '@/lib/strings/account';
import { changePasswordHere } from './actions';

export function PasswordForm({ locale, username }: { locale: Locale; username: string }) {
  const [state, action, pending] = useActionState(changePasswordHere, untouched);
  const texts = accountTexts[locale];
  const { errors } = state;
  return (
    <form action={action} className="max-w-md space-y-4">
      <FormMessage message={state.message} />
      <FormMessage kind="success" message={state.done ? texts.changed : null} />
      {/* Tells password managers whose password this is. */}
      <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
      <Field name="current" label={texts.current} required error={errors.current}>
        {(control) => <Input {...control} type="password" autoComplete="current-password" />}
      </Field>
      <Field name="next" label={texts.next} hint={texts.nextHint} required error={errors.next}>
        {(control) => <Input {...control} type="password" autoComplete="new-password" />}
      </Field>
      <Field name="repeated" label={texts.repeated} required error={errors.repeated}>
        {(control) => <Input {...control} type="password" autoComplete="new-password" />}
      </Field>
      <Button type="submit" disabled={pending}>
        {pending ? texts.changing : texts.change}
      </Button>
    </form>
  );
}
