import { topics } from '../vocabulary';
import { type Automaton, compileAutomaton, hashOn, hashStart } from './automaton';
import { bareOf, classOf, letterId, SPACE, special, symbolOf } from './letters';
import { type EntryKind, type EntryObject, flagParts, type LexiconFile, lexiconFiles } from './lexicon';
import { normalise } from './normalise';

/** What one phrase of the lexicon says. A phrase in two lists has two rules. */
export type Rule = {
  readonly id: string;
  readonly kind: EntryKind;
  readonly code: string;
  /** The code as a number: of a topic in `topics`, of a modifier in `modifierCodes`, of a context in `contexts`. */
  readonly number: number;
  readonly phrase: string;
  readonly weight: number;
  readonly feel: number;
  readonly needs: number;
  readonly unless: number;
  readonly pattern: number;
};

/** In a layer a longer phrase takes the place of the shorter ones inside it. */
export const TOPIC_LAYER = 1;
export const FEEL_LAYER = 2;
export const FLAG_LAYER = 4;
export const allLayers = TOPIC_LAYER | FEEL_LAYER | FLAG_LAYER;

/** What finding one phrase means. Its letters are in the spelling table, under the same number. */
export type Pattern = {
  readonly rules: readonly Rule[];
  /** Layers it lives in, and layers in which it displaces shorter phrases. */
  readonly layers: number;
  readonly displaces: number;
  readonly hasContext: boolean;
  /** Some rule of it needs, or must not meet, a context. */
  readonly conditional: boolean;
};

/**
 * How all phrases are written, packed so that comparing touches little memory. Phrase `n` has the letters
 * `[starts[n], starts[n + 1])`, first and last a SPACE; `closedBit` is set on marked letters of a syllable ending in p, t, c:
 * without marks such a syllable is no word, so marks were left out.
 */
export type Spellings = {
  readonly letters: Uint8Array;
  readonly starts: Int32Array;
  /** The next phrase with the same letters once marks are dropped, or -1. */
  readonly siblings: Int32Array;
  /** 1 for phrases that may count when neither they nor the text have marks. */
  readonly countsBare: Uint8Array;
  readonly severalWords: Uint8Array;
};

export const closedBit = 128;

export type Rules = {
  readonly automaton: Automaton;
  readonly patterns: readonly Pattern[];
  readonly spellings: Spellings;
  readonly contexts: ReadonlyMap<string, number>;
};

let compiled: Rules | undefined;

/** The rules of the shipped lexicon; compiled at first use and kept. */
export function rules(): Rules {
  compiled ??= compileRules(lexiconFiles);
  return compiled;
}

type Draft = { letters: Uint8Array; rules: Rule[]; bare?: boolean };

/** Makes the automaton and the rule tables from lexicon files. Throws when an entry names a context nobody defines. */
export function compileRules(files: readonly LexiconFile[]): Rules {
  const contexts = new Map<string, number>();
  for (const file of files) {
    if (file.kind === 'context')
      for (const { code } of file.groups) contexts.set(code, contexts.get(code) ?? contexts.size);
  }
  const contextOf = (name: string | undefined) => {
    if (name === undefined) return -1;
    const found = contexts.get(name);
    if (found === undefined) throw new Error(`lexicon: no context named ${name}`);
    return found;
  };
  const numbers = new Map<string, number>();
  const drafts: Draft[] = [];
  const ids = new Map<string, string>();
  for (const { kind, groups } of files) {
    for (const { code, phrases, note: _, ...common } of groups) {
      for (const given of phrases) {
        const entry: EntryObject = typeof given === 'string' ? { ...common, phrase: given } : { ...common, ...given };
        const { letters, length } = normalise(entry.phrase);
        const key = String.fromCharCode(...letters.subarray(0, length));
        const pattern = numbers.get(key) ?? drafts.length;
        if (pattern === drafts.length) {
          numbers.set(key, pattern);
          drafts.push({ letters: letters.slice(0, length), rules: [] });
        }
        const draft = drafts[pattern]!;
        if (entry.nomark !== undefined) draft.bare = entry.nomark;
        draft.rules.push({
          id: ruleId(ids, `${kind}/${code}`, entry.phrase, draft.letters),
          kind: kind as EntryKind,
          code,
          number: numberOf(kind, code, contexts),
          phrase: entry.phrase,
          weight: entry.weight ?? 1,
          feel: kind === 'sentiment' ? 0 : (entry.feel ?? 0),
          needs: contextOf(entry.needs),
          unless: contextOf(entry.unless),
          pattern,
        });
      }
    }
  }
  return { ...chain(drafts), contexts };
}

/** What a modifier does; their numbers are used in `Rule.number`. */
export const modifierCodes = [
  'plain',
  'negator',
  'ender',
  'booster',
  'damper',
  'but',
  'though',
  'request',
  'question',
  'done',
  'reducer',
  'irony',
  'stop',
  'courtesy',
] as const;
export type ModifierCode = (typeof modifierCodes)[number];

function numberOf(kind: string, code: string, contexts: ReadonlyMap<string, number>): number {
  if (kind === 'context') return contexts.get(code) ?? -1;
  return (codeLists[kind] ?? []).indexOf(code);
}

/** `action` is a deed expected of somebody: it speaks only when negated (`chưa xử lý`) or done (`đã khắc phục`). */
const sentimentCodes = ['positive', 'negative', 'action'];
export const ACTION = 2;

const codeLists: Readonly<Record<string, readonly string[] | undefined>> = {
  topic: topics,
  modifier: modifierCodes,
  sentiment: sentimentCodes,
  flag: flagParts,
};

/** `topic/NGAP/ngap-nuoc`; the second phrase that would get the same name keeps its marks. */
function ruleId(ids: Map<string, string>, prefix: string, phrase: string, letters: Uint8Array): string {
  let slug = '';
  for (const letter of letters.subarray(1, -1)) slug += names[symbolOf[letter]!]!;
  const plain = `${prefix}/${slug}`;
  const owner = ids.get(plain) ?? phrase;
  ids.set(plain, owner);
  return owner === phrase ? plain : `${prefix}/${phrase.replaceAll(' ', '-')}`;
}

/** How a symbol is written in a rule id. */
const names = [...'-,.?![0123456789', 'x', 'glad', 'upset', ...'abcdefghijklmnopqrstuvwxyz'];

/** Phrases that fall together without marks share one automaton phrase and are chained. */
function chain(drafts: readonly Draft[]): Omit<Rules, 'contexts'> {
  const phrases: number[][] = [];
  const heads = new Map<string, number>();
  const byPhrase: number[] = [];
  const spellings = pack(drafts);
  const { siblings } = spellings;
  drafts.forEach(({ letters }, index) => {
    const symbols = letters.map((letter) => symbolOf[letter]!);
    const key = String.fromCharCode(...symbols);
    const head = heads.get(key);
    if (head === undefined) {
      heads.set(key, index);
      phrases.push(wordHashes(symbols));
      byPhrase.push(index);
    } else {
      siblings[index] = siblings[head]!;
      siblings[head] = index;
    }
  });
  const automaton = compileAutomaton(phrases);
  for (let state = 0; state < automaton.states; state++) {
    const phrase = automaton.outputs[state]!;
    if (phrase !== 0) automaton.outputs[state] = byPhrase[phrase - 1]! + 1;
  }
  return { automaton, patterns: drafts.map(toPattern), spellings };
}

function pack(drafts: readonly Draft[]): Spellings {
  const starts = new Int32Array(drafts.length + 1);
  drafts.forEach(({ letters }, index) => {
    starts[index + 1] = starts[index]! + letters.length;
  });
  const all = new Uint8Array(starts[drafts.length]!);
  const severalWords = new Uint8Array(drafts.length);
  const countsBare = new Uint8Array(drafts.length);
  drafts.forEach(({ letters, bare }, index) => {
    all.set(withClosedBits(letters), starts[index]);
    severalWords[index] = letters.subarray(1, -1).includes(SPACE) ? 1 : 0;
    countsBare[index] = Number(bare ?? (severalWords[index] === 1 || !isSyllable(letters)));
  });
  return { letters: all, starts, severalWords, countsBare, siblings: new Int32Array(drafts.length).fill(-1) };
}

const syllable =
  /^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/;

/** Whether a word without marks could be one of several Vietnamese words (`ngu`: ngu, ngủ, ngũ); `taxi` could not. */
function isSyllable(letters: Uint8Array): boolean {
  return syllable.test(Array.from(letters.subarray(1, -1), (letter) => names[symbolOf[letter]!]).join(''));
}

function wordHashes(symbols: Uint8Array): number[] {
  const hashes: number[] = [];
  let hash = hashStart;
  for (const symbol of symbols.subarray(1)) {
    if (symbol !== SPACE) hash = hashOn(hash, symbol);
    else {
      hashes.push(hash);
      hash = hashStart;
    }
  }
  return hashes;
}

function toPattern({ rules: own }: Draft): Pattern {
  let layers = 0;
  let displaces = 0;
  for (const rule of own) {
    if (rule.kind === 'guard') displaces |= rule.code === 'all' ? allLayers : layerOf[rule.code]!;
    else if (rule.kind === 'topic') layers |= rule.feel === 0 ? TOPIC_LAYER : TOPIC_LAYER | FEEL_LAYER;
    else if (rule.kind === 'sentiment' || rule.kind === 'modifier') layers |= FEEL_LAYER;
    else if (rule.kind === 'flag') layers |= FLAG_LAYER;
  }
  return {
    rules: own,
    layers,
    displaces: displaces | (layers & TOPIC_LAYER ? TOPIC_LAYER | FEEL_LAYER : layers & ~FLAG_LAYER),
    hasContext: own.some(({ kind }) => kind === 'context'),
    conditional: own.some(({ needs, unless }) => needs >= 0 || unless >= 0),
  };
}

const layerOf: Record<string, number> = { topic: TOPIC_LAYER, sentiment: FEEL_LAYER, flag: FLAG_LAYER };

const stops = new Set(['p', 't', 'c'].map((letter) => letterId(letter)));
const h = letterId('h');

function withClosedBits(letters: Uint8Array): Uint8Array {
  const closed = letters.slice();
  let start = 1;
  for (let at = 1; at < letters.length; at++) {
    if (letters[at] !== SPACE) continue;
    const ch = letters[at - 1] === h && letters[at - 2] === letterId('c');
    if (at - start > 1 && (ch || stops.has(letters[at - 1]!))) {
      for (let k = start; k < at; k++) if (bareOf[letters[k]!] !== letters[k]) closed[k]! |= closedBit;
    }
    start = at + 1;
  }
  return closed;
}

/** True when every character of the phrase is one the alphabet knows; `[` may open it, for redaction masks. */
export function isSpellable(phrase: string): boolean {
  const start = phrase.startsWith('[') ? 1 : 0;
  for (let i = start; i < phrase.length; i++) {
    if (classOf[phrase.charCodeAt(i)]! >= special && phrase[i] !== ' ') return false;
  }
  return true;
}
