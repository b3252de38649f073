'use client';

import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { controlStyle } from '@/app/_ui/input';

export type PlaceFieldTexts = {
  readonly placeholder: string;
  readonly loading: string;
  readonly none: string;
  readonly offline: string;
  readonly found: string;
};

type Suggestion = { key: string; name: string; where: string };

type PlaceFieldProps = Pick<ComponentProps<'input'>, 'id' | 'disabled' | 'aria-invalid' | 'aria-describedby'> & {
  /** Name of the typed text; the key of a chosen place goes as `keyName`. */
  name: string;
  keyName: string;
  texts: PlaceFieldTexts;
  /** What to start from. Give the element a new `key` to start anew. */
  initial?: { text: string; key: string };
  /** Names mean what they meant on this day (`YYYY-MM-DD`), or on the day in the form's field `dayName`. */
  day: string;
  dayName?: string;
  /** The person typed: what was chosen before no longer stands. */
  onType?: () => void;
};

const waitMs = 180;

/** A place by name: suggestions while typing (ARIA combobox); without JavaScript a plain field the server resolves. */
export function PlaceField({ name, keyName, texts, initial, day, dayName, onType, id, ...rest }: PlaceFieldProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(initial?.key ?? '');
  const [query, setQuery] = useState<string | null>(null);
  const { suggestions, state } = useSuggestions(query, () => dayOf(input.current, dayName) || day);
  const [active, setActive] = useState(-1);
  const open = query !== null && query.trim() !== '' && state !== 'idle';
  const option = (at: number) => `${listId}-${at}`;

  function choose(suggestion: Suggestion) {
    if (input.current) input.current.value = suggestion.name;
    setChosen(suggestion.key);
    close();
  }

  function close() {
    setQuery(null);
    setActive(-1);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (!open) return;
    const last = suggestions.length - 1;
    const found = suggestions[active];
    if (event.key === 'ArrowDown') setActive(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && found) choose(found);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  return (
    <div className="relative">
      <input
        {...rest}
        ref={input}
        id={id}
        name={name}
        defaultValue={initial?.text}
        placeholder={texts.placeholder}
        className={`${controlStyle} h-11`}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="words"
        enterKeyHint="next"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && active >= 0 ? option(active) : undefined}
        onChange={(event) => {
          setChosen('');
          onType?.();
          setActive(-1);
          setQuery(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <input type="hidden" name={keyName} value={chosen} readOnly />
      {open ? (
        <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-md border border-input bg-card py-1 shadow-lg">
          <div id={listId} role="listbox" aria-label={texts.placeholder}>
            {suggestions.map((suggestion, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox
              // biome-ignore lint/a11y/useFocusableInteractive: the combobox keeps the focus and names the active option
              <div
                key={suggestion.key}
                id={option(at)}
                role="option"
                aria-selected={at === active}
                className="flex min-h-11 cursor-pointer flex-col justify-center px-3 py-1.5 text-sm hover:bg-muted aria-selected:bg-accent aria-selected:text-accent-foreground"
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(suggestion)}
              >
                <span className="font-medium">{suggestion.name}</span>
                <span className="text-muted-foreground">{suggestion.where}</span>
              </div>
            ))}
          </div>
          {suggestions.length === 0 ? (
            <p className="px-3 py-2 text-sm text-muted-foreground">{texts[silence(state)]}</p>
          ) : null}
        </div>
      ) : null}
      <p role="status" className="sr-only">
        {open ? (suggestions.length > 0 ? `${suggestions.length} ${texts.found}` : texts[silence(state)]) : ''}
      </p>
    </div>
  );
}

type State = 'idle' | 'loading' | 'done' | 'failed';

function silence(state: State): 'loading' | 'none' | 'offline' {
  return state === 'loading' ? 'loading' : state === 'failed' ? 'offline' : 'none';
}

function useSuggestions(query: string | null, day: () => string) {
  const [found, setFound] = useState<{ suggestions: Suggestion[]; state: State }>({ suggestions: [], state: 'idle' });
  const dayNow = useRef(day);
  dayNow.current = day;
  useEffect(() => {
    const wanted = query?.trim();
    if (!wanted) return setFound({ suggestions: [], state: 'idle' });
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setFound((before) => ({ ...before, state: 'loading' }));
      try {
        const asked = new URLSearchParams({ q: wanted, day: dayNow.current() });
        const answer = await fetch(`/api/places?${asked}`, { signal: abort.signal });
        if (!answer.ok) throw new Error(`${answer.status}`);
        setFound({ suggestions: (await answer.json()).places, state: 'done' });
      } catch {
        if (!abort.signal.aborted) setFound({ suggestions: [], state: 'failed' });
      }
    }, waitMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return found;
}

function dayOf(input: HTMLInputElement | null, dayName: string | undefined): string {
  const control = dayName ? input?.form?.elements.namedItem(dayName) : null;
  return control instanceof HTMLInputElement ? control.value : '';
}
