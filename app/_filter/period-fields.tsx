import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import { Select } from '@/app/_ui/select';
import type { Filter } from '@/lib/domain/filter/filter';
import { type PeriodPreset, periodPresets } from '@/lib/domain/period';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';

/** What the periods are called where reporting months close on `cutOffDay`. */
export function presetNames(cutOffDay: number | null, locale: Locale): Readonly<Record<PeriodPreset, string>> {
  const texts = dashboardTexts[locale].filter;
  if (!cutOffDay) return texts.presets;
  const months = { month: texts.reportingMonth(cutOffDay), 'last-month': texts.lastReportingMonth(cutOffDay) };
  return { ...texts.presets, ...months };
}

type PeriodFieldProps = { filter: Filter; cutOffDay: number | null; className?: string; locale: Locale };

/** The period by its name. */
export function PeriodField({ filter, cutOffDay, className, locale }: PeriodFieldProps) {
  const names = presetNames(cutOffDay, locale);
  return (
    <Field name="period" label={dashboardTexts[locale].filter.period} className={className}>
      {(control) => (
        <Select {...control} defaultValue={filter.preset}>
          {periodPresets.map((preset) => (
            <option key={preset} value={preset}>
              {names[preset]}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}

/** The first and the last day, for a period that has no name. */
export function DayFields({ filter, className, locale }: { filter: Filter; className?: string; locale: Locale }) {
  return (['from', 'to'] as const).map((end) => (
    <Field key={end} name={end} label={dashboardTexts[locale].filter[end]} className={className}>
      {(control) => <Input {...control} type="date" defaultValue={filter[end]} />}
    </Field>
  ));
}
