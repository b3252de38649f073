import { shown } from '@/app/_session/viewer';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Icon } from '@/app/_ui/icon';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import { periodPresets } from '@/lib/domain/period';
import type { Viewer } from '@/lib/domain/permissions';
import { type Locale, sources, topics } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import type { Asked } from './asked';
import { FilterForm } from './filter-form';
import { placeChoices } from './place-choices';
import { PlaceSelect } from './place-select';

type FilterBarProps = { viewer: Viewer; cutOffDay: number | null; asked: Asked; locale: Locale };

/** The filter as a plain GET form. On phones it folds away under its summary. */
export async function FilterBar({ viewer, cutOffDay, asked, locale }: FilterBarProps) {
  const { filter, sort } = asked;
  const texts = dashboardTexts[locale].filter;
  const words = vocabularyTexts[locale];
  const places = placeChoices(await shown(placeDirectory()), viewer.areas, filter);
  const presets = {
    ...texts.presets,
    ...(cutOffDay ? { month: texts.reportingMonth(cutOffDay), 'last-month': texts.lastReportingMonth(cutOffDay) } : {}),
  };
  return (
    <Card className="board-filter print:hidden">
      <details className="group">
        <summary className="flex min-h-11 items-center gap-2 px-4 text-sm font-medium lg:hidden">
          <Icon name="filter" />
          {texts.title}: {presets[filter.preset]}
          <Icon name="chevronDown" className="ml-auto size-4 transition-transform group-open:rotate-180" />
        </summary>
        <FilterForm key={JSON.stringify(filter)} path="/dashboard" loading={texts.more}>
          {sort === 'total' ? null : <input type="hidden" name="sort" value={sort} />}
          <Field name="period" label={texts.period}>
            {(control) => (
              <Select {...control} defaultValue={filter.preset}>
                {periodPresets.map((preset) => (
                  <option key={preset} value={preset}>
                    {presets[preset]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field name="from" label={texts.from} className="board-days">
            {(control) => <Input {...control} type="date" defaultValue={filter.from} />}
          </Field>
          <Field name="to" label={texts.to} className="board-days">
            {(control) => <Input {...control} type="date" defaultValue={filter.to} />}
          </Field>
          <Field name="source" label={texts.source}>
            {(control) => (
              <Select {...control} defaultValue={filter.source ?? ''}>
                <option value="">{texts.all}</option>
                {sources.map((source) => (
                  <option key={source} value={source}>
                    {words.sources[source]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field name="topic" label={texts.topic}>
            {(control) => (
              <Select {...control} defaultValue={filter.topic ?? ''}>
                <option value="">{texts.all}</option>
                {topics.map((topic) => (
                  <option key={topic} value={topic}>
                    {words.topics[topic]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          {places.wide.length > 0 ? (
            <Field name="place" label={texts.place}>
              {(control) => <PlaceSelect {...control} choices={places} place={filter.place} locale={locale} />}
            </Field>
          ) : null}
          <Button type="submit" className="self-end max-sm:w-full">
            {texts.apply}
          </Button>
        </FilterForm>
      </details>
    </Card>
  );
}
