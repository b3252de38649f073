import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askedForOthers, forOthers } from './support/house/asking';
import { type House, type Laid, readHouse, readHouses } from './support/house/house';
import { viewerless, withoutViewer } from './support/house/permission';
import { unread } from './support/house/placed';
import { proofs, provers } from './support/house/proven';
import { scopeless, withoutScope } from './support/house/queries';
import { rules } from './support/house/rules';
import { unguarded, unseen } from './support/house/seen';
import { readSource } from './support/house/source';
import { quoted, quoters, speakers, spoken } from './support/house/told';
import { made, makers } from './support/house/viewer';

let read: House | undefined;
const house = () => {
  read ??= readHouse(readSource(join(import.meta.dirname, '..')));
  return read;
};

for (const { title, check } of rules) {
  test(title, () => {
    expect(check(house())).toEqual([]);
  });
}

test('every exception the rules name is still one', () => {
  const services = new Set(viewerless(house()).map(({ module }) => module));
  expect([...services].sort()).toEqual(Object.keys(withoutViewer).sort());
  expect([...new Set(askedForOthers(house()).map(({ path }) => path))]).toEqual(Object.keys(forOthers));
  expect(scopeless(house())).toEqual(Object.keys(withoutScope));
  expect(unguarded(house())).toEqual(Object.keys(unseen).sort());
  expect([...new Set(made(house()).map(({ path }) => path))].sort()).toEqual(Object.keys(makers).sort());
  expect(house().paths).toEqual(expect.arrayContaining(Object.keys(unread)));
  expect(proofs(house()).map(({ path }) => path)).toEqual(Object.keys(provers));
  expect([...new Set(spoken(house()).map(({ path }) => path))].sort()).toEqual(Object.keys(speakers));
  expect([...new Set(quoted(house()).map(({ path }) => path))].sort()).toEqual(Object.keys(quoters));
});

let laidOut: Map<Laid, House> | undefined;

/** Every house that the rules lay out, read. Unless they say otherwise themselves, its files are started by a command. */
function layOut(): Map<Laid, House> {
  const all = rules.flatMap(({ planted, fine = {} }) => [...Object.values(planted), ...Object.values(fine)]);
  const sources = all.map((laid) => {
    const started = JSON.stringify({ scripts: { planted: `node ${Object.keys(laid).join(' ')}` } });
    return new Map(Object.entries({ 'package.json': started, ...laid }));
  });
  const houses = readHouses(sources);
  return new Map(all.map((laid, n) => [laid, houses[n] as House]));
}

/** Titles of the rules that files break. */
function brokenBy(laid: Laid): string[] {
  laidOut ??= layOut();
  const planted = laidOut.get(laid) as House;
  return rules.filter(({ check }) => check(planted).length > 0).map(({ title }) => title);
}

for (const { title, planted, fine = {} } of rules) {
  test.describe(`a break of "${title}" is seen, and nothing else:`, () => {
    for (const [how, laid] of Object.entries(planted)) {
      test(how, () => {
        expect(brokenBy(laid)).toEqual([title]);
      });
    }
  });

  test.describe(`no break of "${title}" is`, () => {
    for (const [what, laid] of Object.entries(fine)) {
      test(what, () => {
        expect(brokenBy(laid)).toEqual([]);
      });
    }
  });
}
