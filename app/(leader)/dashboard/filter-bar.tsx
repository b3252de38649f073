import { ConditionField } from '@/app/_filter/condition-field';
import { DayFields, PeriodField, presetNames } from '@/app/_filter/period-fields';
import { today } from '@/app/_session/today';
import { shown } from '@/app/_session/viewer';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Icon } from '@/app/_ui/icon';
import type { Locale } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { conditionsOffered, conditionTexts } from '@/lib/strings/conditions';
import { dashboardTexts } from '@/lib/strings/dashboard';
import type { Asked } from './asked';
import { FilterForm } from './filter-form';

type FilterBarProps = { cutOffDay: number | null; asked: Asked; locale: Locale };

/** The filter as a plain GET form. On phones it folds away under its summary. */
export async function FilterBar({ cutOffDay, asked, locale }: FilterBarProps) {
  const { filter, sort } = asked;
  const texts = dashboardTexts[locale].filter;
  const directory = await shown(placeDirectory());
  const conditionWords = conditionTexts(locale, directory);
  return (
    <Card className="board-filter print:hidden">
      <details className="group lg:hidden">
        <summary className="flex min-h-11 items-center gap-2 px-4 text-sm font-medium">
          <Icon name="filter" />
          {texts.title}: {presetNames(cutOffDay, locale)[filter.preset]}
          <Icon name="chevronDown" className="ml-auto size-4 transition-transform group-open:rotate-180" />
        </summary>
      </details>
      <FilterForm key={JSON.stringify(filter)} path="/dashboard" loading={texts.more}>
        {sort === 'total' ? null : <input type="hidden" name="sort" value={sort} />}
        <PeriodField filter={filter} cutOffDay={cutOffDay} locale={locale} />
        <DayFields filter={filter} className="board-days" locale={locale} />
        {conditionsOffered('board', conditionWords).map((name) => (
          <ConditionField key={name} name={name} filter={filter} texts={conditionWords} day={today()} locale={locale} />
        ))}
        <Button type="submit" className="self-end max-sm:w-full">
          {texts.apply}
        </Button>
      </FilterForm>
    </Card>
  );
}
