import type { Links } from '@/app/_charts/links';
import type { DashboardView, PlaceRow } from '@/lib/domain/board/dashboard';
import type { PlaceSort } from '@/lib/domain/board/place-order';
import type { TileBlock } from '@/lib/domain/board/tiles';
import type { Locale } from '@/lib/domain/vocabulary';

/** What every card of the dashboard is given. */
export type FiguresProps = {
  readonly view: DashboardView;
  /** The places of the view and, last, the row of what has no place. */
  readonly rows: readonly PlaceRow[];
  readonly tileBlocks: readonly TileBlock[];
  readonly sort: PlaceSort;
  readonly links: Links;
  readonly locale: Locale;
};

/** Whether the period before holds anything to compare single rows with. That it holds nothing, the totals say once. */
export function hasPrevious(view: DashboardView): boolean {
  return (view.previousTotals?.all ?? 0) > 0;
}
