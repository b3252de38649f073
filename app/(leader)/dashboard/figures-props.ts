import type { Links } from '@/app/_charts/links';
import type { DashboardView } from '@/lib/domain/dashboard';
import type { PlaceSort } from '@/lib/domain/place-order';
import type { Locale } from '@/lib/domain/vocabulary';

/** What every card of the dashboard is given. */
export type FiguresProps = {
  readonly view: DashboardView;
  readonly sort: PlaceSort;
  readonly links: Links;
  readonly locale: Locale;
};
