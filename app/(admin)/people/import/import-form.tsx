'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { FormMessage } from '@/app/_ui/form-message';
import { TableFileForm } from '@/app/_ui/table-file-form';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatNumber } from '@/lib/strings/format';
import { peopleImportTexts } from '@/lib/strings/people-import';
import { addPeople, lookAtPeople } from '../bulk-actions';
import { PlannedTable } from './planned-table';
import { RefusedTable } from './refused-table';
import { type Home, Slips } from './slips';

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
          <TableFileForm sent={looked} send={look} sending={looking} texts={texts} hint={texts.columnsHint}>
            <p className="text-sm">{texts.columns}</p>
          </TableFileForm>
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
