import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Icon } from '@/app/_ui/icon';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import { type ChosenUnit, UnitField } from '@/app/_units/unit-field';
import { isNarrowed, type ListFilter, type ListName, lists } from '@/lib/domain/lists/lists';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { listTexts } from '@/lib/strings/lists';

type ListFilterFormProps<L extends ListName> = {
  list: L;
  filter: ListFilter<L>;
  /** What each code that can be chosen is called. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** For lists of which a unit can be chosen. */
  units?: { readonly offered: readonly UnitOption[] | null; readonly chosen: ChosenUnit };
  locale: Locale;
};

/** The filter of a list as a plain GET form: its state is the address. */
export function ListFilterForm<L extends ListName>({ list, filter, words, units, locale }: ListFilterFormProps<L>) {
  const texts = listTexts[locale];
  const { path, choices } = lists[list];
  const given: Readonly<Record<string, string | undefined>> = filter;
  return (
    <Card className="mb-5 p-4 print:hidden">
      <form
        action={path}
        method="get"
        key={JSON.stringify(filter)}
        className="grid grid-cols-2 items-start gap-3 lg:grid-cols-4"
      >
        <Field name="q" label={texts.search} hint={texts.searchHint[list]} className="col-span-2 min-w-0">
          {(control) => (
            <Input
              {...control}
              type="search"
              defaultValue={filter.q}
              maxLength={150}
              autoComplete="off"
              spellCheck={false}
            />
          )}
        </Field>
        {units ? (
          <UnitField
            locale={locale}
            label={texts.unit}
            units={units.offered}
            chosen={units.chosen}
            name="unit"
            all={texts.all}
            className="min-w-0 max-sm:col-span-2"
          />
        ) : null}
        {Object.entries(choices as Readonly<Record<string, readonly string[]>>).map(([name, codes]) => (
          <Field
            key={name}
            name={name}
            id={`list-${name}`}
            label={texts.choices[name as keyof typeof texts.choices]}
            className="min-w-0"
          >
            {(control) => (
              <Select {...control} defaultValue={given[name] ?? ''}>
                {name === 'sort' ? null : <option value="">{texts.all}</option>}
                {codes.map((code, n) => (
                  <option key={code} value={name === 'sort' && n === 0 ? '' : code}>
                    {words[name]?.[code]}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ))}
        <div className="flex flex-wrap gap-2 pt-[1.625rem]">
          <Button type="submit" className="max-sm:flex-1">
            <Icon name="search" /> {texts.apply}
          </Button>
          {isNarrowed(filter) ? (
            <LinkButton variant="quiet" href={path}>
              {texts.clear}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </Card>
  );
}
