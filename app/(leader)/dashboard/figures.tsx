import type { ReactNode } from 'react';
import { withApart } from '@/lib/domain/board/kept-apart';
import { boardRows, type FiguresProps } from './figures-props';
import { FlagCard } from './flag-card';
import { LatestCard } from './latest-card';
import { TileMapCard } from './map-card';
import { NoFigures } from './no-figures';
import { PlaceCard } from './place-card';
import { SeriesCard } from './series-card';
import { TopicCard } from './topic-card';
import { TotalsCards } from './totals-cards';

/** All the figures of one view, and the card of what rises. Draws what it is given and reads nothing itself. */
export function Figures({ view, rising, ...rest }: Omit<FiguresProps, 'rows'> & { rising: ReactNode }) {
  const props = { ...rest, view, rows: boardRows(view) };
  if (withApart(view.totals.all, view.apart.now) === 0) return <NoFigures {...props} />;
  return (
    <div className="board-grid">
      <TotalsCards {...props} />
      <SeriesCard {...props} />
      <TileMapCard {...props} />
      <PlaceCard {...props} />
      <TopicCard {...props} />
      {rising}
      <FlagCard {...props} />
      <LatestCard {...props} />
    </div>
  );
}
