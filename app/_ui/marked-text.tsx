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
  const anchor = (at: number) => `${id}-mark-${at}`;
  const line = (at: number) => `${id}-why-${at}`;
  const seen = new Set<number>();
  return (
    <div className={clsx('space-y-5', className)}>
      <p className="text-lg leading-9 wrap-anywhere whitespace-pre-wrap">
        {stretchesOf(text, reasons).map((stretch) => {
          const [first] = stretch.reasons;
          const reason = first === undefined ? undefined : reasons[first];
          if (first === undefined || !reason) return stretch.text;
          const opens = stretch.reasons.filter((at) => !seen.has(at));
          for (const at of opens) seen.add(at);
          const inner = layered(
            stretch.text,
            stretch.reasons.slice(1).map((at) => looks(reasons[at]!).underline),
          );
          return (
            <mark key={stretch.start} className={clsx('rounded-xs text-inherit', looks(reason).mark)}>
              <a
                id={opens[0] === undefined ? undefined : anchor(opens[0])}
                href={`#${line(first)}`}
                aria-describedby={line(first)}
                className={clsx('decoration-2', looks(reason).underline)}
              >
                {opens.slice(1).map((at) => (
                  <span key={at} id={anchor(at)} />
                ))}
                {inner}
              </a>
            </mark>
          );
        })}
      </p>
      <section aria-label={texts.reasonsTitle}>
        <h3 className="mb-2 text-sm font-semibold">{texts.reasonsTitle}</h3>
        {reasons.length === 0 ? <p className="text-sm text-muted-foreground">{texts.noReasons}</p> : null}
        <ul className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-2">
          {reasons.map((reason, at) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes order
              key={at}
              id={line(at)}
              className="flex scroll-mt-24 gap-2 rounded-sm target:bg-accent target:outline-2 target:outline-ring"
            >
              <Icon name={looks(reason).icon} className={clsx('mt-0.5 size-4', looks(reason).ink)} />
              <span className="min-w-0">
                <a href={`#${anchor(at)}`} className="font-medium underline-offset-4 hover:underline">
                  “{text.slice(reason.start, reason.end)}”
                </a>{' '}
                <span className="text-muted-foreground">
                  {texts.kinds[reason.kind]}: {nameOfReason(reason, locale)}
                  {reason.kind === 'place' ? '' : ` · ${texts.tiers[reason.tier]}`}
                  {reason.negated ? ` · ${texts.negated}` : ''}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
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
    icon: 'history',
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
