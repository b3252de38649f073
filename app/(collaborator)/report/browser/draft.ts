import { valuesOf } from '../form-state';
import { type Draft, lastSent, readDraft, rememberSent, whenForgotten, writeDraft } from './draft-store';
import { control } from './element';

export type KeptDraft = {
  /** Sent: the draft goes, and its client id is not used for another report when the browser goes back. */
  forget(): void;
};

const waitMs = 400;

/**
 * Keeps what is being written in this browser, for its writer alone, until it is sent or they sign out: a reload, a
 * crash, a closed browser or an ended session loses nothing. Of two tabs the one written in last is kept.
 */
export function keepDraft(form: HTMLFormElement, onRestored: () => void): KeptDraft {
  const owner = form.dataset.owner;
  const id = control(form, 'clientId');
  if (!owner || !id) return { forget() {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  whenForgotten(owner, () => {
    stop();
    isOver = true;
  });

  // A form the server sent back holds what was typed last, and perhaps a new client id.
  const draft = readDraft(owner);
  if (lastSent(owner) === id.value) id.value = newClientId();
  else if (holdsWords(form)) keep();
  else if (draft) {
    fill(form, draft);
    onRestored();
    offerToStartOver(form, () => {
      stop();
      writeDraft(owner, null);
    });
  }

  function keep() {
    stop();
    if (isOver) return;
    writeDraft(owner ?? '', holdsWords(form) ? (valuesOf(new FormData(form)) as Draft) : null);
  }
  function stop() {
    clearTimeout(timer);
    timer = undefined;
  }
  form.addEventListener('input', () => {
    stop();
    timer = setTimeout(keep, waitMs);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) keep();
  });
  return {
    forget() {
      stop();
      writeDraft(owner, null);
      rememberSent(owner, id.value);
    },
  };
}

/** Whether there is anything in it that somebody would have to type again. */
function holdsWords(form: HTMLFormElement): boolean {
  const typed = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('textarea, input[name="place"]');
  return [...typed].some((field) => field.value.trim() !== '');
}

function fill(form: HTMLFormElement, draft: Draft): void {
  for (const [name, value] of Object.entries(draft)) {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement && found.type === 'checkbox') found.checked = value === 'on';
    else if (found && 'value' in found) found.value = value;
  }
}

function offerToStartOver(form: HTMLFormElement, forget: () => void): void {
  const notice = form.querySelector<HTMLElement>('[data-draft]');
  if (!notice) return;
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => {
    forget();
    location.assign(form.action);
  });
}

/** 32 hex digits; `crypto.randomUUID` is missing on plain http. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
