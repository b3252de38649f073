import { Select } from '@/app/_ui/select';
import { type DetailName, type ReportField, reportFields } from '@/lib/domain/report/fields';
import type { ReportFormTexts } from '@/lib/strings/report';
import { describing, FieldFrame, PickOne, Words } from './fields';
import type { ReportFormState } from './form-state';

type DetailFieldProps = {
  name: DetailName;
  state: ReportFormState;
  texts: ReportFormTexts;
  /** What the codes of the choices are called. */
  names: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** A field beside what was heard, where and when, as its declaration says. */
export function DetailField({ name, state, texts, names }: DetailFieldProps) {
  const field: ReportField = reportFields[name];
  const frame = { ...texts[name], name, note: field.required ? undefined : texts.optional, error: state.errors[name] };
  const value = state.values[name];
  if (field.kind === 'words') return <Words {...frame} {...field} value={value} />;
  if (field.kind !== 'choice' && field.kind !== 'group') return null;
  const choices = [
    ['', texts.unknown] as const,
    ...field.codes.map((code) => [code, names[name]?.[code] ?? code] as const),
  ];
  if (field.look === 'buttons') return <PickOne {...frame} value={value ?? ''} choices={choices} />;
  return (
    <FieldFrame {...frame}>
      <Select
        id={name}
        name={name}
        defaultValue={value ?? ''}
        {...describing({ name, hint: frame.hint, error: frame.error })}
      >
        {choices.map(([code, said]) => (
          <option key={code} value={code}>
            {said}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}
