import { Skeleton } from '@/app/_ui/skeleton';
import type { Locale } from '@/lib/domain/vocabulary';
import { dashboardTexts } from '@/lib/strings/dashboard';

/** Blocks where the cards will be, so that nothing jumps when they come. */
export function BoardSkeleton({ locale }: { locale: Locale }) {
  return (
    <div role="status" className="board-skeleton" aria-label={dashboardTexts[locale].loading}>
      <Skeleton className="mb-4 h-6 w-80 max-w-full" />
      <div className="board-grid">
        <div className="board-totals">
          <Skeleton className="h-32" />
          <Skeleton className="board-sentiment h-32" />
          <Skeleton className="h-32" />
          <Skeleton className="h-32" />
        </div>
        <Skeleton className="board-series h-96" />
        <Skeleton className="board-map h-full min-h-96" />
        <Skeleton className="board-topics h-96" />
      </div>
    </div>
  );
}
