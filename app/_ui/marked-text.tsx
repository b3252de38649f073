import { clsx } from 'clsx';
import { type ReactNode, useId } from 'react';
import type { Reason } from '@/lib/domain/classify/reading';
import { stretchesOf } from '@/lib/domain/marks';
import type { Locale } from '@/lib/domain/vocabulary';
import { nameOfReason, readingTexts } from '@/lib/strings/reading';
import { Icon, type IconName } from './icon';

type MarkedTextProps = { text: string; reasons: readonly Reason[]; locale: Locale; className?: string };

/**
 * The text with the phrases that decided its reading, and after it the list of why. Each marked phrase leads to its
 * line in the list and back. Kinds differ by underline and icon as well as by colour.
 */
export function MarkedText({ text, reasons, locale, className }: MarkedTextProps) {
  const id = useId();
  const texts = readingTexts[locale];
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
          if (first === undefined) return stretch.text;
          const here = stretch.reasons.map((at) => looks(reasons[at]!));
          const [underline, ...more] = new Set(here.map((look) => look.underline));
          const opens = [...new Set(stretch.reasons.map(phraseOf))].filter((phrase) => !seen.has(phrase));
          for (const phrase of opens) seen.add(phrase);
          return (
            <mark key={stretch.start} className={clsx('rounded-xs text-inherit', here[0]?.mark)}>
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
                  {layered(stretch.text, more)}
                </a>
              )}
            </mark>
          );
        })}
      </p>
      <section aria-label={texts.reasonsTitle}>
        <h3 className="mb-2 text-sm font-semibold">{texts.reasonsTitle}</h3>
        {reasons.length === 0 ? <p className="text-sm text-muted-foreground">{texts.noReasons}</p> : null}
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
      </span>
    </span>
  );
}

/** Below this a phrase alone decides nothing; full evidence weighs 1 or more. */
const weakWeight = 0.7;

/** Two rules that say the same of the same words are one reason to a reader. */
function toldOnce(reasons: readonly Reason[]): Reason[] {
  const said = (reason: Reason) => `${reason.kind} ${reason.code} ${reason.tier} ${reason.negated}`;
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

type Look = { icon: IconName; mark: string; underline: string; ink: string };

const sentimentLooks: Record<string, Look> = {
  negative: {
    icon: 'negative',
    mark: 'bg-negative-soft',
    underline: 'underline decoration-negative decoration-solid underline-offset-4',
    ink: 'text-negative',
  },
  neutral: {
    icon: 'neutral',
    mark: 'bg-neutral-soft',
    underline: 'underline decoration-neutral decoration-solid underline-offset-4',
    ink: 'text-neutral',
  },
  positive: {
    icon: 'positive',
    mark: 'bg-positive-soft',
    underline: 'underline decoration-positive decoration-solid underline-offset-4',
    ink: 'text-positive',
  },
};

const kindLooks: Record<Exclude<Reason['kind'], 'sentiment'>, Look> = {
  flag: {
    icon: 'flag',
    mark: 'bg-flag-soft',
    underline: 'underline decoration-flag decoration-wavy underline-offset-[9px]',
    ink: 'text-flag',
  },
  topic: {
    icon: 'list',
    mark: 'bg-accent',
    underline: 'underline decoration-primary decoration-dotted underline-offset-[7px]',
    ink: 'text-primary',
  },
  place: {
    icon: 'place',
    mark: 'bg-muted',
    underline: 'underline decoration-foreground decoration-double underline-offset-4',
    ink: 'text-foreground',
  },
  negator: {
    icon: 'sort',
    mark: 'bg-transparent',
    underline: 'underline decoration-muted-foreground decoration-dashed underline-offset-4',
    ink: 'text-muted-foreground',
  },
  guard: {
    icon: 'close',
    mark: 'bg-transparent',
    underline: 'line-through decoration-muted-foreground decoration-dashed',
    ink: 'text-muted-foreground',
  },
};

function looks(reason: Reason): Look {
  if (reason.kind !== 'sentiment') return kindLooks[reason.kind];
  return sentimentLooks[reason.weight < 0 ? 'negative' : reason.weight > 0 ? 'positive' : 'neutral']!;
}

/** One more underline for each further reason on the same words. */
function layered(text: string, underlines: string[]): ReactNode {
  let inner: ReactNode = text;
  for (const underline of underlines) inner = <span className={clsx('decoration-2', underline)}>{inner}</span>;
  return inner;
}
