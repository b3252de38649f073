import { valuesOf } from '../form-state';
import type { KeptDraft } from './draft';
import { control, element } from './element';
import { isTurnedAway, tryAgain } from './trying-again';
import type { BrowserWords } from './words';

/**
 * Sends the form without leaving the page. The server answers with the receipt's page or with the form as it is to be
 * shown again, which takes this one's place; when it does not answer, everything typed stays and is sent again later.
 */
export function sendInPlace(
  form: HTMLFormElement,
  words: BrowserWords,
  draft: KeptDraft,
  enhance: (form: HTMLFormElement) => void,
): void {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  const again = tryAgain(form, words.texts.again);
  let sending = false;

  function setSending(now: boolean) {
    sending = now;
    button?.setAttribute('aria-disabled', String(now));
    if (button) button.textContent = now ? words.texts.sending : words.texts.send;
  }

  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    if (sending) return;
    again.begin();
    clearProblems(form);
    const typed = new FormData(form);
    if (showMissing(form, typed, words.quick)) return showFailure(form, words.texts.failedTitle, words.quick.summary);
    setSending(true);
    let answer: Response | null = null;
    try {
      answer = await fetch(form.action, { method: 'POST', body: typed });
      if (isTurnedAway(answer)) throw new Error(`${answer.status}`);
      if (answer.redirected) {
        if (new URL(answer.url).searchParams.has('sent')) draft.forget();
        location.assign(answer.url);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const shown = page.querySelector<HTMLFormElement>('form[data-report]');
      if (!shown) throw new Error(`${answer.status}, and no form in the answer`);
      const next = document.adoptNode(shown);
      if (next.dataset.strange === undefined) next.dataset.owner = form.dataset.owner;
      carryPreview(form, next);
      form.replaceWith(next);
      enhance(next);
      focusFirst(next);
    } catch {
      setSending(false);
      const isHeard = answer !== null && !isTurnedAway(answer);
      if (isHeard || !again.plan(answer)) showFailure(form, words.texts.failedTitle, words.texts.offline);
    }
  });
}

/** The same words are read the same: the page must not move away from what is wrong while they are read again. */
function carryPreview(from: HTMLFormElement, to: HTMLFormElement): void {
  const [shown, empty] = [from, to].map((form) => form.querySelector<HTMLElement>('[data-preview]'));
  if (!shown || !empty || shown.hidden) return;
  empty.replaceChildren(...shown.childNodes);
  empty.hidden = false;
}

/** The plainest omissions, told without the network as the controls say; everything else is the server's to say. */
function showMissing(form: HTMLFormElement, typed: FormData, quick: BrowserWords['quick']): boolean {
  const { placeKey, placeUnknown } = valuesOf(typed);
  const problems: [name: string, problem: string][] = [];
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[required], textarea')) {
    const given = field.value.trim();
    const isElsewhere = field.name === 'place' && (placeKey || placeUnknown);
    if (field.required && !given && !isElsewhere) problems.push([field.name, quick.required]);
    else if (given && given.length < field.minLength) problems.push([field.name, quick.tooShort]);
  }
  for (const [name, problem] of problems) showProblem(form, name, problem);
  return problems.length > 0;
}

function showProblem(form: HTMLFormElement, name: string, problem: string): void {
  const frame = form.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (!frame) return;
  const id = `${name}-error`;
  frame.append(
    element(
      'p',
      { id, class: 'flex gap-1.5 text-sm font-medium text-destructive' },
      element('span', { 'aria-hidden': 'true' }, '⚠'),
      problem,
    ),
  );
  if (frame.matches('fieldset')) {
    frame.dataset.invalid = '';
    frame.setAttribute('aria-describedby', id);
    return;
  }
  const field = control(form, name);
  field?.setAttribute('aria-invalid', 'true');
  field?.setAttribute('aria-describedby', `${id} ${field.getAttribute('aria-describedby') ?? ''}`.trim());
}

function clearProblems(form: HTMLFormElement): void {
  form.querySelector('[data-failure]')?.remove();
  for (const problem of form.querySelectorAll('[data-field] > [id$="-error"]')) {
    for (const described of form.querySelectorAll(`[aria-describedby~="${problem.id}"]`)) {
      const rest =
        described
          .getAttribute('aria-describedby')
          ?.split(' ')
          .filter((id) => id !== problem.id) ?? [];
      if (rest.length > 0) described.setAttribute('aria-describedby', rest.join(' '));
      else described.removeAttribute('aria-describedby');
    }
    problem.remove();
  }
  for (const wrong of form.querySelectorAll('[aria-invalid]')) wrong.removeAttribute('aria-invalid');
  for (const wrong of form.querySelectorAll<HTMLElement>('[data-invalid]')) delete wrong.dataset.invalid;
}

function showFailure(form: HTMLFormElement, title: string, message: string): void {
  form.prepend(
    element(
      'div',
      {
        'data-failure': '',
        role: 'alert',
        tabindex: '-1',
        class: 'rounded-md border border-destructive/50 bg-destructive-soft px-4 py-3 text-sm',
      },
      element('p', { class: 'font-semibold text-destructive' }, title),
      element('p', {}, message),
    ),
  );
  focusFirst(form);
}

function focusFirst(form: HTMLFormElement): void {
  const wrong = form.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]');
  const target = wrong?.matches('fieldset') ? wrong.querySelector<HTMLElement>('input') : wrong;
  (target ?? form.querySelector<HTMLElement>('[data-failure]'))?.focus();
}
