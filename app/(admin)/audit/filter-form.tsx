import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Icon } from '@/app/_ui/icon';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import type { AuditFilter } from '@/lib/domain/audit/audit-filter';
import { unknownActor } from '@/lib/domain/audit/deed';
import { subjectKinds } from '@/lib/domain/audit/noted-deeds';
import type { Locale } from '@/lib/domain/vocabulary';
import type { AuditState } from '@/lib/services/audit/read-audit-state';
import { auditTexts } from '@/lib/strings/audit';
import { deedDetailTexts } from '@/lib/strings/audit-details';
import { DeedSelect } from './deed-select';
import { PersonSearch } from './person-search';

type FilterFormProps = {
  filter: AuditFilter;
  people: AuditState['people'];
  /** What is called whoever is asked for, where people are looked for by name. */
  actorName: string;
  locale: Locale;
};

/** The filter as a plain GET form; nothing of it is a code but the number of a thing. */
export function FilterForm({ filter, people, actorName, locale }: FilterFormProps) {
  const texts = auditTexts[locale];
  const words = texts.filter;
  const who = people && [
    ...people,
    { id: 'operator', name: texts.operator },
    { id: unknownActor, name: texts.unknown },
  ];
  const kinds = subjectKinds.map((id) => ({ id, name: deedDetailTexts[locale].subjects[id] }));
  const [kind = '', ...rest] = (filter.subject ?? '').split(':');
  return (
    <Card className="my-5 p-4 print:hidden">
      <form
        action="/audit"
        method="get"
        key={JSON.stringify(filter)}
        className="grid grid-cols-2 gap-3 lg:grid-cols-4 lg:items-start"
      >
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} name={end} label={words[end]} className="min-w-0">
            {(control) => <Input {...control} type="date" defaultValue={filter[end]} />}
          </Field>
        ))}
        {who ? (
          <Field name="actor" label={words.who} className="max-sm:col-span-2">
            {(control) => <Choice control={control} chosen={filter.actor} choices={who} all={words.all} />}
          </Field>
        ) : (
          <Field name="who" label={words.who} className="max-sm:col-span-2">
            {(control) => (
              <PersonSearch control={control} chosen={{ key: filter.actor ?? '', text: actorName }} locale={locale} />
            )}
          </Field>
        )}
        <Field name="task" label={words.what} className="max-sm:col-span-2">
          {(control) => <DeedSelect {...control} asked={filter} locale={locale} />}
        </Field>
        <Field name="subject" label={words.subject} className="min-w-0">
          {(control) => <Choice control={control} chosen={kind || undefined} choices={kinds} all={words.all} />}
        </Field>
        <Field name="id" label={words.id} hint={words.idHint} className="min-w-0">
          {(control) => <Input {...control} defaultValue={rest.join(':')} maxLength={80} autoComplete="off" />}
        </Field>
        <div className="col-span-2 flex gap-2 lg:pt-[1.625rem]">
          <Button type="submit" className="max-sm:flex-1">
            <Icon name="search" /> {words.apply}
          </Button>
          {Object.keys(filter).length > 0 ? (
            <LinkButton variant="quiet" href="/audit">
              {words.clear}
            </LinkButton>
          ) : null}
        </div>
      </form>
    </Card>
  );
}

type Named = { readonly id: string; readonly name: string };
type ChoiceProps = {
  control: React.ComponentProps<'select'>;
  chosen: string | undefined;
  choices: readonly Named[];
  all: string;
};

/** One of a list, or all; what an address asks for beside it is there too. */
function Choice({ control, chosen, choices, all }: ChoiceProps) {
  const isKnown = chosen === undefined || choices.some(({ id }) => id === chosen);
  return (
    <Select {...control} defaultValue={chosen ?? ''}>
      <option value="">{all}</option>
      {[...(isKnown ? [] : [{ id: chosen, name: chosen }]), ...choices].map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}
