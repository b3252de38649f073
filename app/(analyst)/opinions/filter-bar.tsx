import { ConditionField } from '@/app/_filter/condition-field';
import { DayFields, PeriodField } from '@/app/_filter/period-fields';
import { placeChoices } from '@/app/_filter/place-choices';
import { shown } from '@/app/_session/viewer';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import { type ConditionName, conditions } from '@/lib/domain/filter/conditions';
import { bare, conditionsIn, type Filter } from '@/lib/domain/filter/filter';
import type { Viewer } from '@/lib/domain/permissions';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { conditionsOffered, conditionTexts } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf } from './asked';
import { Conditions } from './conditions';

type FilterBarProps = { viewer: Viewer; filter: Filter; cutOffDay: number | null; locale: Locale };

/** The filter as a plain GET form; the words searched for always in sight, the rest folded away on phones. */
export async function FilterBar({ viewer, filter, cutOffDay, locale }: FilterBarProps) {
  const texts = opinionListTexts[locale];
  const directory = await shown(placeDirectory());
  const conditionWords = conditionTexts(locale, directory);
  const field = { filter, texts: conditionWords, places: placeChoices(directory, viewer.areas, filter), locale };
  const offered = conditionsOffered('list', conditionWords);
  const folded = conditionsIn(filter).filter((name) => !isTyped(name)).length;
  return (
    <Card className="p-4 print:hidden">
      <form action="/opinions" method="get" key={JSON.stringify(filter)} className="group space-y-3">
        <div className="flex flex-wrap items-end gap-3">
          {offered.filter(isTyped).map((name) => (
            <ConditionField key={name} name={name} {...field} className="min-w-56 flex-1" />
          ))}
          <PeriodField filter={filter} cutOffDay={cutOffDay} className="w-full sm:w-52" locale={locale} />
          <div className="flex gap-2 max-sm:w-full">
            <Button type="submit" className="max-sm:flex-1">
              <Icon name="search" /> {texts.apply}
            </Button>
            {conditionsIn(filter).length > 0 ? (
              <LinkButton variant="quiet" href={addressOf(bare(filter))}>
                {texts.clear}
              </LinkButton>
            ) : null}
          </div>
        </div>
        <div className="hidden gap-3 group-has-[option[value=custom]:checked]:flex max-sm:flex-col">
          <DayFields filter={filter} locale={locale} />
        </div>
        <Conditions filter={filter} texts={conditionWords} locale={locale} />
        <details className="group/more">
          <summary className="inline-flex min-h-11 items-center gap-2 text-sm font-medium">
            <Icon name="filter" /> {texts.more}
            {folded > 0 ? <span className="text-muted-foreground">({texts.active(folded)})</span> : null}
            <Icon name="chevronDown" className="size-4 transition-transform group-open/more:rotate-180" />
          </summary>
          <div className="mt-1 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {offered
              .filter((name) => !isTyped(name))
              .map((name) => (
                <ConditionField key={name} name={name} {...field} />
              ))}
          </div>
        </details>
      </form>
    </Card>
  );
}

function isTyped(name: ConditionName): boolean {
  return conditions[name].kind === 'words';
}
