'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { type Now, OutdatedNote } from '@/app/_ui/outdated-note';
import { Select } from '@/app/_ui/select';
import { Textarea } from '@/app/_ui/textarea';
import { UnitField } from '@/app/_units/unit-field';
import { longestTermMonths } from '@/lib/domain/terms';
import { type Locale, unitKinds } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { unitsTexts } from '@/lib/strings/units';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { saveUnit } from './actions';

export type UnitFormValues = {
  unitId: string;
  name: string;
  kind: string;
  parentId: string;
  parentName: string;
  cutOffDay: string;
  textMonths: string;
  reporterMonths: string;
  places: string;
};

type UnitFormProps = {
  locale: Locale;
  initial: UnitFormValues;
  /** State of the unit that `initial` shows; none for a new one. */
  basis?: string;
  /** All there are to choose from, or null to look for one by name. */
  parents: readonly UnitOption[] | null;
  /** The viewer's own unit: its places and superior are not theirs to change. */
  own: boolean;
};

export function UnitForm({ locale, initial, basis, parents, own }: UnitFormProps) {
  const [state, action, pending] = useActionState(saveUnit, untouched);
  const texts = unitsTexts[locale];
  const values = { ...initial, ...state.values };
  const { errors } = state;
  return (
    <form action={action} key={JSON.stringify(state.values)} className="space-y-5">
      {state.isOutdated ? (
        <OutdatedNote locale={locale} now={shownNow(initial, locale)} />
      ) : (
        <FormMessage message={state.message} />
      )}
      <FormMessage kind="success" message={state.done ? texts.saved : null} />
      <input type="hidden" name="unitId" value={values.unitId} />
      {basis === undefined ? null : <input type="hidden" name="basis" value={basis} />}
      <Field name="name" label={texts.name} required error={errors.name}>
        {(control) => <Input {...control} defaultValue={values.name} autoComplete="off" />}
      </Field>
      <Field name="kind" label={texts.kind} required error={errors.kind}>
        {(control) => (
          <Select {...control} defaultValue={values.kind}>
            {unitKinds.map((kind) => (
              <option key={kind} value={kind}>
                {vocabularyTexts[locale].unitKinds[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field name="cutOffDay" label={texts.cutOffDay} hint={texts.cutOffHint} error={errors.cutOffDay}>
        {(control) => (
          <Input
            {...control}
            defaultValue={values.cutOffDay}
            type="number"
            min={1}
            max={28}
            inputMode="numeric"
            className="max-w-28"
          />
        )}
      </Field>
      {(['textMonths', 'reporterMonths'] as const).map((name) => (
        <Field key={name} name={name} label={texts[name]} hint={texts.termHints[name]} error={errors[name]}>
          {(control) => (
            <Input
              {...control}
              defaultValue={values[name]}
              type="number"
              min={1}
              max={longestTermMonths}
              inputMode="numeric"
              className="max-w-28"
            />
          )}
        </Field>
      ))}
      {own ? (
        <Alert>{texts.ownPlaces}</Alert>
      ) : (
        <>
          <UnitField
            locale={locale}
            label={texts.parent}
            required
            units={parents}
            chosen={{ id: values.parentId, name: values.parentName }}
            name="parentId"
            textName="parentName"
            error={errors.parentId}
          />
          <Field name="places" label={texts.places} hint={texts.placesHint} error={errors.places}>
            {(control) => <Textarea {...control} defaultValue={values.places} rows={6} autoComplete="off" />}
          </Field>
        </>
      )}
      <Button type="submit" disabled={pending}>
        {pending ? texts.saving : initial.unitId ? texts.save : texts.create}
      </Button>
    </form>
  );
}

function shownNow(unit: UnitFormValues, locale: Locale): Now {
  const texts = unitsTexts[locale];
  const kind = unitKinds.find((known) => known === unit.kind);
  return [
    [texts.name, unit.name],
    [texts.kind, kind && vocabularyTexts[locale].unitKinds[kind]],
    [texts.cutOffDay, unit.cutOffDay || texts.calendarMonth],
    [texts.textMonths, unit.textMonths ? texts.months(Number(unit.textMonths)) : texts.forEver],
    [texts.reporterMonths, unit.reporterMonths ? texts.months(Number(unit.reporterMonths)) : texts.forEver],
    [texts.parent, unit.parentName || '–'],
    [texts.places, unit.places.split('\n').join('; ') || texts.noPlaces],
  ];
}
