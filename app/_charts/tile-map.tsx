'use client';

import { clsx } from 'clsx';
import type { CSSProperties } from 'react';
import { negativeShare, shadeOf } from '@/lib/domain/board/change';
import type { PlaceRow } from '@/lib/domain/board/dashboard';
import { type TileMap as Layout, tileName } from '@/lib/domain/board/tiles';
import type { Locale } from '@/lib/domain/vocabulary';
import { chartTexts } from '@/lib/strings/charts';
import { formatNumber, formatPercent } from '@/lib/strings/format';
import { type Links, type Look, linksOf } from './links';
import { placeOf } from './row-words';
import { TileLegend } from './tile-legend';

type TileMapProps = { layout: Layout; rows: readonly PlaceRow[]; look: Look; locale: Locale };

/** One tile per place. Shade is the share negative, hatching too few to say, a dashed edge silence. */
export function TileMap({ layout, rows, look, locale }: TileMapProps) {
  const links = linksOf(look);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const legendFits = layout.columns >= 6 && !layout.tiles.some((tile) => tile.row === 1 && tile.column > 2);
  return (
    <div className="my-auto min-[118rem]:my-0">
      <ol
        className={clsx('tile-map', layout.columns > 6 && 'tile-map-dense')}
        style={
          {
            gridTemplateColumns: `repeat(${layout.columns}, minmax(0, ${layout.likeTheMap ? '1fr' : '7rem'}))`,
            '--tile-rows': layout.rows,
          } as CSSProperties
        }
      >
        {layout.tiles.map((tile) => {
          const row = byKey.get(tile.key);
          return row ? (
            <li key={tile.key} style={{ gridColumn: tile.column, gridRow: tile.row }}>
              <PlaceTile row={row} links={links} locale={locale} />
            </li>
          ) : null;
        })}
        {legendFits ? (
          <li className="self-center pl-2" style={{ gridColumn: `3 / -1`, gridRow: 1 }}>
            <TileLegend locale={locale} />
          </li>
        ) : null}
      </ol>
      {legendFits ? null : (
        <div className="mt-4">
          <TileLegend locale={locale} />
        </div>
      )}
    </div>
  );
}

function PlaceTile({ row, links, locale }: { row: PlaceRow; links: Links; locale: Locale }) {
  const texts = chartTexts[locale].map;
  const share = negativeShare(row);
  const count = formatNumber(row.all, locale);
  const rate = share === null ? null : formatPercent(share, locale);
  const said =
    row.all === 0
      ? texts.tileSilent(row.name)
      : rate
        ? texts.tile(row.name, count, rate)
        : texts.tileFew(row.name, count);
  return (
    <a
      href={links.list(placeOf(row) ?? {})}
      title={said}
      className={`tile ${row.all === 0 ? 'mark-silent' : share === null ? 'mark-few' : `shade-${shadeOf(share)}`}`}
    >
      <span className="sr-only">{said}</span>
      <span aria-hidden className="tile-figures">
        <span className="tile-name">{tileName(row.name)}</span>
        <span className="tile-count">{count}</span>
        {rate ? <span className="tile-share">{rate}</span> : null}
      </span>
    </a>
  );
}
