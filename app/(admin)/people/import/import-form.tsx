'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { addPeople, lookAtPeople } from '../bulk-actions';
import { PlannedTable } from './planned-table';
import { RefusedTable } from './refused-table';
import { type Home, Slips } from './slips';

/** The framework takes no larger form; some of it is the form's own. */
const mostBytes = 1_000_000;

/** A spreadsheet of people: looked at first, then made into accounts, whose slips are shown once. Works without JavaScript. */
export function ImportForm({ locale, home }: { locale: Locale; home: Home }) {
  const [looked, look, looking] = useActionState(lookAtPeople, untouched);
  const [made, make, making] = useActionState(addPeople, untouched);
  const texts = peopleImportTexts[locale];
  if (made.done) {
    return (
      <div className="space-y-5">
        <RefusedTable refused={made.done.refused} locale={locale} />
        <Slips opened={made.done.opened} home={home} locale={locale} />
      </div>
    );
  }
  if (!looked.done) {
    return (
      <Card>
        <CardBody>
          <form action={look} className="max-w-prose space-y-4">
            <FormMessage message={looked.errors.file ? null : looked.message} />
            <p className="text-sm">{texts.columns}</p>
            <Field name="file" label={texts.file} hint={texts.columnsHint} required error={looked.errors.file}>
              {(control) => (
                <Input
                  {...control}
                  type="file"
                  accept=".xlsx,.csv,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                  className="h-auto! py-2"
                  onChange={({ target }) => {
                    const isTooLarge = (target.files?.[0]?.size ?? 0) > mostBytes;
                    target.setCustomValidity(isTooLarge ? texts.tooLarge : '');
                  }}
                />
              )}
            </Field>
            <Button type="submit" disabled={looking}>
              {looking ? texts.looking : texts.look}
            </Button>
          </form>
        </CardBody>
      </Card>
    );
  }
  const { planned, refused, lines } = looked.done;
  const n = formatNumber(planned.length, locale);
  return (
    <div className="space-y-5">
      <RefusedTable refused={refused} locale={locale} />
      <Card>
        <CardHeader title={texts.would(n)} note={planned.length > 0 ? texts.confirmNote : undefined} />
        <CardBody>
          <FormMessage message={made.errors.file ?? made.message} />
          <form action={make} className="flex flex-wrap gap-2">
            <input type="hidden" name="lines" value={lines} />
            {planned.length > 0 ? (
              <Button type="submit" disabled={making}>
                {making ? texts.adding : texts.confirm(n)}
              </Button>
            ) : null}
            <LinkButton href="/people/import" variant="secondary">
              {texts.other}
            </LinkButton>
          </form>
        </CardBody>
        {planned.length > 0 ? <PlannedTable planned={planned} locale={locale} /> : null}
      </Card>
    </div>
  );
}
