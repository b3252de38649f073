import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const folder = join(import.meta.dirname, '../../app/(leader)/dashboard');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** The areas each layout of the dashboard names, and the area each class puts a card into. */
function areasIn(css: string) {
  const layouts = [...css.matchAll(/grid-template-areas:([^;]+);/g)].map(([, rows]) => [
    ...new Set((rows ?? '').match(/[a-z]+/g)),
  ]);
  const placed = [...css.matchAll(/\.board-([a-z]+) \{\s*grid-area: ([a-z]+);/g)].map(([, name, area]) => ({
    name,
    area,
  }));
  return { layouts, placed };
}

/** Classes inside a card, or of what is around the grid. */
const elsewhere = 'grid page head looking filter days total sentiment figure form skeleton'.split(' ');

test('a card that shows figures leads from them to their lists', () => {
  const cards = readdirSync(folder).filter((file) => file.endsWith('-card.tsx'));
  const unlinked = cards.filter(
    (file) => /formatNumber|formatPercent/.test(read(file)) && !/links\.|href=|look=\{look\}/.test(read(file)),
  );
  expect(unlinked).toEqual([]);
});

test('a chart that is given what is looked at makes links to lists of it', () => {
  const charts = join(folder, '../../_charts');
  const given = readdirSync(charts).filter((file) => /look: Look/.test(readFileSync(join(charts, file), 'utf8')));
  expect(given.length).toBeGreaterThan(4);
  const unlinked = given.filter(
    (file) => !/links\.list\(|list: \(|seriesMarks\(/.test(readFileSync(join(charts, file), 'utf8')),
  );
  expect(unlinked).toEqual([]);
});

test('every card of the dashboard has its area in the layout for desks and in the one for the wall', () => {
  const { layouts, placed } = areasIn(read('board.css'));
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .map(read);
  const classes = texts.flatMap((text) =>
    [...text.matchAll(/className="[^"]*\bboard-([a-z]+)/g)].map(([, name]) => name),
  );
  const cards = [...new Set(classes)].filter((name) => name && !elsewhere.includes(name)).sort();
  expect(placed.map(({ name }) => name).sort()).toEqual(cards);
  expect(placed.filter(({ name, area }) => name !== area)).toEqual([]);
  expect(layouts).toHaveLength(2);
  for (const areas of layouts) expect(areas.sort()).toEqual(cards);
  const rows = [
    ...read('board.css').matchAll(/grid-template-areas:([^;]+);\s*(?:\/\*[^*]*\*\/\s*)?grid-template-rows: ([^;]+);/g),
  ];
  expect(rows).toHaveLength(layouts.length);
  for (const [, areas = '', tracks = ''] of rows) expect(tracks.split(' ')).toHaveLength(areas.match(/"/g)!.length / 2);
  // The cards drawn there, and the one that comes late.
  const drawn = read('figures.tsx').match(/<\w+Cards? \{\.\.\.props\} \/>/g) ?? [];
  expect(drawn.length + 1).toBe(cards.length);
});
