import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import type { Span } from '@/lib/domain/classify/classify';
import type { Reason } from '@/lib/domain/classify/reading';
import { stretchesOf } from '@/lib/domain/opinion/marks';
import type { ReadingExplained } from '@/lib/domain/opinion/stored-reading';
import type { Stretch } from '@/lib/domain/search/found';
import type { Locale } from '@/lib/domain/vocabulary';
import { nameOfReason, readingTexts } from '@/lib/strings/reading';
import { FoundText } from './found-text';
import { HingeList } from './hinge-list';
import { Icon } from './icon';
import { looks } from './mark-looks';

type MarkedTextProps = {
  text: string;
  /** Null where they cannot be told any more. */
  reasons: readonly Reason[] | null;
  /** What the reading hangs on, said under the reasons. */
  explained?: ReadingExplained;
  /** Where what was searched for stands: marked besides. */
  found?: readonly Stretch[];
  locale: Locale;
  className?: string;
};

/**
 * The text with the phrases that decided its reading, the list of why and what the reading hangs on. Each marked phrase
 * leads to its line in the list and back. Kinds differ by underline and icon as well as by colour.
 */
export function MarkedText({ text, reasons: told, explained, found = [], locale, className }: MarkedTextProps) {
  const id = useId();
  const texts = readingTexts[locale];
  const reasons = told ?? [];
  const phrases = phrasesOf(reasons);
  const phraseOf = (at: number) => phrases.findIndex((phrase) => phrase.includes(at));
  const anchor = (phrase: number) => `${id}-mark-${phrase}`;
  const line = (phrase: number) => `${id}-why-${phrase}`;
  const seen = new Set<number>();
  return (
    <div className={clsx('space-y-5', className)}>
      <p className="text-lg leading-9 wrap-anywhere whitespace-pre-wrap">
        {stretchesOf(text, reasons).map((stretch) => {
          const [first] = stretch.reasons;
          const words = <FoundText key={stretch.start} text={stretch.text} found={found} from={stretch.start} />;
          if (first === undefined) return words;
          const here = stretch.reasons.map((at) => looks(reasons[at]!));
          const [underline, ...more] = new Set(here.map((look) => look.underline));
          const opens = [...new Set(stretch.reasons.map(phraseOf))].filter((phrase) => !seen.has(phrase));
          for (const phrase of opens) seen.add(phrase);
          return (
            <mark
              key={stretch.start}
              className={clsx('rounded-xs text-inherit has-target:outline-2 has-target:outline-ring', here[0]?.mark)}
            >
              {opens.map((phrase) => (
                <span key={phrase} id={anchor(phrase)} className="scroll-mt-24" />
              ))}
              {stretch.text.trim() === '' ? (
                stretch.text
              ) : (
                <a
                  href={`#${line(phraseOf(first))}`}
                  aria-describedby={line(phraseOf(first))}
                  className={clsx('decoration-2', underline)}
                >
                  {layered(words, more)}
                </a>
              )}
            </mark>
          );
        })}
      </p>
      <section aria-label={texts.reasonsTitle}>
        <h3 className="mb-2 text-sm font-semibold">{texts.reasonsTitle}</h3>
        {reasons.length === 0 ? (
          <p className="text-sm text-muted-foreground">{told ? texts.noReasons : texts.reasonsUnknown}</p>
        ) : null}
        <ul className="grid gap-x-8 gap-y-3 text-sm md:grid-cols-2">
          {phrases.map((phrase, at) => (
            <li
              key={line(at)}
              id={line(at)}
              className="scroll-mt-24 rounded-sm target:bg-accent target:outline-2 target:outline-ring"
            >
              <a href={`#${anchor(at)}`} className="font-medium underline-offset-4 hover:underline">
                “{text.slice(reasons[phrase[0]!]?.start, reasons[phrase[0]!]?.end)}”
              </a>
              {toldOnce(phrase.map((each) => reasons[each]!)).map((reason) => (
                <Why key={`${reason.kind}-${reason.code}-${reason.rule}`} reason={reason} locale={locale} />
              ))}
            </li>
          ))}
        </ul>
      </section>
      {explained ? (
        <HingeList
          text={text}
          explained={explained}
          markOf={(span) => {
            const phrase = phraseAt(span, reasons, phrases);
            return phrase === -1 ? null : `#${anchor(phrase)}`;
          }}
          locale={locale}
        />
      ) : null}
    </div>
  );
}

function Why({ reason, locale }: { reason: Reason; locale: Locale }) {
  const texts = readingTexts[locale];
  const counts = reason.kind === 'sentiment' || reason.kind === 'topic' || reason.kind === 'flag';
  return (
    <span className="flex gap-1.5 text-muted-foreground">
      <Icon name={looks(reason).icon} className={clsx('mt-1 size-3.5', looks(reason).ink)} />
      <span className="min-w-0">
        {texts.kinds[reason.kind]}: {nameOfReason(reason, locale)}
        {counts ? ` · ${texts.tiers[reason.tier]}` : ''}
        {counts && Math.abs(reason.weight) < weakWeight ? ` · ${texts.weak}` : ''}
        {reason.negated ? ` · ${texts.negated}` : ''}
        {isOwn(reason) ? ` · ${texts.own}` : ''}
      </span>
    </span>
  );
}

const isOwn = ({ rule }: Reason) => rule.endsWith('/own');

/** Below this a phrase alone decides nothing; full evidence weighs 1 or more. */
const weakWeight = 0.7;

/** Two rules that say the same of the same words are one reason to a reader. */
function toldOnce(reasons: readonly Reason[]): Reason[] {
  const said = (reason: Reason) => `${reason.kind} ${reason.code} ${reason.tier} ${reason.negated} ${isOwn(reason)}`;
  return [...new Map(reasons.map((reason) => [said(reason), reason])).values()];
}

/** Reasons by the words they share, in the order of the text. */
function phrasesOf(reasons: readonly Reason[]): number[][] {
  const phrases = new Map<string, number[]>();
  for (const [at, { start, end }] of reasons.entries()) {
    const key = `${start}-${end}`;
    const shared = phrases.get(key);
    if (shared) shared.push(at);
    else phrases.set(key, [at]);
  }
  return [...phrases.values()];
}

/** The marked phrase at these words or, failing that, one that shares some of them; -1 for none. */
function phraseAt({ start, end }: Span, reasons: readonly Reason[], phrases: readonly number[][]): number {
  const firstOf = (phrase: readonly number[]) => reasons[phrase[0]!]!;
  const exact = phrases.findIndex((phrase) => firstOf(phrase).start === start && firstOf(phrase).end === end);
  if (exact !== -1) return exact;
  return phrases.findIndex((phrase) => firstOf(phrase).start < end && firstOf(phrase).end > start);
}

/** One more underline for each further reason on the same words. */
function layered(words: ReactNode, underlines: string[]): ReactNode {
  let inner = words;
  for (const underline of underlines) inner = <span className={clsx('decoration-2', underline)}>{inner}</span>;
  return inner;
}
