import { ConditionField } from '@/app/_filter/condition-field';
import { MoreConditions } from '@/app/_filter/more-conditions';
import { DayFields, PeriodField } from '@/app/_filter/period-fields';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import type { ConditionName } from '@/lib/domain/filter/conditions';
import { bare, conditionsIn } from '@/lib/domain/filter/filter';
import type { Locale } from '@/lib/domain/vocabulary';
import type { NamedChoices } from '@/lib/services/opinions/offer-named';
import { type ConditionTexts, conditionsOffered } from '@/lib/strings/conditions';
import { opinionListTexts } from '@/lib/strings/opinions';
import { addressOf, type Looked } from './asked';
import { Conditions } from './conditions';

type FilterBarProps = {
  looked: Looked;
  texts: ConditionTexts;
  named: NamedChoices;
  day: string;
  cutOffDay: number | null;
  locale: Locale;
};

/** What most look for stands in sight beside the period, how wide on a desk. All else is folded away. */
const inSight: Partial<Record<ConditionName, string>> = {
  q: 'max-sm:col-span-2 min-w-56 flex-1',
  place: 'max-sm:col-span-2 sm:w-56',
  sentiment: 'sm:w-40',
};

/** The filter as a plain GET form. */
export function FilterBar({ looked, texts: conditionWords, named, day, cutOffDay, locale }: FilterBarProps) {
  const { filter, order } = looked;
  const texts = opinionListTexts[locale];
  const field = { filter, texts: conditionWords, named, day, locale };
  const offered = conditionsOffered('list', conditionWords);
  const folded = offered.filter((name) => !inSight[name]);
  const set = folded.filter((name) => filter[name]).length;
  return (
    <Card className="p-4 print:hidden">
      <form action="/opinions" method="get" key={JSON.stringify(filter)} className="group space-y-3">
        {order === 'day' ? null : <input type="hidden" name="sort" value={order} />}
        <div className="gap-3 max-sm:grid max-sm:grid-cols-2 sm:flex sm:flex-wrap sm:items-start">
          {offered
            .filter((name) => name in inSight)
            .flatMap((name) => [
              <ConditionField key={name} name={name} {...field} className={inSight[name]} />,
              ...(name === 'place'
                ? [
                    <PeriodField
                      key="period"
                      filter={filter}
                      cutOffDay={cutOffDay}
                      className="sm:w-48"
                      locale={locale}
                    />,
                  ]
                : []),
            ])}
          <div className="flex gap-2 max-sm:col-span-2 sm:mt-6.5">
            <Button type="submit" className="max-sm:flex-1">
              <Icon name="search" /> {texts.apply}
            </Button>
            {conditionsIn(filter).length > 0 ? (
              <LinkButton variant="quiet" href={addressOf({ ...looked, filter: bare(filter) })}>
                {texts.clear}
              </LinkButton>
            ) : null}
          </div>
        </div>
        <div className="hidden gap-3 group-has-[option[value=custom]:checked]:flex max-sm:flex-col">
          <DayFields filter={filter} locale={locale} />
        </div>
        <Conditions looked={looked} texts={conditionWords} locale={locale} />
        <MoreConditions
          isOpen={set > 0}
          className="group/more"
          summary={
            <summary className="inline-flex min-h-11 items-center gap-2 text-sm font-medium">
              <Icon name="filter" /> {texts.more}
              {set > 0 ? <span className="text-muted-foreground">({texts.active(set)})</span> : null}
              <Icon name="chevronDown" className="size-4 transition-transform group-open/more:rotate-180" />
            </summary>
          }
        >
          <div className="mt-1 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            {folded.map((name) => (
              <ConditionField key={name} name={name} {...field} />
            ))}
          </div>
        </MoreConditions>
      </form>
    </Card>
  );
}
