'use client';

import type { ReactNode } from 'react';
import { fetchSuggestions } from '@/app/_http/fetch-suggestions';
import { Combobox } from '@/app/_ui/combobox';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/select';
import { unitLabel } from '@/lib/domain/lists/unit-label';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { listTexts } from '@/lib/strings/lists';

export type ChosenUnit = { readonly id: string; readonly name: string };

type UnitFieldProps = {
  locale: Locale;
  label: ReactNode;
  /** All there are to choose from, or null to look for one by name. */
  units: readonly UnitOption[] | null;
  chosen: ChosenUnit;
  /** The unit's id goes as `name`; what is typed as `textName`. */
  name?: string;
  textName?: string;
  error?: string;
  required?: boolean;
  /** Offered for no unit in particular. */
  all?: string;
  className?: string;
};

/** One of the units of whoever is signed in: of a list while they are few, else by name. */
export function UnitField({ locale, label, units, chosen, all, error, required, className, ...names }: UnitFieldProps) {
  const { name = 'unitId', textName = 'unitName' } = names;
  if (units) {
    const labels = units.map((unit) => (units.some(isTwinOf(unit)) ? unitLabel(unit) : unit.name));
    return (
      <Field name={name} label={label} required={required} error={error} className={className}>
        {(control) => (
          <Select {...control} key={chosen.id} defaultValue={chosen.id}>
            {all === undefined ? null : <option value="">{all}</option>}
            {units.map((unit, n) => (
              <option key={unit.id} value={unit.id}>
                {labels[n]}
              </option>
            ))}
          </Select>
        )}
      </Field>
    );
  }
  const texts = listTexts[locale].unitSearch;
  return (
    <Field name={textName} label={label} required={required} error={error} className={className}>
      {(control) => (
        <Combobox
          {...control}
          key={`${chosen.id} ${chosen.name}`}
          keyName={name}
          texts={texts}
          initial={{ text: chosen.name, key: chosen.id }}
          find={(typed, signal) => fetchSuggestions(`/api/units?${new URLSearchParams({ q: typed })}`, 'units', signal)}
        />
      )}
    </Field>
  );
}

const isTwinOf = (unit: UnitOption) => (other: UnitOption) => other.id !== unit.id && other.name === unit.name;
