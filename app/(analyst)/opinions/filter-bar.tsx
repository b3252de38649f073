import { shown } from '@/app/_session/viewer';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Icon } from '@/app/_ui/icon';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import { placeChoices } from '@/app/(leader)/dashboard/place-choices';
import { PlaceSelect } from '@/app/(leader)/dashboard/place-select';
import type { Filter } from '@/lib/domain/filter/filter';
import { periodPresets } from '@/lib/domain/period';
import type { Viewer } from '@/lib/domain/permissions';
import { flags, type Locale, sentiments, sources, topics } from '@/lib/domain/vocabulary';
import { placeDirectory } from '@/lib/services/places/place-directory';
import { dashboardTexts } from '@/lib/strings/dashboard';
import { opinionListTexts } from '@/lib/strings/opinions';
import { vocabularyTexts } from '@/lib/strings/vocabulary';
import { addressOf, conditionsIn } from './asked';
import { Conditions } from './conditions';

type FilterBarProps = { viewer: Viewer; filter: Filter; cutOffDay: number | null; locale: Locale };
type Option = readonly [code: string, name: string];

/** The filter as a plain GET form; the words searched for always in sight, the rest folded away on phones. */
export async function FilterBar({ viewer, filter, cutOffDay, locale }: FilterBarProps) {
  const texts = opinionListTexts[locale];
  const shared = dashboardTexts[locale].filter;
  const words = vocabularyTexts[locale];
  const directory = await shown(placeDirectory());
  const places = placeChoices(directory, viewer.areas, filter);
  const conditions = conditionsIn({ ...filter, q: undefined });
  const presets = {
    ...shared.presets,
    ...(cutOffDay
      ? { month: shared.reportingMonth(cutOffDay), 'last-month': shared.lastReportingMonth(cutOffDay) }
      : {}),
  };
  return (
    <Card className="p-4 print:hidden">
      <form action="/opinions" method="get" key={JSON.stringify(filter)} className="group space-y-3">
        <div className="flex flex-wrap items-end gap-3">
          <Field name="q" label={texts.search} note={texts.searchHint} className="min-w-56 flex-1">
            {(control) => <Input {...control} type="search" defaultValue={filter.q} enterKeyHint="search" />}
          </Field>
          <Field name="period" label={shared.period} className="w-full sm:w-52">
            {(control) => (
              <Select {...control} defaultValue={filter.preset}>
                {options(periodPresets.map((preset) => [preset, presets[preset]]))}
              </Select>
            )}
          </Field>
          <div className="flex gap-2 max-sm:w-full">
            <Button type="submit" className="max-sm:flex-1">
              <Icon name="search" /> {texts.apply}
            </Button>
            {conditions > 0 || filter.q ? (
              <LinkButton variant="quiet" href={addressOf({ preset: filter.preset, from: filter.from, to: filter.to })}>
                {texts.clear}
              </LinkButton>
            ) : null}
          </div>
        </div>
        <div className="hidden gap-3 group-has-[option[value=custom]:checked]:flex max-sm:flex-col">
          {(['from', 'to'] as const).map((end) => (
            <Field key={end} name={end} label={shared[end]}>
              {(control) => <Input {...control} type="date" defaultValue={filter[end]} />}
            </Field>
          ))}
        </div>
        <Conditions filter={filter} directory={directory} locale={locale} />
        <details className="group/more">
          <summary className="inline-flex min-h-11 items-center gap-2 text-sm font-medium">
            <Icon name="filter" /> {texts.more}
            {conditions > 0 ? <span className="text-muted-foreground">({texts.active(conditions)})</span> : null}
            <Icon name="chevronDown" className="size-4 transition-transform group-open/more:rotate-180" />
          </summary>
          <div className="mt-1 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
            <Choice
              name="source"
              label={shared.source}
              all={texts.any}
              value={filter.source}
              choices={sources.map((code) => [code, words.sources[code]])}
            />
            <Choice
              name="sentiment"
              label={texts.sentiment}
              all={texts.any}
              value={filter.sentiment}
              choices={sentiments.map((code) => [code, words.sentiments[code]])}
            />
            <Choice
              name="topic"
              label={shared.topic}
              all={texts.any}
              value={filter.topic}
              choices={topics.map((code) => [code, words.topics[code]])}
            />
            <Choice
              name="flag"
              label={texts.flag}
              all={texts.any}
              value={filter.flag}
              choices={[['any', texts.anyFlag], ...flags.map((code): Option => [code, words.flags[code].short])]}
            />
            {places.wide.length > 0 ? (
              <Field name="place" label={shared.place}>
                {(control) => <PlaceSelect {...control} choices={places} place={filter.place} locale={locale} />}
              </Field>
            ) : null}
            <Choice
              name="unplaced"
              label={texts.placement}
              all={texts.placed}
              value={filter.unplaced ? '1' : ''}
              choices={[['1', texts.unplaced]]}
            />
          </div>
        </details>
      </form>
    </Card>
  );
}

type ChoiceProps = { name: string; label: string; all: string; value: string | undefined; choices: readonly Option[] };

function Choice({ name, label, all, value, choices }: ChoiceProps) {
  return (
    <Field name={name} label={label}>
      {(control) => (
        <Select {...control} defaultValue={value ?? ''}>
          <option value="">{all}</option>
          {options(choices)}
        </Select>
      )}
    </Field>
  );
}

function options(choices: readonly Option[]) {
  return choices.map(([code, name]) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
