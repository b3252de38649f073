'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Alert } from '@/app/_ui/alert';
import { Button } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Field } from '@/app/_ui/field';
import { FormMessage } from '@/app/_ui/form-message';
import { Input } from '@/app/_ui/input';
import { writtenAsked } from '@/lib/domain/input/ways-of-reading';
import type { Locale } from '@/lib/domain/vocabulary';
import type { LookedAtFile } from '@/lib/services/posts/look-at-file';
import { mappingTexts } from '@/lib/strings/mapping';
import { type ChosenReading, readingChosen } from './chosen-reading';
import { rememberMapping } from './mapping-actions';

type RememberMappingProps = { looked: LookedAtFile; chosen: ChosenReading; locale: Locale };

/** Remembers the chosen way of reading for files with these columns. */
export function RememberMapping({ looked, chosen, locale }: RememberMappingProps) {
  const [state, remember, busy] = useActionState(rememberMapping, untouched);
  const texts = mappingTexts[locale];
  if (state.done) return <Alert kind="success">{texts.remembered}</Alert>;
  const { columns, dateOrder } = readingChosen(chosen);
  return (
    <Card>
      <CardHeader title={texts.remember} note={texts.rememberHint} />
      <CardBody>
        <form action={remember} className="max-w-prose space-y-4">
          <FormMessage message={state.errors.map ?? (state.errors.name ? null : state.message)} />
          {looked.columns.map(({ heading }) => (
            <input key={heading} type="hidden" name="heading" value={heading} />
          ))}
          {writtenAsked({ reading: { columns, dateOrder } }).map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <input type="hidden" name="instead" value={looked.saved?.keptAt ?? ''} />
          <Field name="name" label={texts.rememberName} required error={state.errors.name}>
            {(control) => <Input {...control} maxLength={80} defaultValue={looked.saved?.name} />}
          </Field>
          <Button type="submit" variant="secondary" disabled={busy}>
            {texts.remember}
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}
