import { ChartCard } from '@/app/_charts/chart-card';
import { TileMap } from '@/app/_charts/tile-map';
import { tileMap } from '@/lib/domain/board/tiles';
import { chartTexts } from '@/lib/strings/charts';
import type { FiguresProps } from './figures-props';
import { placeTable } from './place-table';

/** The area as equal tiles. */
export function TileMapCard(props: FiguresProps) {
  const { view, tileBlocks, links, locale } = props;
  const texts = chartTexts[locale];
  const rows = view.places.filter((row) => !row.rest);
  if (rows.length < 2) return null;
  const layout = tileMap(tileBlocks, rows);
  return (
    <ChartCard
      id="map"
      className="board-map"
      title={texts.map.title}
      meaning={layout.likeTheMap ? texts.map.meaning : texts.map.grid}
      tableLabel={texts.showTable}
      table={placeTable(props, texts.map.title)}
    >
      <TileMap layout={layout} rows={rows} links={links} locale={locale} />
    </ChartCard>
  );
}
