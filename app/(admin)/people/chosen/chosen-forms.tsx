'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Checkbox } from '@/app/_ui/checkbox';
import { FormMessage } from '@/app/_ui/form-message';
import { UnitField } from '@/app/_units/unit-field';
import type { Locale } from '@/lib/domain/vocabulary';
import type { UnitOption } from '@/lib/services/units/offer-units';
import { formatNumber } from '@/lib/strings/format';
import { peopleTexts } from '@/lib/strings/people';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { closeChosen, moveChosen } from '../bulk-actions';

type Chosen = { readonly id: string; readonly basis: string; readonly active: boolean };
type ChosenFormsProps = { locale: Locale; people: readonly Chosen[]; units: readonly UnitOption[] | null };

/** What can be done to all the accounts chosen: to move them, and to close them. */
export function ChosenForms({ locale, people, units }: ChosenFormsProps) {
  const [moved, move, moving] = useActionState(moveChosen, untouched);
  const [closed, close, closing] = useActionState(closeChosen, untouched);
  const texts = peopleImportTexts[locale];
  const { sure, unit } = peopleTexts[locale];
  const open = people.filter(({ active }) => active).length;
  return (
    <div className="grid gap-5 lg:grid-cols-2 lg:items-start">
      <Card>
        <CardHeader title={texts.move} note={texts.moveNote} />
        <CardBody>
          <form action={move} className="space-y-4">
            <FormMessage message={moved.errors.personId ?? moved.errors.people ?? moved.message} />
            <FormMessage kind="success" message={moved.done ? texts.moved(formatNumber(moved.done.n, locale)) : null} />
            <HiddenPeople people={people} />
            <UnitField
              locale={locale}
              label={unit}
              required
              units={units}
              all=""
              chosen={{ id: moved.values.unitId ?? '', name: moved.values.unitName ?? '' }}
              error={moved.errors.unitId}
            />
            <Button type="submit" variant="secondary" disabled={moving}>
              {texts.moveConfirm}
            </Button>
          </form>
        </CardBody>
      </Card>
      <Card>
        <CardHeader title={peopleTexts[locale].deactivate} note={texts.closeNote(formatNumber(open, locale))} />
        <CardBody>
          <form action={close} className="space-y-3">
            <FormMessage message={closed.errors.personId ?? closed.errors.people ?? closed.message} />
            <FormMessage
              kind="success"
              message={closed.done ? texts.closed(formatNumber(closed.done.n, locale)) : null}
            />
            <HiddenPeople people={people} />
            {open > 0 ? (
              <>
                <Checkbox name="sure" required label={sure} />
                <Button type="submit" variant="destructive" disabled={closing}>
                  {texts.close}
                </Button>
              </>
            ) : null}
          </form>
        </CardBody>
      </Card>
    </div>
  );
}

function HiddenPeople({ people }: { people: readonly Chosen[] }) {
  return people.map(({ id, basis }) => (
    <span key={id} hidden>
      <input type="hidden" name="personId" value={id} />
      <input type="hidden" name="basis" value={basis} />
    </span>
  ));
}
