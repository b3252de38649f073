import type { Rules } from '@/lib/domain/classify/rules';
import { control, element } from './element';
import { drawReading, heardIn } from './preview-parts';
import type { BrowserWords } from './words';

const waitMs = 250;
const enough = 10;
/** Trying more than this on a slow phone would hold up the typing; the receipt tells it then. */
const mostTried = { letters: 1000, reasons: 100 } as const;

/** Shows under the text how it would be read, why, and what would be masked, by the same code the server uses. */
export function readAlong(form: HTMLFormElement, words: BrowserWords): { refresh(): void } {
  const text = control(form, 'text');
  const panel = form.querySelector<HTMLElement>('[data-preview]');
  if (!text || !panel) return { refresh() {} };
  const status = element('p', { role: 'status', class: 'sr-only' });
  panel.after(status);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;
  let rules: Rules | undefined;

  async function show(panel: HTMLElement, written: string, mine: number) {
    try {
      const { classify, hingesOf, redact, rulesWith, TryBudget } = await import('./reader');
      if (mine !== round) return;
      if (words.own) rules ??= rulesWith(words.own);
      const { text, counts } = redact(written);
      const reading = classify(text, { rules });
      const isTried = text.length <= mostTried.letters && reading.reasons.length <= mostTried.reasons;
      const budget = new TryBudget();
      const found = isTried ? hingesOf(text, { rules }, budget) : null;
      const hinges = budget.isSpent ? null : found;
      panel.replaceChildren(...drawReading({ text, reading, hinges, masked: counts }, words));
      panel.hidden = false;
      announce(heardIn(reading, words));
    } catch {
      // Without the network the preview stays away; sending does not need it.
    }
  }

  /** The result alone, and only when it is another one: the rest is there to be read, not to be listened to while typing. */
  function announce(heard: string) {
    if (status.textContent !== heard) status.textContent = heard;
  }

  function refresh() {
    clearTimeout(timer);
    const mine = ++round;
    const written = text?.value ?? '';
    if (!panel) return;
    if (written.trim().length < enough) {
      panel.hidden = true;
      announce('');
    } else timer = setTimeout(() => show(panel, written, mine), waitMs);
  }

  text.addEventListener('input', refresh);
  text.addEventListener('focus', () => void import('./reader').catch(() => {}), { once: true });
  refresh();
  return { refresh };
}
