'use client';

import { useState } from 'react';
import { Badge } from '@/app/_ui/badge';
import { Button } from '@/app/_ui/button';
import { Checkbox } from '@/app/_ui/checkbox';
import { DescriptionList } from '@/app/_ui/description-list';
import { TextLink } from '@/app/_ui/text-link';
import type { OfferedCorrection } from '@/lib/domain/opinion/correction-plan';
import type { Locale } from '@/lib/domain/vocabulary';
import { homeTexts } from '@/lib/strings/home';
import { sayChanges } from '@/lib/strings/reading';

type OfferedRowsProps = {
  offered: readonly OfferedCorrection[];
  /** The ids of those that are not ticked. */
  left: ReadonlySet<number>;
  locale: Locale;
  disabled: boolean;
  onChoose: (ids: readonly number[], isChosen: boolean) => void;
};

const shownAtOnce = 50;

/** Each offered correction with its words, what it was and what it would be, and whether it is wanted. */
export function OfferedRows({ offered, left, locale, disabled, onChoose }: OfferedRowsProps) {
  const texts = homeTexts[locale];
  const [shown, setShown] = useState(shownAtOnce);
  const more = Math.min(offered.length - shown, shownAtOnce);
  return (
    <div className="space-y-2">
      <Checkbox
        label={texts.chooseAll}
        checked={left.size === 0}
        disabled={disabled}
        onChange={({ target }) =>
          onChoose(
            offered.map(({ id }) => id),
            target.checked,
          )
        }
      />
      <ul className="divide-y border-y">
        {offered.slice(0, shown).map((one) => (
          <li key={one.id} className="flex gap-3 py-3">
            <Checkbox
              label={<span className="sr-only">{texts.choose(one.line, one.id)}</span>}
              checked={!left.has(one.id)}
              disabled={disabled}
              onChange={({ target }) => onChoose([one.id], target.checked)}
            />
            <div className="min-w-0 flex-1 space-y-1">
              <div className="flex flex-wrap items-center gap-x-2 text-sm">
                <TextLink href={`/opinions/${one.id}`}>{texts.opinion(one.id)}</TextLink>
                <span className="text-muted-foreground">({texts.line(one.line)})</span>
                {one.isOlder ? <Badge tone="flag">{texts.older}</Badge> : null}
              </div>
              <p className="line-clamp-2 text-sm wrap-anywhere text-muted-foreground">{one.text || texts.textGone}</p>
              <DescriptionList
                items={sayChanges(one, locale).map(({ field, before, after }) => [
                  field,
                  <span key={field}>
                    <del className="text-muted-foreground">{before}</del> <span aria-hidden="true">→</span>{' '}
                    <ins className="font-medium no-underline">{after}</ins>
                  </span>,
                ])}
              />
            </div>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button variant="secondary" onClick={() => setShown(shown + shownAtOnce)}>
          {texts.more(more)}
        </Button>
      ) : null}
    </div>
  );
}
