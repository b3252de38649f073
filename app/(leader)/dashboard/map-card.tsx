import { ChartCard } from '@/app/_charts/chart-card';
import { TileMap } from '@/app/_charts/tile-map';
import { tileMap } from '@/lib/domain/board/tiles';
import { chartTexts } from '@/lib/strings/charts';
import type { FiguresProps } from './figures-props';
import { TableFold } from './table-fold';
import { tableOf } from './table-of';

/** The area as equal tiles. */
export function TileMapCard({ view, tileBlocks, look, locale }: FiguresProps) {
  const texts = chartTexts[locale];
  const rows = view.places.filter((row) => !row.rest);
  if (rows.length < 2) return null;
  const layout = tileMap(tileBlocks, rows);
  const drawn = new Set(layout.tiles.map((tile) => tile.key));
  return (
    <ChartCard
      id="map"
      className="board-map"
      title={texts.map.title}
      meaning={layout.likeTheMap ? texts.map.meaning : texts.map.grid}
      table={<TableFold {...tableOf('places', look)} locale={locale} />}
    >
      <TileMap layout={layout} rows={rows.filter((row) => drawn.has(row.key))} look={look} locale={locale} />
    </ChartCard>
  );
}
