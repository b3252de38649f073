'use client';

import { type ComponentProps, useState } from 'react';
import { fetchSuggestions } from '@/app/_http/fetch-suggestions';
import { Combobox, type Suggestion } from '@/app/_ui/combobox';
import { Icon } from '@/app/_ui/icon';

export type PlacesFieldTexts = { readonly chosen: string; readonly drop: string };

type PlacesFieldProps = Omit<
  ComponentProps<typeof Combobox>,
  'find' | 'name' | 'keyName' | 'initial' | 'onType' | 'onChoose'
> & {
  /** The places of before, which stay. The keys of all go as `name`, what is typed and not chosen as `typedName`. */
  kept: string;
  name: string;
  typedName: string;
  /** Names mean what they meant on this day, `YYYY-MM-DD`. */
  day: string;
  chosenTexts: PlacesFieldTexts;
};

/** Several places by name, in the areas of whoever is signed in: each one chosen makes the field ready for the next. */
export function PlacesField({ kept, name, typedName, day, chosenTexts, ...rest }: PlacesFieldProps) {
  const [chosen, setChosen] = useState<readonly Suggestion[]>([]);

  function drop(key: string) {
    setChosen((before) => before.filter((place) => place.key !== key));
    if (rest.id) document.getElementById(rest.id)?.focus();
  }

  return (
    <div className="space-y-1.5">
      {kept ? <input type="hidden" name={name} value={kept} /> : null}
      <Combobox
        {...rest}
        name={typedName}
        find={(typed, signal) => {
          const asked = new URLSearchParams({ q: typed, day, dated: '1' });
          return fetchSuggestions(`/api/places?${asked}`, 'places', signal);
        }}
        onChoose={(place) => setChosen((before) => [...before.filter(({ key }) => key !== place.key), place])}
      />
      {chosen.length > 0 ? (
        <ul aria-label={chosenTexts.chosen} className="flex flex-wrap gap-1.5">
          {chosen.map((place) => (
            <li key={place.key}>
              <input type="hidden" name={name} value={place.key} />
              <button
                type="button"
                onClick={() => drop(place.key)}
                className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 rounded-md bg-accent px-2.5 text-sm text-accent-foreground hover:bg-muted max-sm:min-h-11"
              >
                <span>
                  <span className="sr-only">{chosenTexts.drop} </span>
                  {place.name}
                </span>
                <Icon name="close" className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
