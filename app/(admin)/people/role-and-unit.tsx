import { Radio } from '@/app/_ui/checkbox';
import { Field, FieldError } from '@/app/_ui/field';
import { Select } from '@/app/_ui/select';
import { personRoles } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { peopleTexts } from '@/lib/strings/people';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

export type UnitOption = { readonly id: string; readonly name: string };

type RoleFieldProps = { locale: Locale; chosen?: string; error?: string };

export function RoleField({ locale, chosen, error }: RoleFieldProps) {
  const texts = peopleTexts[locale];
  return (
    <fieldset aria-describedby={error ? 'role-error' : undefined}>
      <legend className="text-sm font-medium">{texts.role}</legend>
      {personRoles.map((role) => (
        <Radio
          key={`${role} ${chosen}`}
          name="role"
          value={role}
          required
          defaultChecked={chosen === role}
          label={<span className="font-medium">{vocabularyTexts[locale].roles[role]}</span>}
          hint={texts.roleNotes[role]}
        />
      ))}
      {error ? <FieldError id="role-error">{error}</FieldError> : null}
    </fieldset>
  );
}

type UnitFieldProps = { locale: Locale; units: readonly UnitOption[]; chosen: string; error?: string };

export function UnitField({ locale, units, chosen, error }: UnitFieldProps) {
  return (
    <Field name="unitId" label={peopleTexts[locale].unit} required error={error}>
      {(control) => (
        <Select {...control} key={chosen} defaultValue={chosen}>
          {units.map((unit) => (
            <option key={unit.id} value={unit.id}>
              {unit.name}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
