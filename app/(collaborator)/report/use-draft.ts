import { type RefObject, useEffect, useRef } from 'react';
import { type ReportFormState, valuesOf } from './form-state';

/**
 * What is being written, kept in this tab until it is sent, so that a reload or a crash loses nothing. `owner` keeps
 * one person's draft from the next who signs in.
 */
export function useDraft(
  owner: string,
  form: RefObject<HTMLFormElement | null>,
  onRestored: (clientId: string, draft: Fields | null) => void,
) {
  const draftName = `nghe-dan-report-${owner}`;
  const sentName = `nghe-dan-sent-${owner}`;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (!form.current) return;
    const draft = read(draftName);
    const clientId = (form.current.elements.namedItem('clientId') as HTMLInputElement | null)?.value;
    if (draft?.text && restore(form.current, draft)) onRestored(draft.clientId ?? newClientId(), draft);
    else if (clientId && read(sentName)?.clientId === clientId) onRestored(newClientId(), null);
  }, [form, onRestored, draftName, sentName]);
  return {
    keepSoon() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => form.current && write(draftName, valuesOf(new FormData(form.current))), 400);
    },
    /** Sent: the draft goes, and this client id is not used for another report when the browser goes back. */
    forget(clientId: string) {
      clearTimeout(timer.current);
      write(draftName, null);
      write(sentName, { clientId });
    },
  };
}

/** 32 hex digits; `crypto.randomUUID` is missing on plain http. */
export function newClientId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Fields = ReportFormState['values'];
const keptByReact = ['clientId', 'place', 'placeKey', 'placeUnknown'];

/** Fills the form; false when the page already holds other text, such as after a failed send. */
function restore(form: HTMLFormElement, draft: Fields): boolean {
  const { value: shown } = form.elements.namedItem('text') as HTMLTextAreaElement;
  if (shown && shown !== draft.text) return false;
  for (const [name, value] of Object.entries(draft)) {
    const control = form.elements.namedItem(name);
    if (!keptByReact.includes(name) && control && 'value' in control) control.value = value;
  }
  return true;
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
