import type { Links, Look } from '@/app/_charts/links';
import type { DashboardView, PlaceRow } from '@/lib/domain/board/dashboard';
import type { TileBlock } from '@/lib/domain/board/tiles';
import { unplacedRow } from '@/lib/domain/board/unplaced-row';
import type { Locale } from '@/lib/domain/vocabulary';

/** What every card of the dashboard is given. */
export type FiguresProps = {
  readonly view: DashboardView;
  /** The places of the view and, last, the row of what has no place. */
  readonly rows: readonly PlaceRow[];
  readonly tileBlocks: readonly TileBlock[];
  readonly look: Look;
  readonly links: Links;
  readonly locale: Locale;
};

/** How many places a chart draws; its table has them all. */
export const mostDrawn = 60;

/** The places of the view and, last, the row of what has no place. */
export function boardRows(view: DashboardView): readonly PlaceRow[] {
  const unplaced = unplacedRow(view);
  return unplaced ? [...view.places, unplaced] : view.places;
}

/** Whether the period before holds anything to compare single rows with. That it holds nothing, the totals say once. */
export function hasPrevious(view: DashboardView): boolean {
  return (view.previousTotals?.all ?? 0) > 0;
}
