import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/domain/vocabulary';
import { type ConditionTexts, conditionsSaid } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, type Looked } from './asked';

type ConditionsProps = { looked: Looked; texts: ConditionTexts; locale: Locale };

/** What the list is narrowed to besides the period; each can be taken away. */
export function Conditions({ looked, texts: conditionWords, locale }: ConditionsProps) {
  const texts = opinionListTexts[locale];
  const conditions = conditionsSaid('list', looked.filter, conditionWords);
  if (conditions.length === 0) return null;
  return (
    <ul aria-label={texts.set} className="flex flex-wrap gap-2">
      {conditions.map(({ name, said, without }) => (
        <li key={`${name} ${said}`}>
          <a
            href={addressOf(looked, without)}
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
