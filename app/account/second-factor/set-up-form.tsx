'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { CodeInput } from '@/app/_ui/code-input';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { TextLink } from '@/app/_ui/text-link';
import { secretIn } from '@/lib/domain/account/otpauth';
import { inGroups } from '@/lib/domain/account/recovery-code';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { setUpHere } from './actions';
import { QrImage } from './qr-image';
import { RecoveryCodes } from './recovery-codes';

type SetUpFormProps = { locale: Locale; username: string; isOn: boolean; next: string };

/** Password, then code, then the recovery codes. Stands on the page when the factor is on too, to show the last of it. */
export function SetUpForm({ locale, username, isOn, next }: SetUpFormProps) {
  const [state, action, pending] = useActionState(setUpHere, untouched);
  const texts = secondFactorTexts[locale];
  const codes = state.done?.recoveryCodes;
  if (codes) return <RecoveryCodes {...{ locale, username, codes, next }} done={texts.turnedOn} />;
  if (isOn) return null;
  const link = state.done?.link ?? state.values.link;
  const secret = link ? secretIn(link) : null;
  return (
    <form action={action} className="max-w-md space-y-4">
      <FormMessage message={state.errors.form ?? (state.errors.code || state.errors.password ? null : state.message)} />
      {link && secret ? (
        <>
          <input type="hidden" name="link" value={link} />
          <div className="space-y-3">
            <p className="font-medium">{texts.scan}</p>
            <QrImage text={link} label={texts.qrName} />
            <TextLink href={link}>{texts.openApp}</TextLink>
            <p className="text-sm">
              {texts.typeSecret}{' '}
              <code className="block rounded-md border bg-background px-3 py-2 font-mono text-sm break-words select-all">
                {inGroups(secret, ' ')}
              </code>
            </p>
          </div>
          <p className="font-medium">{texts.confirm}</p>
          <Field name="code" label={texts.code} hint={texts.codeHint} error={state.errors.code} required>
            {(control) => <CodeInput {...control} kind="app" />}
          </Field>
        </>
      ) : (
        <>
          {/* Tells password managers whose password this is. */}
          <input type="text" name="username" value={username} autoComplete="username" readOnly hidden />
          <Field name="password" label={texts.password} error={state.errors.password} required>
            {(control) => <Input {...control} type="password" autoComplete="current-password" />}
          </Field>
        </>
      )}
      <Button type="submit" disabled={pending}>
        {pending ? texts.working : link ? texts.turnOn : texts.start}
      </Button>
    </form>
  );
}
