import { Automaton } from './automaton';
import type { Engine } from './engine';
import type { Phrases } from './phrases';
import type { Vocabulary } from './words';

/** Numbers of a spelling in the engine's memory: see `engine/bare.ts`. */
const spellingSize = 4;

/** What finding phrases without their marks takes: an automaton over words without marks, and what tells apart those it finds. */
export type BareRules = { readonly automaton: Automaton; readonly spellings: number };

/** `endings`: the phrases to find, by their number from 1. `countsBare`: whether one may count without marks. */
export function compileBare(
  engine: Engine,
  vocabulary: Vocabulary,
  { words, starts }: Phrases,
  endings: readonly number[],
  countsBare: (ending: number) => boolean,
): BareRules {
  const bare = words.map((form) => vocabulary.bareOfForm[form]!);
  const automaton = new Automaton(engine, vocabulary.bareCount, words.length - starts.length + 1);
  automaton.give(bare);
  const groups: number[][] = [];
  for (const ending of endings) {
    const place = automaton.insert(starts[ending - 1]!, starts[ending]!, groups.length + 1) - 1;
    if (place === groups.length) groups.push([ending]);
    else groups[place]!.push(ending);
  }
  const first = [0, 0];
  const rows: number[] = [];
  for (const group of groups) {
    for (const ending of group) rows.push(ending, starts[ending - 1]!, countsBare(ending) ? 1 : 0, 0);
    first.push(rows.length / spellingSize);
  }
  const addresses = [
    Int32Array.from(first),
    Int32Array.from(rows),
    words,
    Uint8Array.from(vocabulary.isClosed, Number),
  ];
  return { automaton, spellings: engine.keep(Int32Array.from(addresses, (table) => engine.keep(table))) };
}
