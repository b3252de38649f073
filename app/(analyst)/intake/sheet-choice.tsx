import { Checkbox } from '@/app/_ui/checkbox';
import type { Locale } from '@/lib/domain/vocabulary';
import type { LookedAtFile } from '@/lib/services/posts/look-at-file';
import { mappingTexts } from '@/lib/strings/mapping';

type SheetChoiceProps = {
  looked: LookedAtFile;
  disabled: boolean;
  locale: Locale;
  onChoose: (sheets: readonly string[]) => void;
};

/** Which sheets of a workbook are read; one at least. Nothing where there is but one. */
export function SheetChoice({ looked, disabled, locale, onChoose }: SheetChoiceProps) {
  const texts = mappingTexts[locale];
  const { sheets, otherSheets } = looked;
  if (sheets.length + otherSheets.length < 2) return null;
  const all = [...sheets.map((name) => ({ name, isHidden: false })), ...otherSheets];
  return (
    <fieldset disabled={disabled}>
      <legend className="text-sm font-medium">{texts.sheets}</legend>
      {all.map(({ name, isHidden }) => {
        const isRead = sheets.includes(name);
        return (
          <Checkbox
            key={name}
            label={isHidden ? texts.hiddenSheet(name) : name}
            checked={isRead}
            disabled={isRead && sheets.length === 1}
            onChange={() => onChoose(isRead ? sheets.filter((one) => one !== name) : [...sheets, name])}
          />
        );
      })}
    </fieldset>
  );
}
