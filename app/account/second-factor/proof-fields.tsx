import { CodeInput } from '@/app/_ui/code-input';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import type { Locale } from '@/lib/domain/vocabulary';
import { secondFactorTexts } from '@/lib/strings/second-factor';

type ProofFieldsProps = { locale: Locale; id: string; errors: Readonly<Record<string, string>> };

/** Password and code, asked once more. `id` keeps two such forms on a page apart. */
export function ProofFields({ locale, id, errors }: ProofFieldsProps) {
  const texts = secondFactorTexts[locale];
  return (
    <>
      <Field name="password" id={`${id}-password`} label={texts.password} error={errors.password} required>
        {(control) => <Input {...control} type="password" autoComplete="current-password" />}
      </Field>
      <Field name="code" id={`${id}-code`} label={texts.either} error={errors.code} required>
        {(control) => <CodeInput {...control} kind="either" />}
      </Field>
    </>
  );
}
