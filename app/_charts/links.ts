import type { PlaceSort } from '@/lib/domain/board/place-order';
import type { Filter } from '@/lib/domain/filter/filter';

/** Where marks lead. `list` opens the items behind a figure, `board` the same dashboard looked at otherwise. */
export type Links = {
  readonly list: (change?: Partial<Filter>) => string;
  readonly board: (change?: Partial<Filter>) => string;
  readonly sorted: (sort: PlaceSort) => string;
  readonly item: (id: number) => string;
};
