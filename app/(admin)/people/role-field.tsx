import { Checkbox } from '@/app/_ui/checkbox';
import { FieldError } from '@/app/_ui/field';
import { personRoles } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { peopleTexts } from '@/lib/strings/people';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type RoleFieldProps = { locale: Locale; chosen: readonly string[]; error?: string };

/** The roles of an account, of which several may be ticked; sent as `roles`. */
export function RoleField({ locale, chosen, error }: RoleFieldProps) {
  const texts = peopleTexts[locale];
  return (
    <fieldset aria-describedby={error ? 'roles-hint roles-error' : 'roles-hint'}>
      <legend className="text-sm font-medium">{texts.role}</legend>
      <p id="roles-hint" className="text-sm text-muted-foreground">
        {texts.rolesHint}
      </p>
      {personRoles.map((role) => (
        <Checkbox
          key={`${role} ${chosen.includes(role)}`}
          name="roles"
          value={role}
          defaultChecked={chosen.includes(role)}
          label={<span className="font-medium">{vocabularyTexts[locale].roles[role]}</span>}
          hint={texts.roleNotes[role]}
        />
      ))}
      {error ? <FieldError id="roles-error">{error}</FieldError> : null}
    </fieldset>
  );
}
