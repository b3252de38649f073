/** Where each district's tile stands on the map of equal tiles. North is up; a tile's neighbours are the district's own. */

/** Columns and rows of a block's places by place key, counted from anywhere. */
export type TileBlock = Readonly<Record<string, readonly [column: number, row: number]>>;

const widestGrid = 6;

export type Tile = { readonly key: string; readonly column: number; readonly row: number };

/** Columns and rows count from 1. `likeTheMap` is false when the order says nothing about where places lie. */
export type TileMap = {
  readonly columns: number;
  readonly rows: number;
  readonly likeTheMap: boolean;
  readonly tiles: readonly Tile[];
};

/**
 * The tiles for these places. The first block that has any of them is shown whole, silent tiles included; of its
 * neighbours only districts with items. Places no block knows follow in reading order below, and stand in a compact
 * grid when no block knows any of them.
 */
export function tileMap(
  blocks: readonly TileBlock[],
  places: readonly { readonly key: string; readonly all: number }[],
): TileMap {
  const given = new Map(places.map((place) => [place.key, place.all]));
  const home = blocks.find((block) => Object.keys(block).some((key) => given.has(key)));
  const cells = blocks
    .flatMap((block) => Object.entries(block).map(([key, cell]) => ({ key, cell, own: block === home })))
    .filter(({ key, own }) => given.has(key) && (own || given.get(key) !== 0))
    .map(({ key, cell }) => [key, cell] as const);
  const left = Math.min(...cells.map(([, [column]]) => column));
  const top = Math.min(...cells.map(([, [, row]]) => row));
  const laidOut = cells.map(([key, [column, row]]) => ({ key, column: column - left + 1, row: row - top + 1 }));

  const known = new Set(blocks.flatMap((block) => Object.keys(block)));
  const others = places.filter((place) => !known.has(place.key));
  const columns = laidOut.length
    ? Math.max(...laidOut.map((tile) => tile.column))
    : Math.min(widestGrid, Math.ceil(Math.sqrt(others.length * 1.2)));
  const below = Math.max(0, ...laidOut.map((tile) => tile.row));
  const rest = others.map((place, index) => ({
    key: place.key,
    column: (index % columns) + 1,
    row: below + Math.floor(index / columns) + 1,
  }));

  const tiles = [...laidOut, ...rest].sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    columns,
    rows: Math.max(0, ...tiles.map((tile) => tile.row)),
    likeTheMap: laidOut.length > 1 && laidOut.length >= rest.length,
    tiles,
  };
}

const kinds = /^(Quận|Huyện|Thành phố|Thị xã|Thị trấn|Phường|Xã|Đặc khu|Tỉnh)\s+/u;

/** A name that fits a tile: `Quận 7` → `Q.7`, `Huyện Củ Chi` → `Củ Chi`. */
export function tileName(name: string): string {
  const kind = kinds.exec(name)?.[1];
  if (!kind) return name;
  const own = name.replace(kinds, '');
  return /^\d/.test(own) ? `${kind.charAt(0)}.${own}` : own;
}
