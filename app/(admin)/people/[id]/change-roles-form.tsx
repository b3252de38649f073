'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { FormMessage } from '@/app/_ui/form-message';
import { type Now, OutdatedNote } from '@/app/_ui/outdated-note';
import { UnitField } from '@/app/_units/unit-field';
import type { Role } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { peopleTexts } from '@/lib/strings/people';
import { changePersonRoles } from '../actions';
import { RoleField } from '../role-field';

type ChangeRolesFormProps = {
  locale: Locale;
  person: { id: string; roles: readonly Role[]; unitId: string; unitName: string; basis: string };
  /** What the person is now, in words. */
  now: Now;
  /** All there are to choose from, or null to look for one by name. */
  units: readonly UnitOption[] | null;
};

export function ChangeRolesForm({ locale, person, now, units }: ChangeRolesFormProps) {
  const [state, action, pending] = useActionState(changePersonRoles, untouched);
  const texts = peopleTexts[locale];
  const { values, errors } = state;
  return (
    <form action={action} className="space-y-4">
      {state.isOutdated ? (
        <OutdatedNote locale={locale} now={now} />
      ) : (
        <FormMessage message={errors.personId ?? state.message} />
      )}
      <FormMessage kind="success" message={state.done ? texts.saved : null} />
      <input type="hidden" name="personId" value={person.id} />
      <input type="hidden" name="basis" value={person.basis} />
      <RoleField locale={locale} chosen={values.roles?.split(',') ?? person.roles} error={errors.roles} />
      <UnitField
        locale={locale}
        label={texts.unit}
        required
        units={units}
        chosen={{ id: values.unitId ?? person.unitId, name: values.unitName ?? person.unitName }}
        error={errors.unitId}
      />
      <Button type="submit" disabled={pending}>
        {pending ? texts.saving : texts.save}
      </Button>
    </form>
  );
}
