import { Radio } from '@/app/_ui/checkbox';
import { type ChangedChoice, changedChoices } from '@/lib/domain/intake/post-line';
import type { Locale } from '@/lib/domain/vocabulary';
import { changedTexts } from '@/lib/strings/changed-posts';

type ChangedChoiceProps = {
  /** How many posts are there with other words. */
  changed: number;
  chosen: ChangedChoice;
  disabled: boolean;
  locale: Locale;
  onChoose: (choice: ChangedChoice) => void;
};

/** Whether what is kept stays or is replaced when the file is sent, where some of its posts are there with other words. */
export function ChangedChoiceField({ changed, chosen, disabled, locale, onChoose }: ChangedChoiceProps) {
  const texts = changedTexts[locale];
  return (
    <fieldset className="rounded-lg border p-4" disabled={disabled}>
      <legend className="px-1 text-sm font-medium">{texts.title}</legend>
      {changed > 0 ? <p className="text-sm">{texts.count(changed)}</p> : null}
      {changedChoices.map((choice) => (
        <Radio
          key={choice}
          name="changed"
          value={choice}
          label={texts.choices[choice]}
          hint={texts.hints[choice]}
          checked={chosen === choice}
          onChange={() => onChoose(choice)}
        />
      ))}
    </fieldset>
  );
}
