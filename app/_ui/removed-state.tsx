import type { ReactNode } from 'react';
import type { RemovedOpinion } from '@/lib/domain/opinion/removed-opinion';
import { dayInVietnam } from '@/lib/domain/period';
import type { Locale } from '@/lib/domain/vocabulary';
import { formatDay } from '@/lib/strings/format';
import { removalTexts } from '@/lib/strings/removal';
import { Card } from './card';
import { EmptyState } from './empty-state';

type RemovedStateProps = {
  removed: RemovedOpinion;
  locale: Locale;
  /** It was sent again just now, and not kept. */
  sentAgain?: boolean;
  actions: ReactNode;
};

/** What stands where an item was that was taken out: when, and why. */
export function RemovedState({ removed, locale, sentAgain = false, actions }: RemovedStateProps) {
  const { gone, reasons } = removalTexts[locale];
  return (
    <Card>
      <EmptyState icon="inbox" wholePage title={gone.title[removed.source](removed.id)} actions={actions}>
        <p>{gone.body(formatDay(dayInVietnam(removed.removedAt), locale), reasons[removed.why].name)}</p>
        <p>{gone.nothingLeft}</p>
        {sentAgain ? <p className="mt-2 font-semibold text-foreground">{gone.notKept}</p> : null}
      </EmptyState>
    </Card>
  );
}
