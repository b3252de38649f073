import { Radio } from '@/app/_ui/checkbox';
import { FieldError } from '@/app/_ui/field';
import { personRoles } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { peopleTexts } from '@/lib/strings/people';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

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
