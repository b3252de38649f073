import { Icon } from '@/app/_ui/icon';
import type { Filter } from '@/lib/domain/filter/filter';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import type { Locale } from '@/lib/domain/vocabulary';
import { opinionListTexts } from '@/lib/strings/opinions';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { addressOf } from './asked';

type ConditionsProps = { filter: Filter; directory: PlaceDirectory; locale: Locale };

/** What the list is narrowed to besides the period; each can be taken away. */
export function Conditions({ filter, directory, locale }: ConditionsProps) {
  const texts = opinionListTexts[locale];
  const conditions = conditionsOf(filter, directory, locale);
  if (conditions.length === 0) return null;
  return (
    <ul aria-label={texts.more} className="flex flex-wrap gap-2">
      {conditions.map(([name, said]) => (
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

function conditionsOf(filter: Filter, directory: PlaceDirectory, locale: Locale): [keyof Filter, string][] {
  const texts = opinionListTexts[locale];
  const words = vocabularyTexts[locale];
  const { q, source, sentiment, topic, flag, place, unplaced } = filter;
  const all: [keyof Filter, string | false | undefined][] = [
    ['q', q && `“${q}”`],
    ['source', source && words.sources[source]],
    ['sentiment', sentiment && words.sentiments[sentiment]],
    ['topic', topic && words.topics[topic]],
    ['flag', flag && (flag === 'any' ? texts.anyFlag : words.flags[flag].short)],
    ['place', place && (directory.get(place)?.name ?? place)],
    ['unplaced', unplaced && texts.unplaced],
  ];
  return all.filter((condition): condition is [keyof Filter, string] => Boolean(condition[1]));
}
