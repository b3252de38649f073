import { expect, test } from '@playwright/test';
import type { PlaceDirectory } from '@/lib/domain/places/directory';
import { shippedPlaceDirectory } from '@/lib/services/places/shipped-place-directory';
import { type GoldenPlaces, goldenPlaces } from '../golden/read-golden';

const today = '2026-11-23';

let directory: PlaceDirectory;
test.beforeAll(async () => {
  directory = await shippedPlaceDirectory();
});

const mentioned = ({ text, area }: GoldenPlaces) => [
  ...new Set(
    directory
      .finder(area)(text)
      .map((mention) => mention.code),
  ),
];

test('the hand-labelled places are many, and all of them places inside their area', () => {
  expect(goldenPlaces.length).toBeGreaterThanOrEqual(80);
  for (const { id, text, area, places, open = [] } of goldenPlaces) {
    expect(text, id).toBe(text.normalize('NFC'));
    expect(
      [...area, ...places, ...open.flatMap(({ codes }) => codes)].filter((key) => !directory.get(key)),
      id,
    ).toEqual([]);
    expect(
      open.filter(({ said }) => !text.includes(said)),
      id,
    ).toEqual([]);
  }
});

test('the places read in a sentence are those a reader of that area would name', () => {
  let hit = 0;
  let said = 0;
  let labelled = 0;
  const missed: string[] = [];
  for (const row of goldenPlaces) {
    const read = mentioned(row);
    const both = read.filter((key) => row.places.includes(key)).length;
    hit += both;
    said += read.length;
    labelled += row.places.length;
    if (both < read.length || both < row.places.length) missed.push(`${row.id} ${read}`);
  }
  const told = missed.join('\n');
  expect.soft(hit / said, told).toBeGreaterThanOrEqual(0.97);
  expect.soft(hit / labelled, told).toBeGreaterThanOrEqual(0.9);
});

test('a name that several places share is left open, with all of them to choose from', () => {
  for (const row of goldenPlaces) {
    for (const { said, codes } of row.open ?? []) {
      const read = mentioned(row).filter((key) => codes.includes(key));
      expect.soft(read, row.id).toEqual([]);
      const meant = directory.resolve(said, { day: today, areas: row.area });
      const choice = meant && 'ambiguous' in meant ? meant.ambiguous.map(({ key }) => key).sort() : [];
      expect.soft(choice, row.id).toEqual([...codes].sort());
    }
  }
});
