import { type ReportFormState, valuesOf } from '../form-state';
import { control } from './element';

export type Draft = {
  /** Sent: the draft goes, and its client id is not used for another report when the browser goes back. */
  forget(): void;
};

type Fields = ReportFormState['values'];
const waitMs = 400;

/** Keeps what is being written in this tab until it is sent, so that a reload or a crash loses nothing. */
export function keepDraft(form: HTMLFormElement, onRestored: () => void): Draft {
  const owner = form.dataset.owner ?? '';
  const [draftName, sentName] = [`nghe-dan-report-${owner}`, `nghe-dan-sent-${owner}`];
  const id = control(form, 'clientId');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const draft = read(draftName);
  if (draft?.text && restore(form, draft)) {
    onRestored();
    offerToStartOver(form, draftName);
  } else if (id && read(sentName)?.clientId === id.value) id.value = newClientId();

  const keep = () => write(draftName, valuesOf(new FormData(form)));
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, waitMs);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) keep();
  });
  return {
    forget() {
      clearTimeout(timer);
      timer = undefined;
      write(draftName, null);
      write(sentName, { clientId: id?.value });
    },
  };
}

/** Fills the form; false when the page already holds other text, such as after a refused send. */
function restore(form: HTMLFormElement, draft: Fields): boolean {
  const text = control(form, 'text');
  if (!text || (text.value && text.value !== draft.text)) return false;
  for (const [name, value] of Object.entries(draft)) {
    const found = form.elements.namedItem(name);
    if (found instanceof HTMLInputElement && found.type === 'checkbox') found.checked = value === 'on';
    else if (found && 'value' in found) found.value = value;
  }
  return true;
}

function offerToStartOver(form: HTMLFormElement, draftName: string): void {
  const notice = form.querySelector<HTMLElement>('[data-draft]');
  if (!notice) return;
  notice.hidden = false;
  notice.querySelector('button')?.addEventListener('click', () => {
    write(draftName, null);
    location.reload();
  });
}

/** 32 hex digits; `crypto.randomUUID` is missing on plain http. */
function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function read(name: string): Fields | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null;
  }
}

function write(name: string, value: Fields | null): void {
  try {
    if (value) sessionStorage.setItem(name, JSON.stringify(value));
    else sessionStorage.removeItem(name);
  } catch {
    // Storage may be full or switched off; the form works without it.
  }
}
