import type { ComponentProps } from 'react';
import { Select } from '@/app/_ui/select';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';
import type { PlaceChoices } from './place-choices';

type PlaceSelectProps = ComponentProps<'select'> & { choices: PlaceChoices; place?: string; locale: Locale };

/** Districts of the area and, once inside one, its wards: the same steps as following the names on the charts. */
export function PlaceSelect({ choices, place, locale, ...control }: PlaceSelectProps) {
  const texts = dashboardTexts[locale].filter;
  const { wide, inside } = choices;
  return (
    <Select {...control} defaultValue={place ?? ''}>
      <option value="">{texts.everywhere}</option>
      {inside && inside.places.length > 0 ? (
        <optgroup label={texts.inside(inside.place.name)}>
          {inside.places.map((ward) => (
            <option key={ward.key} value={ward.key}>
              {ward.name}
            </option>
          ))}
        </optgroup>
      ) : null}
      <optgroup label={texts.places}>
        {wide.map((district) => (
          <option key={district.key} value={district.key}>
            {district.name}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
