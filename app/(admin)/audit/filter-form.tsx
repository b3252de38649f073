import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Icon } from '@/app/_ui/icon';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import type { AuditFilter } from '@/lib/domain/audit/audit-filter';
import { deedTasks, unknownActor } from '@/lib/domain/audit/deed';
import type { Locale } from '@/lib/domain/vocabulary';
import type { AuditState } from '@/lib/services/audit/read-audit-state';
import { auditTexts } from '@/lib/strings/audit';
import { deedTexts } from '@/lib/strings/audit-deeds';

type FilterFormProps = { filter: AuditFilter; people: AuditState['people']; locale: Locale };

/** The filter as a plain GET form. */
export function FilterForm({ filter, people, locale }: FilterFormProps) {
  const texts = auditTexts[locale];
  const words = texts.filter;
  const others = [
    { id: 'operator', name: texts.operator },
    { id: unknownActor, name: texts.unknown },
  ];
  const known = [...people, ...others];
  const who =
    filter.actor && !known.some(({ id }) => id === filter.actor) ? [{ id: filter.actor, name: filter.actor }] : [];
  return (
    <Card className="my-5 p-4 print:hidden">
      <form
        action="/audit"
        method="get"
        key={JSON.stringify(filter)}
        className="grid gap-3 sm:grid-cols-2 lg:grid-cols-[repeat(5,minmax(0,1fr))_auto] lg:items-start"
      >
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} name={end} label={words[end]}>
            {(control) => <Input {...control} type="date" defaultValue={filter[end]} />}
          </Field>
        ))}
        <Field name="actor" label={words.who}>
          {(control) => (
            <Select {...control} defaultValue={filter.actor ?? ''}>
              <option value="">{words.all}</option>
              {[...who, ...known].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="task" label={words.what}>
          {(control) => (
            <Select {...control} defaultValue={filter.task ?? ''}>
              <option value="">{words.all}</option>
              {deedTasks.map((task) => (
                <option key={task} value={task}>
                  {deedTexts[locale].tasks[task]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field name="subject" label={words.subject} hint={words.subjectHint}>
          {(control) => <Input {...control} defaultValue={filter.subject} maxLength={100} autoComplete="off" />}
        </Field>
        <div className="flex gap-2 lg:pt-[1.625rem]">
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
