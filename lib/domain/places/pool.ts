import { contains } from './areas';
import type { Atlas } from './atlas';
import type { Gazetteer, Named } from './gazetteer';

/** The names inside some areas, and the same by their unmarked text. */
export type Pool = { readonly names: readonly Named[]; readonly byText: ReadonlyMap<string, readonly Named[]> };

const pools = new WeakMap<Gazetteer, Map<string, Pool>>();
/** As many sets of areas as have units at work in one process, roughly. */
const poolsKept = 64;

/** The pool of the areas, made once and kept. */
export function poolOf(atlas: Atlas, gazetteer: Gazetteer, areas?: readonly string[]): Pool {
  const kept = pools.get(gazetteer) ?? new Map<string, Pool>();
  pools.set(gazetteer, kept);
  const key = areas ? areas.join(' ') : '*';
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= poolsKept) kept.clear();
  const names = areas ? gazetteer.all.filter(({ place }) => contains(atlas, areas, place.key)) : gazetteer.all;
  const byText = new Map<string, Named[]>();
  for (const named of names) {
    const same = byText.get(named.text);
    if (same) same.push(named);
    else byText.set(named.text, [named]);
  }
  const pool = { names, byText };
  kept.set(key, pool);
  return pool;
}
