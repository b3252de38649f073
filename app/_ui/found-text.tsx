import type { ReactNode } from 'react';
import type { Stretch } from '@/lib/domain/search/found';

type FoundTextProps = {
  text: string;
  /** What to mark, as places in the whole text of which this begins at `from`. */
  found: readonly Stretch[];
  from?: number;
};

/** A text, or a part of one, in which the words that were searched for are marked. */
export function FoundText({ text, found, from = 0 }: FoundTextProps): ReactNode {
  const here = found.flatMap(({ start, end }) => {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    return first < last ? [{ first, last }] : [];
  });
  if (here.length === 0) return text;
  return (
    <>
      {here.map(({ first, last }, n) => (
        <span key={first}>
          {text.slice(here[n - 1]?.last ?? 0, first)}
          <mark className="rounded-xs bg-accent font-semibold text-inherit outline-1 outline-primary">
            {text.slice(first, last)}
          </mark>
        </span>
      ))}
      {text.slice(here.at(-1)?.last ?? 0)}
    </>
  );
}
