import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { readTiles } from '@/db/places/read-tiles';
import { tileMap as layOut, tileName } from '@/lib/domain/board/tiles';

/** The 22 districts of Hồ Chí Minh City until 30 June 2025 with their centroids, degrees east and north. */
const districts: Record<string, readonly [name: string, east: number, north: number]> = {
  '760': ['Quận 1', 106.697, 10.776],
  '761': ['Quận 12', 106.657, 10.865],
  '764': ['Quận Gò Vấp', 106.667, 10.838],
  '765': ['Quận Bình Thạnh', 106.716, 10.812],
  '766': ['Quận Tân Bình', 106.652, 10.809],
  '767': ['Quận Tân Phú', 106.627, 10.792],
  '768': ['Quận Phú Nhuận', 106.678, 10.801],
  '769': ['Thành phố Thủ Đức', 106.79, 10.821],
  '770': ['Quận 3', 106.683, 10.782],
  '771': ['Quận 10', 106.668, 10.772],
  '772': ['Quận 11', 106.648, 10.764],
  '773': ['Quận 4', 106.706, 10.759],
  '774': ['Quận 5', 106.67, 10.755],
  '775': ['Quận 6', 106.635, 10.745],
  '776': ['Quận 8', 106.641, 10.724],
  '777': ['Quận Bình Tân', 106.598, 10.765],
  '778': ['Quận 7', 106.73, 10.736],
  '783': ['Huyện Củ Chi', 106.511, 11.01],
  '784': ['Huyện Hóc Môn', 106.59, 10.886],
  '785': ['Huyện Bình Chánh', 106.576, 10.734],
  '786': ['Huyện Nhà Bè', 106.73, 10.654],
  '787': ['Huyện Cần Giờ', 106.869, 10.523],
};

/** Every pair of districts with a common border. */
const borders =
  '760-765 760-768 760-769 760-770 760-773 760-774 761-764 761-765 761-766 761-767 761-769 761-777 761-784 764-765 764-766 764-768 765-768 765-769 766-767 766-768 766-770 766-771 766-772 767-772 767-775 767-777 768-770 769-773 769-778 770-771 771-772 771-774 772-774 772-775 773-774 773-776 773-778 774-775 774-776 775-776 775-777 776-777 776-778 776-785 777-784 777-785 778-785 778-786 783-784 784-785 785-786 786-787'
    .split(' ')
    .map((pair) => pair.split('-') as [string, string]);

const blocks = readTiles();
const tileMap = (places: Parameters<typeof layOut>[1]) => layOut(blocks, places);

const tenKilometres = 0.09;

const city = Object.keys(districts).map((code) => ({ key: `${code}-2025`, all: 10 }));
const binhDuong = ['718', '719', '720', '721', '722', '723', '724', '725', '726'];
const baRia = ['747', '748', '750', '751', '753', '754', '755'];

function cellsOf(map: ReturnType<typeof tileMap>) {
  return new Map(map.tiles.map((tile) => [tile.key.slice(0, 3), tile]));
}

function apart(cells: ReturnType<typeof cellsOf>, a: string, b: string): number {
  const [one, other] = [cells.get(a)!, cells.get(b)!];
  return Math.max(Math.abs(one.column - other.column), Math.abs(one.row - other.row));
}

test('the city has one tile for each of its 22 districts, none on another, in six columns a phone can hold', () => {
  const map = tileMap(city);
  expect(map.likeTheMap).toBe(true);
  expect(map.columns).toBe(6);
  expect(map.tiles).toHaveLength(22);
  expect(new Set(map.tiles.map((tile) => `${tile.column}/${tile.row}`)).size).toBe(22);
  expect(Math.min(...map.tiles.map((tile) => tile.column))).toBe(1);
  expect(Math.min(...map.tiles.map((tile) => tile.row))).toBe(1);
});

test('districts that share a border mostly touch on the map, and none lie more than four tiles apart', () => {
  const cells = cellsOf(tileMap(city));
  const distances = borders.map(([a, b]) => apart(cells, a, b));
  expect(borders).toHaveLength(52);
  expect(distances.filter((distance) => distance === 1).length).toBeGreaterThanOrEqual(39);
  expect(Math.max(...distances)).toBeLessThanOrEqual(4);
});

test('north is up and east is right for districts whose middles lie more than ten kilometres apart', () => {
  const cells = cellsOf(tileMap(city));
  const codes = Object.keys(districts);
  for (const a of codes) {
    for (const b of codes) {
      const [, eastA, northA] = districts[a]!;
      const [, eastB, northB] = districts[b]!;
      const said = `${districts[a]![0]} and ${districts[b]![0]}`;
      if (northA - northB > tenKilometres) expect(cells.get(a)!.row, said).toBeLessThanOrEqual(cells.get(b)!.row);
      if (eastB - eastA > tenKilometres) expect(cells.get(a)!.column, said).toBeLessThanOrEqual(cells.get(b)!.column);
    }
  }
});

test('districts of the provinces the city took in show only once something was heard from them', () => {
  const silent = [...binhDuong, ...baRia].map((code) => ({ key: `${code}-2025`, all: 0 }));
  expect(tileMap([...city, ...silent]).tiles).toHaveLength(22);
  const heard = silent.map((place) => (place.key === '724-2025' ? { ...place, all: 3 } : place));
  const map = tileMap([...city, ...heard]);
  expect(map.tiles).toHaveLength(23);
  expect(apart(cellsOf(map), '724', '769')).toBe(1);
});

test('all of the three former provinces fit one map, each in its own direction', () => {
  const all = [...city, ...[...binhDuong, ...baRia].map((code) => ({ key: `${code}-2025`, all: 1 }))];
  const map = tileMap(all);
  expect(map.tiles).toHaveLength(38);
  expect(map.columns).toBe(7);
  const cells = cellsOf(map);
  for (const north of ['718', '719', '720', '721', '722', '723', '725', '726']) {
    expect(cells.get(north)!.row, north).toBeLessThan(cells.get('761')!.row);
  }
  for (const east of baRia) expect(cells.get(east)!.column, east).toBeGreaterThan(cells.get('787')!.column);
});

test('a province alone is the map of its own districts, silent ones included', () => {
  const map = tileMap(binhDuong.map((code) => ({ key: `${code}-2025`, all: 0 })));
  expect(map.likeTheMap).toBe(true);
  expect(map.tiles).toHaveLength(binhDuong.length);
});

test('the city keeps its shape when nothing at all was heard', () => {
  const quiet = city.map((place) => ({ ...place, all: 0 }));
  expect(tileMap(quiet)).toEqual(tileMap(city));
});

test('places without a known map stand in a compact grid that claims no geography', () => {
  const map = tileMap(Array.from({ length: 10 }, (_, index) => ({ key: `${26000 + index}`, all: index })));
  expect(map.likeTheMap).toBe(false);
  expect(map.columns).toBe(4);
  expect(map.tiles.map((tile) => tile.key)).toEqual(Array.from({ length: 10 }, (_, index) => `${26000 + index}`));
});

test('whatever places there are, each tile has a cell of its own inside the grid', () => {
  const codes = [...Object.keys(districts), ...binhDuong, ...baRia, '001', '002', '26734', '27004', '27007'];
  const keys = codes.map((code) => (code.length === 3 ? `${code}-2025` : code));
  const places = fc.uniqueArray(fc.record({ key: fc.constantFrom(...keys), all: fc.nat(40) }), {
    selector: (place) => place.key,
  });
  fc.assert(
    fc.property(places, (given) => {
      const map = tileMap(given);
      const cells = new Set(map.tiles.map((tile) => `${tile.column}/${tile.row}`));
      expect(cells.size).toBe(map.tiles.length);
      for (const tile of map.tiles) {
        expect(tile.column).toBeGreaterThanOrEqual(1);
        expect(tile.column).toBeLessThanOrEqual(map.columns);
        expect(tile.row).toBeGreaterThanOrEqual(1);
        expect(tile.row).toBeLessThanOrEqual(map.rows);
      }
      const shown = new Set(map.tiles.map((tile) => tile.key));
      for (const place of given) if (place.all > 0) expect(shown.has(place.key), place.key).toBe(true);
    }),
  );
});

for (const [name, short] of [
  ['Quận 7', 'Q.7'],
  ['Phường 12', 'P.12'],
  ['Huyện Củ Chi', 'Củ Chi'],
  ['Thành phố Thủ Đức', 'Thủ Đức'],
  ['Đặc khu Côn Đảo', 'Côn Đảo'],
  ['Quận Phú Nhuận', 'Phú Nhuận'],
  ['Bình Thuỷ', 'Bình Thuỷ'],
] as const) {
  test(`“${name}” is written “${short}” on a tile`, () => expect(tileName(name)).toBe(short));
}
