'use client';

import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { controlStyle } from './input';

export type ComboboxTexts = {
  readonly placeholder: string;
  readonly loading: string;
  readonly none: string;
  readonly offline: string;
  readonly found: string;
};

/** `where` tells those of one name apart. */
export type Suggestion = { readonly key: string; readonly name: string; readonly where: string };

type ComboboxProps = Pick<
  ComponentProps<'input'>,
  'id' | 'disabled' | 'required' | 'aria-invalid' | 'aria-describedby' | 'autoCapitalize'
> & {
  /** Name of the typed text; the key of what was chosen goes as `keyName`. */
  name: string;
  keyName?: string;
  texts: ComboboxTexts;
  /** What to start from. Give the element a new `key` to start anew. */
  initial?: { text: string; key: string };
  /** What begins so; given the field too, for what stands beside it in its form. */
  find: (typed: string, signal: AbortSignal, field: HTMLInputElement | null) => Promise<readonly Suggestion[]>;
  /** The person typed: what was chosen before no longer stands. */
  onType?: () => void;
  /** Takes what was chosen out of the field, which is empty again. */
  onChoose?: (chosen: Suggestion) => void;
};

const waitMs = 180;

/** One of many by name: suggestions while typing (ARIA combobox); without JavaScript a plain field the server resolves. */
export function Combobox({ name, keyName, texts, initial, find, onType, onChoose, id, ...rest }: ComboboxProps) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(initial?.key ?? '');
  const [query, setQuery] = useState<string | null>(null);
  const { suggestions, state } = useSuggestions(query, (typed, signal) => find(typed, signal, input.current));
  const [active, setActive] = useState(-1);
  const open = query !== null && query.trim() !== '' && state !== 'idle';
  const option = (at: number) => `${listId}-${at}`;

  function choose(suggestion: Suggestion) {
    if (input.current) input.current.value = onChoose ? '' : suggestion.name;
    if (onChoose) onChoose(suggestion);
    else setChosen(suggestion.key);
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
        autoCapitalize="words"
        {...rest}
        ref={input}
        id={id}
        name={name}
        defaultValue={initial?.text}
        placeholder={texts.placeholder}
        className={`${controlStyle} h-10 max-sm:h-11`}
        maxLength={200}
        autoComplete="off"
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
      {keyName ? <input type="hidden" name={keyName} value={chosen} readOnly /> : null}
      {open ? (
        <div className="absolute inset-x-0 top-full z-30 mt-1 rounded-md border border-input bg-card py-1 shadow-lg">
          <div id={listId} role="listbox" aria-label={texts.placeholder} className="max-h-72 overflow-y-auto">
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

type Found = { readonly suggestions: readonly Suggestion[]; readonly state: State };

function useSuggestions(
  query: string | null,
  find: (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]>,
) {
  const [found, setFound] = useState<Found>({ suggestions: [], state: 'idle' });
  const findNow = useRef(find);
  findNow.current = find;
  useEffect(() => {
    const wanted = query?.trim();
    if (!wanted) return setFound({ suggestions: [], state: 'idle' });
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setFound((before) => ({ ...before, state: 'loading' }));
      try {
        const suggestions = await findNow.current(wanted, abort.signal);
        setFound({ suggestions, state: 'done' });
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
