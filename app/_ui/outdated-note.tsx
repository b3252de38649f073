import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/vocabulary';
import { outdatedTexts } from '@/lib/strings/outdated';
import { Alert } from './alert';
import { DescriptionList } from './description-list';

/** Fields and what they hold now. */
export type Now = readonly (readonly [name: ReactNode, value: ReactNode])[];

type OutdatedNoteProps = { locale: Locale; now: Now };

/** Above a form that somebody else was faster with: what stands now. What was typed is still in the form below. */
export function OutdatedNote({ locale, now }: OutdatedNoteProps) {
  const texts = outdatedTexts[locale];
  return (
    <Alert kind="error" title={texts.title} live>
      <div className="space-y-2">
        <p>{texts.now}</p>
        <DescriptionList items={now} />
        <p>{texts.kept}</p>
      </div>
    </Alert>
  );
}
