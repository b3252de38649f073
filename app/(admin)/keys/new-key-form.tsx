'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { SecretShownOnce } from '@/app/_ui/secret-shown-once';
import { Select } from '@/app/_ui/select';
import { Textarea } from '@/app/_ui/textarea';
import { type ChosenUnit, UnitField } from '@/app/_units/unit-field';
import { keyKinds } from '@/lib/domain/keys/key-kind';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { keysTexts } from '@/lib/strings/keys';
import { shellTexts } from '@/lib/strings/shell';
import { makeKey } from './actions';

type NewKeyFormProps = { locale: Locale; units: readonly UnitOption[] | null; own: ChosenUnit };

export function NewKeyForm({ locale, units, own }: NewKeyFormProps) {
  const [state, action, pending] = useActionState(makeKey, untouched);
  const texts = keysTexts[locale];
  const { values, errors, done } = state;
  return (
    <form action={action} key={JSON.stringify(values)} className="space-y-4">
      {done ? (
        <SecretShownOnce
          title={texts.created}
          hint={texts.createdHint}
          secret={done.key}
          copy={shellTexts[locale].copy}
          copied={shellTexts[locale].copied}
        />
      ) : null}
      <FormMessage message={state.message} />
      <Field name="label" label={texts.label} hint={texts.labelHint} required error={errors.label}>
        {(control) => <Input {...control} defaultValue={values.label} autoComplete="off" />}
      </Field>
      <Field name="kind" label={texts.kind} required error={errors.kind}>
        {(control) => (
          <Select {...control} defaultValue={values.kind ?? 'posts'}>
            {keyKinds.map((kind) => (
              <option key={kind} value={kind}>
                {texts.kinds[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <UnitField
        locale={locale}
        label={texts.unit}
        required
        units={units}
        chosen={{ id: values.unitId ?? own.id, name: values.unitName ?? own.name }}
        error={errors.unitId}
      />
      <Field name="places" label={texts.places} hint={texts.placesHint} error={errors.places}>
        {(control) => <Textarea {...control} defaultValue={values.places} autoComplete="off" />}
      </Field>
      <Button type="submit" disabled={pending}>
        {pending ? texts.saving : texts.create}
      </Button>
    </form>
  );
}
