'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button, LinkButton } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { SecretShownOnce } from '@/app/_ui/secret-shown-once';
import { type ChosenUnit, UnitField } from '@/app/_units/unit-field';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { peopleTexts } from '@/lib/strings/people';
import { shellTexts } from '@/lib/strings/shell';
import { addPerson } from '../actions';
import { RoleField } from '../role-field';

type NewPersonFormProps = { locale: Locale; units: readonly UnitOption[] | null; own: ChosenUnit };

export function NewPersonForm({ locale, units, own }: NewPersonFormProps) {
  const [state, action, pending] = useActionState(addPerson, untouched);
  const texts = peopleTexts[locale];
  const { values, errors, done } = state;
  if (done) {
    return (
      <div className="space-y-5">
        <SecretShownOnce
          title={`${texts.created}: ${done.username}. ${texts.oneTimePassword}:`}
          hint={texts.oneTimeHint}
          secret={done.oneTimePassword ?? ''}
          copy={shellTexts[locale].copy}
          copied={shellTexts[locale].copied}
        />
        <div className="flex flex-wrap gap-2">
          <LinkButton href="/people">{texts.backToList}</LinkButton>
          <LinkButton href="/people/new" variant="secondary">
            {texts.another}
          </LinkButton>
        </div>
      </div>
    );
  }
  return (
    <form action={action} className="space-y-5">
      <FormMessage message={state.message} />
      <Field name="name" label={texts.name} required error={errors.name}>
        {(control) => <Input {...control} key={values.name} defaultValue={values.name} autoComplete="off" />}
      </Field>
      <Field name="username" label={texts.username} hint={texts.usernameHint} required error={errors.username}>
        {(control) => (
          <Input
            {...control}
            key={values.username}
            defaultValue={values.username}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        )}
      </Field>
      <RoleField locale={locale} chosen={values.roles?.split(',') ?? []} error={errors.roles} />
      <UnitField
        locale={locale}
        label={texts.unit}
        required
        units={units}
        chosen={{ id: values.unitId ?? own.id, name: values.unitName ?? own.name }}
        error={errors.unitId}
      />
      <Button type="submit" disabled={pending}>
        {pending ? texts.saving : texts.create}
      </Button>
    </form>
  );
}
