import type { Reading, Reason } from '@/lib/domain/classify/reading';
import type { MaskKind } from '@/lib/domain/redact/mask-kinds';
import type { Sentiment } from '@/lib/domain/vocabulary';
import { control, element } from './element';
import type { BrowserWords } from './words';

const waitMs = 250;
const enough = 10;
const mostPhrases = 4;

/** Shows under the text how it would be read and what would be masked, by the same code the server uses. */
export function readAlong(form: HTMLFormElement, words: BrowserWords): { refresh(): void } {
  const text = control(form, 'text');
  const panel = form.querySelector<HTMLElement>('[data-preview]');
  if (!text || !panel) return { refresh() {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let round = 0;

  async function show(panel: HTMLElement, written: string, mine: number) {
    try {
      const { classify, redact } = await import('./reader');
      const hidden = redact(written);
      const reading = classify(hidden.text);
      if (mine !== round) return;
      panel.replaceChildren(...told(hidden.text, reading, hidden.counts, words));
      panel.hidden = false;
    } catch {
      // Without the network the preview stays away; sending does not need it.
    }
  }

  function refresh() {
    clearTimeout(timer);
    const mine = ++round;
    const written = text?.value ?? '';
    if (!panel) return;
    if (written.trim().length < enough) panel.hidden = true;
    else timer = setTimeout(() => show(panel, written, mine), waitMs);
  }

  text.addEventListener('input', refresh);
  text.addEventListener('focus', () => void import('./reader').catch(() => {}), { once: true });
  refresh();
  return { refresh };
}

function told(
  text: string,
  reading: Reading,
  masked: Partial<Record<MaskKind, number>>,
  { texts: { preview: say }, names }: BrowserWords,
): Node[] {
  const phrases = (kind: Reason['kind'], code?: string) => {
    const found = reading.reasons.filter(
      (reason) => reason.kind === kind && (code === undefined || reason.code === code),
    );
    const said = new Set(found.map((reason) => text.slice(reason.start, reason.end).toLowerCase()));
    return [...said]
      .slice(0, mostPhrases)
      .map((phrase) => `“${phrase}”`)
      .join(' ');
  };
  const hidden = Object.entries(masked).map(([kind, n]) => `${n} ${names.masks[kind as MaskKind]}`);
  const { sentiment } = reading;
  const list = element(
    'dl',
    { class: 'mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-[7rem_1fr]' },
    ...row(say.sentiment, [tag(names.sentiments[sentiment], looks[sentiment], phrases('sentiment') || say.noWords)]),
    ...row(
      say.topics,
      reading.topics.map(({ code }) =>
        tag(names.topics[code], 'bg-accent text-accent-foreground', phrases('topic', code) || say.noWords),
      ),
    ),
    ...row(
      say.flags,
      reading.flags.map((code) => tag(`⚑ ${names.flags[code]}`, 'bg-flag-soft text-flag', phrases('flag', code))),
    ),
    ...row(say.masked, hidden.length > 0 ? [element('span', {}, hidden.join(', '))] : []),
  );
  const heard = [
    names.sentiments[sentiment],
    ...reading.topics.map(({ code }) => names.topics[code]),
    ...reading.flags.map((code) => names.flags[code]),
  ];
  return [
    element('p', { class: 'font-semibold' }, say.title),
    element('p', { class: 'text-muted-foreground' }, say.note),
    list,
    element('p', { role: 'status', class: 'sr-only' }, `${say.updated} ${heard.join(', ')}`),
  ];
}

const looks: Record<Sentiment, string> = {
  negative: 'bg-negative-soft text-negative',
  neutral: 'bg-neutral-soft text-neutral',
  positive: 'bg-positive-soft text-positive',
};

function row(label: string, values: Node[]): Node[] {
  if (values.length === 0) return [];
  return [
    element('dt', { class: 'font-medium text-muted-foreground' }, label),
    element('dd', { class: 'flex flex-wrap items-baseline gap-x-3 gap-y-1.5' }, ...values),
  ];
}

function tag(name: string, look: string, words: string): Node {
  return element(
    'span',
    { class: 'flex flex-wrap items-baseline gap-x-2 gap-y-1' },
    element('span', { class: `rounded-sm px-1.5 py-0.5 text-xs leading-5 font-medium ${look}` }, name),
    element('span', { class: 'text-muted-foreground' }, words),
  );
}
