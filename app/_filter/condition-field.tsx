import type { ReactElement } from 'react';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import { type ConditionName, conditions } from '@/lib/domain/filter/conditions';
import type { Filter } from '@/lib/domain/filter/filter';
import { writtenAs } from '@/lib/domain/input/filter';
import type { Locale } from '@/lib/domain/vocabulary';
import { type ConditionTexts, optionsOf } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import type { PlaceChoices } from './place-choices';
import { PlaceSelect } from './place-select';

type ConditionFieldProps = {
  name: ConditionName;
  filter: Filter;
  texts: ConditionTexts;
  places: PlaceChoices;
  className?: string;
  locale: Locale;
};

/** The form control of one condition, by what it is asked by. None for a place where there is none to choose. */
export function ConditionField(props: ConditionFieldProps): ReactElement | null {
  const { name, filter, texts, places, className, locale } = props;
  const field = { name, label: texts[name].label, className };
  const value = writtenAs(filter[name]);
  const { searchHint, any } = opinionListTexts[locale];
  switch (conditions[name].kind) {
    case 'words':
      return (
        <Field {...field} note={searchHint}>
          {(control) => <Input {...control} type="search" defaultValue={value} enterKeyHint="search" />}
        </Field>
      );
    case 'number':
      return (
        <Field {...field}>
          {(control) => <Input {...control} inputMode="numeric" pattern="[0-9]*" defaultValue={value} />}
        </Field>
      );
    case 'place':
      if (places.wide.length === 0) return null;
      return (
        <Field {...field}>
          {(control) => <PlaceSelect {...control} choices={places} place={value} locale={locale} />}
        </Field>
      );
    case 'choice':
    case 'yes':
      return (
        <Field {...field}>
          {(control) => (
            <Select {...control} defaultValue={value}>
              <option value="">{any}</option>
              {optionsOf(name, texts).map(([code, said]) => (
                <option key={code} value={code}>
                  {said}
                </option>
              ))}
            </Select>
          )}
        </Field>
      );
  }
}
