import { type Look, looks } from '@/app/_ui/mark-looks';
import type { Hinge } from '@/lib/domain/classify/counterfactual';
import type { Reading, Reason, Tier } from '@/lib/domain/classify/reading';
import { shortened, stretchesOf } from '@/lib/domain/opinion/marks';
import type { MaskKind } from '@/lib/domain/redact/mask-kinds';
import type { Sentiment } from '@/lib/domain/vocabulary';
import { sayHinge } from '@/lib/strings/say-hinge';
import { element } from './element';
import type { BrowserWords } from './words';

type Read = {
  /** As it would be kept. */
  text: string;
  reading: Reading;
  /** Null when it was not tried. */
  hinges: readonly Hinge[] | null;
  masked: Partial<Record<MaskKind, number>>;
};

const mostPhrases = 4;
const longestShown = 600;

/** Everything there is to see of a reading: the marked text, the answers with their phrases, what they hang on. */
export function drawReading(read: Read, words: BrowserWords): Node[] {
  const { preview: say } = words.texts;
  return [
    element('p', { class: 'font-semibold' }, say.title),
    element('p', { class: 'text-muted-foreground' }, say.note),
    ...markedText(read, say.text),
    answers(read, words),
    ...hanging(read, words),
  ];
}

/** The answer in a few words, for listening. */
export function heardIn({ sentiment, topics, flags }: Reading, { texts, names }: BrowserWords): string {
  const heard = [
    names.sentiments[sentiment],
    ...topics.map(({ code }) => names.topics[code]),
    ...flags.map((code) => names.flags[code]),
  ];
  return `${texts.preview.updated} ${heard.join(', ')}`;
}

function markedText({ text, reading: { reasons } }: Read, label: string): Node[] {
  if (reasons.length === 0) return [];
  const stretches = shortened(stretchesOf(text, reasons), longestShown);
  return [
    element('p', { class: 'mt-3 text-muted-foreground' }, label),
    element(
      'p',
      { class: 'mt-1 rounded-md border bg-card px-3 py-1.5 leading-8 wrap-anywhere whitespace-pre-wrap' },
      ...stretches.map((stretch) =>
        mark(
          stretch.text,
          stretch.reasons.map((at) => looks(reasons[at]!)),
        ),
      ),
    ),
  ];
}

/** One more underline for each kind of reason on the same words. */
function mark(text: string, over: readonly Look[]): Node | string {
  const [first] = over;
  if (first === undefined) return text;
  let inner: Node | string = text;
  for (const underline of new Set(over.map((look) => look.underline))) {
    inner = element('span', { class: `decoration-2 ${underline}` }, inner);
  }
  return element('mark', { class: `rounded-xs text-inherit ${first.mark}` }, inner);
}

function answers({ text, reading, masked }: Read, { texts: { preview: say }, names }: BrowserWords): Node {
  const { sentiment, topics, suggestion, flags, reasons } = reading;
  const phrases = (kind: Reason['kind'], code?: string) => {
    const found = reasons.filter((reason) => reason.kind === kind && (code === undefined || reason.code === code));
    return quoted(text, found, names.tiers);
  };
  const hidden = Object.entries(masked).map(([kind, n]) => `${n} ${names.masks[kind as MaskKind]}`);
  const orNone = (found: Node[]) => (found.length > 0 ? found : [note(say.noWords)]);
  return element(
    'dl',
    { class: 'mt-3 grid gap-x-4 gap-y-2 sm:grid-cols-[7rem_1fr]' },
    ...row(say.sentiment, [tag(names.sentiments[sentiment], sentimentLooks[sentiment], orNone(phrases('sentiment')))]),
    ...row(names.kinds.negator, phrases('negator')),
    ...row(
      say.topics,
      topics.map(({ code }) =>
        tag(names.topics[code], 'bg-accent text-accent-foreground', orNone(phrases('topic', code))),
      ),
    ),
    ...row(
      say.maybe,
      suggestion === null
        ? []
        : [tag(names.topics[suggestion], 'border border-dashed border-input', phrases('topic', suggestion))],
    ),
    ...row(
      say.flags,
      flags.map((code) => tag(`⚑ ${names.flags[code]}`, 'bg-flag-soft text-flag', phrases('flag', code))),
    ),
    ...row(names.kinds.guard, phrases('guard')),
    ...row(say.masked, hidden.length > 0 ? [element('span', {}, hidden.join(', '))] : []),
  );
}

/** What each answer hangs on, a sentence each; nothing for a text without reasons. */
function hanging({ text, reading, hinges }: Read, { hinges: texts, names }: BrowserWords): Node[] {
  if (reading.reasons.length === 0) return [];
  const title = element('p', { class: 'mt-3 font-semibold' }, texts.title);
  if (hinges === null || hinges.length === 0) return [title, note(hinges === null ? texts.tooLong : texts.none)];
  const sentences = hinges.map((hinge) => {
    const parts = sayHinge(hinge, text, texts, names).map((part) =>
      part.kind === 'words'
        ? part.text
        : element('b', { class: 'font-semibold' }, part.kind === 'name' ? part.text : `“${part.text}”`),
    );
    return element('li', { class: 'wrap-anywhere' }, ...parts);
  });
  return [title, element('ul', { class: 'mt-1 space-y-1.5' }, ...sentences)];
}

const sentimentLooks: Record<Sentiment, string> = {
  negative: 'bg-negative-soft text-negative',
  neutral: 'bg-neutral-soft text-neutral',
  positive: 'bg-positive-soft text-positive',
};

function row(label: string, values: Node[]): Node[] {
  if (values.length === 0) return [];
  return [
    element('dt', { class: 'font-medium text-muted-foreground max-sm:-mb-1.5' }, label),
    element('dd', { class: 'flex flex-wrap items-baseline gap-x-3 gap-y-1.5' }, ...values),
  ];
}

function tag(name: string, look: string, phrases: Node[]): Node {
  return element(
    'span',
    { class: 'flex flex-wrap items-baseline gap-x-2 gap-y-1' },
    element('span', { class: `rounded-sm px-1.5 py-0.5 text-xs leading-5 font-medium ${look}` }, name),
    ...phrases,
  );
}

const note = (text: string) => element('span', { class: 'text-muted-foreground' }, text);

/** Each wording once, looking as it does in the text, those found alike together with how they were found. */
function quoted(text: string, reasons: readonly Reason[], tiers: Record<Tier, string>): Node[] {
  const wordings = new Map<string, Reason>();
  for (const reason of reasons) {
    const wording = `${reason.tier} ${text.slice(reason.start, reason.end).toLowerCase()}`;
    if (!wordings.has(wording)) wordings.set(wording, reason);
  }
  const shown = [...wordings.values()].slice(0, mostPhrases);
  const left = wordings.size - shown.length;
  const groups = (Object.keys(tiers) as Tier[]).flatMap((tier) => {
    const alike = shown.filter((reason) => reason.tier === tier);
    if (alike.length === 0) return [];
    const phrases = alike.flatMap((reason) => ['“', mark(text.slice(reason.start, reason.end), [looks(reason)]), '” ']);
    return [element('span', { class: 'leading-7 wrap-anywhere' }, ...phrases, note(tiers[tier]))];
  });
  return left > 0 ? [...groups, note(`+${left}`)] : groups;
}
