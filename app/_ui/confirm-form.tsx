'use client';

import { type ReactNode, useActionState } from 'react';
import { type FormState, untouched } from '@/app/_http/form-values';
import { Button } from './button';
import { Checkbox } from './checkbox';
import { FormMessage } from './form-message';

type ConfirmFormProps<Done> = {
  action: (state: FormState<Done>, form: FormData) => Promise<FormState<Done>>;
  /** What the form sends besides. */
  hidden: Readonly<Record<string, string>>;
  label: ReactNode;
  /** With it, a tick box has to be set first: for what cannot be taken back. */
  sure?: ReactNode;
  destructive?: boolean;
  /** What is shown when somebody else was faster. */
  outdated?: ReactNode;
};

/** A button that does one thing, with the errors it may meet. Works without JavaScript. */
export function ConfirmForm<Done>({ action, hidden, label, sure, destructive, outdated }: ConfirmFormProps<Done>) {
  const [state, submit, pending] = useActionState(action, untouched as Awaited<FormState<Done>>);
  const message = Object.values(state.errors)[0] ?? state.message;
  return (
    <form action={submit} className="space-y-3">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {sure ? <Checkbox name="sure" required label={sure} /> : null}
      <Button type="submit" variant={destructive ? 'destructive' : 'secondary'} disabled={pending}>
        {label}
      </Button>
      {state.isOutdated && outdated ? outdated : <FormMessage message={message} />}
    </form>
  );
}
