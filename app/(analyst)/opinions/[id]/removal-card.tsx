'use client';

import { useActionState } from 'react';
import { untouched } from '@/app/_http/form-values';
import { Alert } from '@/app/_ui/alert';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card, CardBody, CardHeader } from '@/app/_ui/card';
import { Checkbox, Radio } from '@/app/_ui/checkbox';
import { FormMessage } from '@/app/_ui/form-message';
import { type Locale, removalReasons } from '@/lib/domain/vocabulary';
import { removalTexts } from '@/lib/strings/removal';
import { removeItem } from './actions';

type RemovalCardProps = { id: number; basis: string; locale: Locale };

/** Takes the item out for good; shut until somebody opens it. */
export function RemovalCard({ id, basis, locale }: RemovalCardProps) {
  const [state, remove, pending] = useActionState(removeItem, untouched);
  const texts = removalTexts[locale];
  return (
    <Card className="print:hidden">
      <CardHeader title={texts.title} note={texts.note} />
      <CardBody>
        <details open={state.message !== null}>
          <summary className="min-h-11 cursor-pointer py-2.5 text-sm font-medium text-destructive">
            {texts.open}
          </summary>
          <form action={remove} className="mt-2 space-y-4">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="basis" value={basis} />
            {state.isOutdated ? (
              <Alert kind="error" live title={texts.outdated}>
                <LinkButton href={`/opinions/${id}`} variant="secondary" size="small" className="mt-2">
                  {texts.reload}
                </LinkButton>
              </Alert>
            ) : (
              <FormMessage message={state.message} />
            )}
            <fieldset>
              <legend className="text-sm font-medium">{texts.why}</legend>
              {removalReasons.map((why) => (
                <Radio
                  key={why}
                  name="why"
                  value={why}
                  required
                  defaultChecked={state.values.why === why}
                  label={texts.reasons[why].name}
                  hint={texts.reasons[why].means}
                />
              ))}
            </fieldset>
            <Checkbox name="sure" required label={texts.sure} />
            <Button type="submit" variant="destructive" disabled={pending} className="max-sm:w-full">
              {texts.submit}
            </Button>
          </form>
        </details>
      </CardBody>
    </Card>
  );
}
