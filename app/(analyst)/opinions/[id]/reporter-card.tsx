'use client';

import { useActionState } from 'react';
import { Button } from '@/app/_ui/button';
import { DescriptionList } from '@/app/_ui/description-list';
import { showReporter } from './actions';
import type { ReporterTexts, ShownReporter } from './form-state';

/** Who sent the report, told only after a click that is itself recorded. */
export function ReporterCard({ id, texts }: { id: number; texts: ReporterTexts }) {
  const [shown, show, busy] = useActionState<ShownReporter, FormData>(showReporter, { reporter: null, failure: null });
  if (shown.reporter) {
    const { name, username, unitName } = shown.reporter;
    return (
      <div role="status" className="space-y-3">
        <DescriptionList
          items={[
            [texts.name, name],
            [texts.username, username],
            [texts.unit, unitName],
          ]}
        />
        <p className="text-sm text-muted-foreground">{texts.recorded}</p>
      </div>
    );
  }
  return (
    <form action={show} className="space-y-3">
      <input type="hidden" name="id" value={id} />
      <p className="text-sm text-muted-foreground">{texts.note}</p>
      <Button type="submit" variant="secondary" aria-disabled={busy}>
        {texts.show}
      </Button>
      {shown.failure ? (
        <p role="alert" className="text-sm font-medium text-destructive">
          {shown.failure}
        </p>
      ) : null}
    </form>
  );
}
