import type { ReactElement } from 'react';
import { PlacesField } from '@/app/_places/places-field';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import { type ConditionName, conditions, type NamesOf } from '@/lib/domain/filter/conditions';
import type { Filter } from '@/lib/domain/filter/filter';
import { writtenAs } from '@/lib/domain/input/filter';
import { mostOffered } from '@/lib/domain/lists/lists';
import type { Locale } from '@/lib/domain/vocabulary';
import type { NamedChoices } from '@/lib/services/opinions/offer-named';
import { type ConditionTexts, optionsOf } from '@/lib/strings/conditions';
import { listTexts } from '@/lib/strings/lists';
import { opinionListTexts } from '@/lib/strings/opinions';
import { typedPlace } from './typed-places';

type ConditionFieldProps = {
  name: ConditionName;
  filter: Filter;
  texts: ConditionTexts;
  /** Today: places are called by the names of this day. */
  day: string;
  named?: NamedChoices;
  className?: string;
  locale: Locale;
};

/** The form control of one condition, by what it is asked by. None for a name where there is none to choose. */
export function ConditionField(props: ConditionFieldProps): ReactElement | null {
  const { name, filter, texts, day, named, className, locale } = props;
  const field = { name, label: texts[name].label, className };
  const value = writtenAs(filter[name]);
  const { searchHint, any } = opinionListTexts[locale];
  const { kind } = conditions[name];
  switch (kind) {
    case 'words':
      return (
        <Field {...field} hint={searchHint}>
          {(control) => <Input {...control} type="search" defaultValue={value} enterKeyHint="search" />}
        </Field>
      );
    case 'number':
      return (
        <Field {...field}>
          {(control) => <Input {...control} inputMode="numeric" pattern="[0-9]*" defaultValue={value} />}
        </Field>
      );
    case 'place': {
      const { placeSearch, placesChosen } = listTexts[locale];
      return (
        <Field {...field}>
          {({ id, name: keys, ...control }) => (
            <PlacesField
              {...control}
              id={id}
              kept={value}
              name={keys}
              typedName={typedPlace}
              day={day}
              texts={placeSearch}
              chosenTexts={placesChosen}
            />
          )}
        </Field>
      );
    }
    case 'named':
      return (
        <NamedField {...props} name={name as NamesOf<'named'>} choices={named?.[name as NamesOf<'named'>] ?? []} />
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

type NamedFieldProps = ConditionFieldProps & { name: NamesOf<'named'>; choices: NamedChoices[NamesOf<'named'>] };

/** One of a list while they are few; of many a name is typed, and the server finds whose it is. */
function NamedField({ name, filter, texts, className, choices, locale }: NamedFieldProps): ReactElement | null {
  const field = { name, label: texts[name].label, className };
  if (choices.length === 0) return null;
  if (choices.length <= mostOffered) {
    return (
      <Field {...field}>
        {(control) => (
          <Select {...control} defaultValue={filter[name] ?? ''}>
            <option value="">{opinionListTexts[locale].any}</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    );
  }
  const chosen = choices.find(({ id }) => id === filter[name]);
  return (
    <Field {...field}>
      {(control) => (
        <>
          <Input
            {...control}
            list={`${control.id}-names`}
            defaultValue={chosen?.name}
            placeholder={opinionListTexts[locale].typeName}
            autoComplete="off"
          />
          <datalist id={`${control.id}-names`}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
