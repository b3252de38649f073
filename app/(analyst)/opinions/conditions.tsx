import { Icon } from '@/app/_ui/icon';
import type { Filter } from '@/lib/domain/filter/filter';
import type { Locale } from '@/lib/domain/vocabulary';
import { type ConditionTexts, conditionsSaid } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf } from './asked';

type ConditionsProps = { filter: Filter; texts: ConditionTexts; locale: Locale };

/** What the list is narrowed to besides the period; each can be taken away. */
export function Conditions({ filter, texts: conditionWords, locale }: ConditionsProps) {
  const texts = opinionListTexts[locale];
  const conditions = conditionsSaid('list', filter, conditionWords);
  if (conditions.length === 0) return null;
  return (
    <ul aria-label={texts.more} className="flex flex-wrap gap-2">
      {conditions.map(({ name, said }) => (
        <li key={name}>
          <a
            href={addressOf(filter, { [name]: undefined })}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-md bg-accent px-2.5 text-sm text-accent-foreground hover:bg-muted max-sm:min-h-11"
          >
            <span>
              <span className="sr-only">{texts.drop} </span>
              {said}
            </span>
            <Icon name="close" className="size-3.5" />
          </a>
        </li>
      ))}
    </ul>
  );
}
