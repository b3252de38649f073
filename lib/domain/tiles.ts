/** Where each district's tile stands on the map of equal tiles. North is up; a tile's neighbours are the district's own. */

type Cell = readonly [column: number, row: number];

/**
 * Hồ Chí Minh City and the two provinces it took in, one block each. Cells were fitted to the districts' centroids and
 * shared borders: 39 of the city's 52 borders are kept as touching tiles, and the rest are at most four tiles long.
 */
const blocks: readonly Readonly<Record<string, Cell>>[] = [
  {
    '783-2025': [0, 0],
    '784-2025': [1, 1],
    '761-2025': [2, 1],
    '764-2025': [3, 1],
    '767-2025': [1, 2],
    '766-2025': [2, 2],
    '768-2025': [3, 2],
    '765-2025': [4, 2],
    '769-2025': [5, 2],
    '777-2025': [0, 3],
    '772-2025': [1, 3],
    '771-2025': [2, 3],
    '770-2025': [3, 3],
    '760-2025': [4, 3],
    '775-2025': [1, 4],
    '774-2025': [2, 4],
    '773-2025': [3, 4],
    '785-2025': [1, 5],
    '776-2025': [2, 5],
    '778-2025': [3, 5],
    '786-2025': [3, 6],
    '787-2025': [4, 7],
  },
  {
    '720-2025': [1, -2],
    '719-2025': [2, -2],
    '722-2025': [3, -2],
    '721-2025': [2, -1],
    '723-2025': [3, -1],
    '726-2025': [4, -1],
    '718-2025': [2, 0],
    '725-2025': [3, 0],
    '724-2025': [4, 1],
  },
  {
    '754-2025': [5, 5],
    '750-2025': [6, 5],
    '748-2025': [5, 6],
    '751-2025': [6, 6],
    '747-2025': [5, 7],
    '753-2025': [6, 7],
    '755-2025': [6, 8],
  },
];

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
export function tileMap(places: readonly { readonly key: string; readonly all: number }[]): TileMap {
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
