import { element } from './element';
import type { BrowserWords } from './words';

const mostTries = 6;
const usualSeconds = 3;
const longestSeconds = 120;
const overloaded = [502, 503, 504];

export type TryingAgain = {
  /** Plans the next try after one that was not heard; false when it is for the person to decide. */
  plan(answer: Response | null): boolean;
  /** A try begins, by hand or as planned. */
  begin(): void;
};

/** True for an answer that says only that there is no answer now. */
export const isTurnedAway = (answer: Response) => overloaded.includes(answer.status);

/**
 * Sends the form again by itself while the server is overloaded or cannot be reached: no sooner than the server asks for,
 * each time later, and never all phones at once. It is the same report to the server however often it is sent. Says so
 * where it is heard, and leaves off when the person says so or writes on.
 */
export function tryAgain(form: HTMLFormElement, texts: BrowserWords['texts']['again']): TryingAgain {
  const notice = form.querySelector<HTMLElement>('[data-again]');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  let isPlanned = false;

  function say(...what: (Node | string)[]) {
    notice?.replaceChildren(...what);
  }
  function stop() {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    say(texts.stopped);
  }
  form.addEventListener('input', stop);
  return {
    plan(answer) {
      const asked = Number(answer?.headers.get('retry-after')) || usualSeconds;
      const seconds = Math.ceil(asked * 2 ** (tries - 1) * (1 + (performance.now() % 1000) / 2000));
      if (tries >= mostTries || asked > longestSeconds) return false;
      const button = element(
        'button',
        { type: 'button', class: 'min-h-11 cursor-pointer font-medium underline' },
        texts.stop,
      );
      button.addEventListener('click', stop);
      say((answer ? texts.busy : texts.offline).replace('{n}', String(seconds)), ' ', button);
      timer = setTimeout(() => {
        isPlanned = true;
        form.querySelector<HTMLElement>('button[type="submit"]')?.click();
      }, seconds * 1000);
      return true;
    },
    begin() {
      clearTimeout(timer);
      timer = undefined;
      tries = isPlanned ? tries + 1 : 1;
      isPlanned = false;
      say();
    },
  };
}
