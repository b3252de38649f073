import { Alert } from '@/app/_ui/alert';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/select';
import type { DateOrder } from '@/lib/domain/intake/file-reading';
import type { Locale } from '@/lib/domain/vocabulary';
import type { LookedAtFile } from '@/lib/services/posts/look-at-file';
import { mappingTexts } from '@/lib/strings/mapping';
import { type ChosenReading, isAsShown, withUse } from './chosen-reading';
import { FontField } from './font-field';
import { MappingTable } from './mapping-table';
import { SheetChoice } from './sheet-choice';

type MappingStepProps = {
  looked: LookedAtFile;
  chosen: ChosenReading;
  /** Whether the font has to be chosen. */
  asksFont: boolean;
  disabled: boolean;
  locale: Locale;
  onChoose: (chosen: ChosenReading) => void;
  onSheets: (sheets: readonly string[]) => void;
};

/** What the file's columns are taken for, to be changed before anything is imported. */
export function MappingStep({ looked, chosen, asksFont, disabled, locale, onChoose, onSheets }: MappingStepProps) {
  const texts = mappingTexts[locale];
  const taken = new Set(Object.values(chosen.uses));
  return (
    <Card>
      <CardHeader title={texts.title} note={texts.note(looked.rows)} />
      <CardBody className="space-y-4">
        {looked.saved ? (
          <p className="text-sm">
            {isAsShown(looked, chosen) ? texts.saved(looked.saved.name) : texts.savedChanged(looked.saved.name)}
          </p>
        ) : null}
        <SheetChoice looked={looked} disabled={disabled} locale={locale} onChoose={onSheets} />
        {taken.has('text') ? null : <Alert kind="warning">{texts.noText}</Alert>}
        {taken.has('date') ? null : <Alert kind="warning">{texts.noDate}</Alert>}
        <MappingTable
          looked={looked}
          chosen={chosen}
          disabled={disabled}
          locale={locale}
          onUse={(heading, use) => onChoose(withUse(chosen, heading, use))}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field name="dates" label={texts.dates} hint={texts.datesHint}>
            {(control) => (
              <Select
                {...control}
                value={chosen.dates ?? ''}
                disabled={disabled}
                onChange={({ target }) => onChoose({ ...chosen, dates: (target.value || null) as DateOrder | null })}
              >
                <option value="">{texts.byFile}</option>
                <option value="day_first">{texts.orders.day_first}</option>
                <option value="month_first">{texts.orders.month_first}</option>
              </Select>
            )}
          </Field>
          {asksFont || chosen.font ? (
            <FontField
              value={chosen.font}
              disabled={disabled}
              locale={locale}
              onChoose={(font) => onChoose({ ...chosen, font })}
            />
          ) : null}
        </div>
      </CardBody>
    </Card>
  );
}
