'use client';

import { fetchSuggestions } from '@/app/_http/fetch-suggestions';
import { Combobox } from '@/app/_ui/combobox';
import type { ControlProps } from '@/app/_ui/field';
import type { Locale } from '@/lib/domain/vocabulary';
import { listTexts } from '@/lib/strings/lists';

type PersonSearchProps = {
  control: ControlProps;
  chosen: { readonly key: string; readonly text: string };
  locale: Locale;
};

/** Whose deeds are asked for, by name; the id goes as `actor`. */
export function PersonSearch({ control, chosen, locale }: PersonSearchProps) {
  return (
    <Combobox
      {...control}
      keyName="actor"
      texts={listTexts[locale].personSearch}
      initial={chosen}
      find={(typed, signal) =>
        fetchSuggestions(`/api/audit/people?${new URLSearchParams({ q: typed })}`, 'people', signal)
      }
    />
  );
}
