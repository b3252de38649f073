import { useState } from 'react';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import type { PastedItem } from '@/lib/domain/intake/cut-text';
import type { PastReportTexts } from '@/lib/strings/past-reports';

type GiveManyProps = {
  disabled: boolean;
  texts: PastReportTexts;
  onGive: (given: Pick<PastedItem, 'day' | 'place'>, toAll: boolean) => void;
};

/** A day and a place for all items, or for those without. */
export function GiveMany({ disabled, texts, onGive }: GiveManyProps) {
  const [day, setDay] = useState('');
  const [place, setPlace] = useState('');
  const isNothing = day === '' && place.trim() === '';
  const give = (toAll: boolean) => onGive({ day: day || null, place: place.trim() || null }, toAll);
  return (
    <fieldset className="space-y-3" disabled={disabled}>
      <legend className="text-sm font-medium">{texts.setMany}</legend>
      <div className="grid gap-3 sm:grid-cols-[12rem_minmax(0,1fr)]">
        <Field name="day-of-many" label={texts.day}>
          {(control) => <Input {...control} type="date" value={day} onChange={({ target }) => setDay(target.value)} />}
        </Field>
        <Field name="place-of-many" label={texts.place}>
          {(control) => (
            <Input {...control} value={place} maxLength={200} onChange={({ target }) => setPlace(target.value)} />
          )}
        </Field>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button variant="secondary" disabled={isNothing} onClick={() => give(false)}>
          {texts.toEmpty}
        </Button>
        <Button variant="secondary" disabled={isNothing} onClick={() => give(true)}>
          {texts.toAll}
        </Button>
      </div>
    </fieldset>
  );
}
