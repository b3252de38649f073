'use client';

import type { ComponentProps } from 'react';
import { fetchSuggestions } from '@/app/_http/fetch-suggestions';
import { Combobox, type ComboboxTexts } from '@/app/_ui/combobox';

export type PlaceFieldTexts = ComboboxTexts;

type PlaceFieldProps = Omit<ComponentProps<typeof Combobox>, 'find'> & {
  /** Names mean what they meant on this day (`YYYY-MM-DD`), or on the day in the form's field `dayName`. */
  day: string;
  dayName?: string;
};

/** A place by name, in the areas of whoever is signed in. */
export function PlaceField({ day, dayName, ...rest }: PlaceFieldProps) {
  return (
    <Combobox
      {...rest}
      find={(typed, signal, field) => {
        const asked = new URLSearchParams({ q: typed, day: dayOf(field, dayName) || day });
        return fetchSuggestions(`/api/places?${asked}`, 'places', signal);
      }}
    />
  );
}

function dayOf(input: HTMLInputElement | null, dayName: string | undefined): string {
  const control = dayName ? input?.form?.elements.namedItem(dayName) : null;
  return control instanceof HTMLInputElement ? control.value : '';
}
