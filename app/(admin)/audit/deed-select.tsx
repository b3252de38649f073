import type { ComponentProps } from 'react';
import { Select } from '@/app/_ui/select';
import { deedCode } from '@/lib/domain/audit/audit-filter';
import type { Act, DeedTask } from '@/lib/domain/audit/deed';
import { type DeedGroup, notedDeeds } from '@/lib/domain/audit/noted-deeds';
import type { Locale } from '@/lib/domain/vocabulary';
import { auditTexts } from '@/lib/strings/audit';
import { deedTexts } from '@/lib/strings/audit-deeds';
import { sayDeed } from '@/lib/strings/say-deed';

type Asked = { readonly task?: DeedTask; readonly act?: Act };
type DeedSelectProps = ComponentProps<'select'> & { asked: Asked; locale: Locale };

/** What happened, to choose from: each task that the audit has entries of, and each act that is told apart in it. */
export function DeedSelect({ asked: { task, act }, locale, ...control }: DeedSelectProps) {
  const groups = (Object.keys(notedDeeds) as DeedGroup[]).map((group) => ({ group, deeds: deedsOf(group) }));
  const chosen = task && deedCode(task, act);
  const isOffered = groups.some(({ deeds }) => deeds.some((deed) => deedCode(deed.task, deed.act) === chosen));
  return (
    <Select {...control} defaultValue={chosen ?? ''}>
      <option value="">{auditTexts[locale].filter.all}</option>
      {task && !isOffered ? <option value={chosen}>{sayDeed(task, { act }, locale)}</option> : null}
      {groups.map(({ group, deeds }) => (
        <optgroup key={group} label={deedTexts[locale].groups[group]}>
          {deeds.map((deed) => (
            <option key={deedCode(deed.task, deed.act)} value={deedCode(deed.task, deed.act)}>
              {sayDeed(deed.task, { act: deed.act }, locale)}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}

function deedsOf(group: DeedGroup): { task: DeedTask; act?: Act }[] {
  const tasks = Object.entries(notedDeeds[group]) as [DeedTask, readonly Act[]][];
  return tasks.flatMap(([task, acts]) => [{ task }, ...(acts.length > 1 ? acts : []).map((act) => ({ task, act }))]);
}
