import { Fragment, useId } from 'react';
import type { Span } from '@/lib/domain/classify/classify';
import type { ReadingExplained } from '@/lib/domain/opinion/stored-reading';
import type { Locale } from '@/lib/domain/vocabulary';
import { hingeTexts, storedHingeTexts } from '@/lib/strings/hinges';
import { readingTexts } from '@/lib/strings/reading';
import { type HingePart, sayHinge } from '@/lib/strings/say-hinge';
import { vocabularyTexts } from '@/lib/strings/vocabulary';

type HingeListProps = {
  text: string;
  explained: ReadingExplained;
  /** Where the phrase is marked; null when it is not. */
  markOf: (span: Span) => string | null;
  locale: Locale;
};

/** What a reading hangs on, a sentence for each part of the answer; each phrase leads to its mark in the text. */
export function HingeList({ text, explained, markOf, locale }: HingeListProps) {
  const { hinges, unexplained, setByPeople } = explained;
  const texts = hingeTexts[locale];
  const title = useId();
  const names = namesIn(locale);
  return (
    <section aria-labelledby={title} className="space-y-2 text-sm">
      <h3 id={title} className="font-semibold">
        {texts.title}
      </h3>
      {hinges.length > 0 ? (
        <ul className="space-y-2">
          {hinges.map((hinge) => (
            <li key={`${hinge.about} ${hinge.code}`} className="leading-6 wrap-anywhere">
              {sayHinge(hinge, text, texts, names).map((part, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never move
                <Fragment key={at}>
                  <Part part={part} markOf={markOf} />
                </Fragment>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted-foreground">{silence(unexplained, locale)}</p>
      )}
      {setByPeople.length > 0 ? (
        <p className="text-muted-foreground">
          {storedHingeTexts[locale].setByPeople(setByPeople.map((part) => readingTexts[locale].kinds[part]).join(', '))}
        </p>
      ) : null}
    </section>
  );
}

function Part({ part, markOf }: { part: HingePart; markOf: HingeListProps['markOf'] }) {
  if (part.kind === 'words') return part.text;
  if (part.kind === 'name') return <b className="font-semibold">{part.text}</b>;
  const mark = markOf(part.span);
  if (mark === null) return `“${part.text}”`;
  return (
    <a href={mark} className="font-medium underline decoration-1 underline-offset-4 hover:decoration-2">
      “{part.text}”
    </a>
  );
}

function silence(unexplained: ReadingExplained['unexplained'], locale: Locale): string {
  if (unexplained === 'rules_unknown') return storedHingeTexts[locale].rulesUnknown;
  if (unexplained === 'older_lexicon') return storedHingeTexts[locale].olderLexicon;
  return unexplained === 'too_long' ? hingeTexts[locale].tooLong : hingeTexts[locale].none;
}

function namesIn(locale: Locale) {
  const { sentiments, topics, flags } = vocabularyTexts[locale];
  return {
    sentiments,
    topics,
    flags: Object.fromEntries(Object.entries(flags).map(([code, { short }]) => [code, short])),
  };
}
