'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Checkbox } from '@/app/_ui/checkbox';
import { FormMessage } from '@/app/_ui/form-message';
import { type PersonRole, personRoles } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { chooseRequiredRoles } from './actions';

type RequiredRolesFormProps = { locale: Locale; roles: readonly PersonRole[]; mayChoose: boolean };

export function RequiredRolesForm({ locale, roles, mayChoose }: RequiredRolesFormProps) {
  const [state, action, pending] = useActionState(chooseRequiredRoles, untouched);
  const texts = secondFactorTexts[locale];
  return (
    <form action={action} className="space-y-3">
      <FormMessage message={state.errors.roles ?? state.message} />
      <FormMessage kind="success" message={state.done ? texts.saved : null} />
      <fieldset disabled={!mayChoose}>
        <legend className="sr-only">{texts.require}</legend>
        {personRoles.map((role) => (
          <Checkbox
            key={`${role} ${roles.includes(role)}`}
            name="roles"
            value={role}
            defaultChecked={roles.includes(role)}
            label={vocabularyTexts[locale].roles[role]}
          />
        ))}
      </fieldset>
      {mayChoose ? (
        <Button type="submit" variant="secondary" disabled={pending}>
          {pending ? texts.saving : texts.save}
        </Button>
      ) : (
        <p className="text-sm text-muted-foreground">{texts.requireTop}</p>
      )}
    </form>
  );
}
