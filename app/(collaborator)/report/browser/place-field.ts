import type { ReportFormTexts } from '@/lib/strings/report';
import { control, element } from './element';

type Suggestion = { key: string; name: string; where: string };

const waitMs = 180;
const listId = 'place-list';
const optionLook =
  'flex min-h-11 cursor-pointer flex-col justify-center px-3 py-1.5 text-sm hover:bg-muted aria-selected:bg-accent aria-selected:text-accent-foreground';

/** Turns the plain place field into one that suggests while typing (ARIA combobox). */
export function findPlaces(form: HTMLFormElement, texts: ReportFormTexts['place']): { restored(): void } {
  const field = form.querySelector<HTMLElement>('[data-place]');
  const input = control(form, 'place');
  const key = field?.querySelector<HTMLInputElement>('[name="placeKey"]');
  const unknown = control(form, 'placeUnknown');
  if (!field || !input || !key) return { restored() {} };

  const list = element('div', { id: listId, role: 'listbox', 'aria-label': texts.placeholder });
  const silence = element('p', { class: 'px-3 py-2 text-sm text-muted-foreground' });
  const popup = element(
    'div',
    {
      class:
        'absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-md border border-input bg-card py-1 shadow-lg',
    },
    list,
    silence,
  );
  const status = element('p', { role: 'status', class: 'sr-only' });
  popup.hidden = true;
  field.append(popup, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
  })) {
    input.setAttribute(name, value);
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let suggestions: Suggestion[] = [];
  let active = -1;

  function open(found: Suggestion[], said: string) {
    suggestions = found;
    list.replaceChildren(
      ...found.map((suggestion, at) => {
        const option = element(
          'div',
          { id: `${listId}-${at}`, role: 'option', 'aria-selected': 'false', class: optionLook },
          element('span', { class: 'font-medium' }, suggestion.name),
          element('span', { class: 'text-muted-foreground' }, suggestion.where),
        );
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => choose(suggestion));
        return option;
      }),
    );
    silence.hidden = found.length > 0;
    silence.textContent = said;
    status.textContent = found.length > 0 ? `${found.length} ${texts.found}` : said;
    popup.hidden = false;
    input?.setAttribute('aria-expanded', 'true');
    input?.setAttribute('aria-controls', listId);
    move(-1);
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    popup.hidden = true;
    status.textContent = '';
    input?.setAttribute('aria-expanded', 'false');
    input?.removeAttribute('aria-controls');
    move(-1);
  }

  function move(to: number) {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = to;
    const option = list.children[to];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input?.setAttribute('aria-activedescendant', option.id);
    else input?.removeAttribute('aria-activedescendant');
  }

  function choose(suggestion: Suggestion) {
    if (!input || !key) return;
    input.value = suggestion.name;
    key.value = suggestion.key;
    close();
    input.dispatchEvent(new CustomEvent('input', { bubbles: true, detail: 'chosen' }));
  }

  async function ask(typed: string) {
    asking?.abort();
    asking = new AbortController();
    const { signal } = asking;
    try {
      const asked = new URLSearchParams({ q: typed, day: control(form, 'day')?.value ?? '' });
      const answer = await fetch(`/api/places?${asked}`, { signal });
      if (!answer.ok) throw new Error(`${answer.status}`);
      open((await answer.json()).places, texts.none);
    } catch {
      if (!signal.aborted) open([], texts.offline);
    }
  }

  input.addEventListener('input', (event) => {
    if ((event as { detail?: unknown }).detail === 'chosen') return;
    key.value = '';
    if (unknown) unknown.checked = false;
    form.querySelector('[data-candidates]')?.remove();
    clearTimeout(timer);
    const typed = input.value.trim();
    if (typed) timer = setTimeout(() => ask(typed), waitMs);
    else close();
  });
  input.addEventListener('keydown', (event) => {
    if (popup.hidden) return;
    const last = suggestions.length - 1;
    const found = suggestions[active];
    if (event.key === 'ArrowDown') move(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') move(active <= 0 ? last : active - 1);
    else if (event.key === 'Enter' && found) choose(found);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  input.addEventListener('blur', close);
  unknown?.addEventListener('change', () => {
    if (!unknown.checked) return;
    input.value = '';
    key.value = '';
    form.querySelector('[data-candidates]')?.remove();
    close();
  });
  return { restored: close };
}
