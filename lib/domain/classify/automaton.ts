import { type Engine, FINDS } from './engine';

/** Places for each edge, so that what is looked for is found at once; and how many there may be for states to fit beside words. */
const roomy = 1.4;
const mostPlaces = 2 ** 17;
const mostWords = 2 ** 14;
const mostEndings = 2 ** 15;
/** Words of a phrase: see `longestPhrase` in `engine/finds.ts`. */
const longest = 15;

/** Phrases as the engine's automaton over words: see `engine/automaton.ts`. */
export class Automaton {
  readonly address: number;

  /**
   * Room for words below `wordCount` and phrases that have at most so many words behind their first ones, all told. Throws when
   * these are more than can be numbered.
   */
  constructor(
    private readonly engine: Engine,
    wordCount: number,
    mostEdges: number,
  ) {
    const places = 2 ** Math.ceil(Math.log2(Math.max(2, roomy * mostEdges)));
    if (wordCount > mostWords) throw new RangeError(`lexicon: more than ${mostWords} words`);
    if (places > mostPlaces) throw new RangeError('lexicon: phrases of too many words');
    this.address = engine.run.makeAutomaton(wordCount, places);
    engine.look();
  }

  /** Gives the engine the words of all phrases, which stay until the next text is read. */
  give(words: Int32Array): void {
    const { engine } = this;
    engine.run.reach(engine.ints[FINDS]! + words.byteLength);
    engine.look();
    engine.ints.set(words, engine.ints[FINDS]! >> 2);
  }

  /** The ending of the phrase that is the given words `[from, to)`, which becomes `ending` where it had none. */
  insert(from: number, to: number, ending: number): number {
    if (to - from > longest) throw new RangeError(`lexicon: a phrase of more than ${longest} words`);
    if (ending >= mostEndings) throw new RangeError(`lexicon: more than ${mostEndings} phrases`);
    return this.engine.run.insert(this.address, this.engine.ints[FINDS]! + 4 * from, to - from, ending);
  }
}
