import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/select';
import type { Locale } from '@/lib/domain/vocabulary';
import { mappingTexts } from '@/lib/strings/mapping';
import type { ChosenReading } from './chosen-reading';

/** Whether what an upload or a look at a file said asks for the font of its texts. */
export const asksForFont = ({ code }: { readonly code: string | null }): boolean =>
  code !== null && /^file_(?:old_font_)?(?:tcvn3|vni)$/.test(code);

type FontFieldProps = {
  value: ChosenReading['font'];
  disabled: boolean;
  locale: Locale;
  onChoose: (font: ChosenReading['font']) => void;
};

/** The old font texts are converted from. */
export function FontField({ value, disabled, locale, onChoose }: FontFieldProps) {
  const texts = mappingTexts[locale];
  return (
    <Field name="font" label={texts.font}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          disabled={disabled}
          onChange={({ target }) => onChoose((target.value || null) as ChosenReading['font'])}
        >
          <option value="">{texts.byFile}</option>
          <option value="tcvn3">{texts.fonts.tcvn3}</option>
          <option value="vni">{texts.fonts.vni}</option>
          <option value="none">{texts.fonts.none}</option>
        </Select>
      )}
    </Field>
  );
}
