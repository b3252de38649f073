import { standardSpelling } from '../standard-spelling';
import { withoutMarks } from '../vietnamese';
import { mayBeginKind } from './kinds';
import type { Word } from './word';

export type { Word };

const shortCity = /^tp(hcm|hcmc|sg)$/i;
const cityLetters = 2;

/** What a run of letters says wherever it stands. */
type Run = {
  readonly raw: string;
  readonly hash: number;
  readonly toned: string;
  readonly plain: string;
  readonly capital: boolean;
  readonly beginsKind: boolean;
  /** `TPHCM`: its first letters are a word of their own. */
  readonly city: Run | null;
};

/** Runs met before, each near the place a number made of its letters says, so that no string is made of one to know it. */
const slots = 1 << 16;
/** Far above the number of syllables in Vietnamese, far below what would matter in memory. */
const runsKept = 30_000;
const longestKept = 32;
/** How many places on a run is looked for. */
const farthest = 8;
let runs: (Run | undefined)[] = new Array(slots);
let kept = 0;

function runAt(text: string, start: number, end: number, hash: number): Run {
  const length = end - start;
  for (let far = 0; far < farthest; far++) {
    const known = runs[(hash + far) & (slots - 1)];
    if (known === undefined) return keepRun(makeRun(text.slice(start, end), hash), far);
    if (known.hash === hash && known.raw.length === length && standsAt(known.raw, text, start)) return known;
  }
  // So many that share a place are made to share it.
  return keepRun(makeRun(text.slice(start, end), hash), 0);
}

function keepRun(run: Run, far: number): Run {
  if (run.raw.length > longestKept) return run;
  if (++kept > runsKept) {
    runs = new Array(slots);
    kept = 1;
  }
  runs[(run.hash + far) & (slots - 1)] = run;
  return run;
}

function standsAt(raw: string, text: string, start: number): boolean {
  for (let at = 0; at < raw.length; at++) if (raw.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function makeRun(raw: string, hash: number): Run {
  const isCity = shortCity.test(raw);
  const said = isCity ? raw.slice(cityLetters) : raw;
  const toned = /^\d+$/.test(said) ? said.replace(/^0+(?=\d)/, '') : standardSpelling(said);
  return {
    raw,
    hash,
    toned,
    plain: withoutMarks(toned),
    capital: raw[0] !== raw[0]!.toLowerCase(),
    beginsKind: mayBeginKind(toned),
    city: isCity ? { ...makeRun(raw.slice(0, cityLetters), 0), capital: true } : null,
  };
}

const [neither, letter, number, half] = [0, 1, 2, 3] as const;
let kindsOfUnits: Uint8Array | undefined;

const kindOfSign = (sign: string) => (/[\p{L}\p{M}]/u.test(sign) ? letter : /\p{N}/u.test(sign) ? number : neither);

function makeKinds(): Uint8Array {
  const kinds = new Uint8Array(0x1_0000);
  for (let unit = 0; unit < kinds.length; unit++) kinds[unit] = kindOfSign(String.fromCharCode(unit));
  return kinds.fill(half, 0xd800, 0xdc00);
}

/** The syllables and numbers of a text, in order; letters and digits that touch are apart (`Q7` → `q`, `7`). */
export function wordsOf(text: string): Word[] {
  kindsOfUnits ??= makeKinds();
  const kinds = kindsOfUnits;
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const start = at;
    let code = text.charCodeAt(at);
    const kind = kinds[code]! === half ? kindOfSign(codePointAt(text, at)) : kinds[code]!;
    let hash = 0;
    let next = kind;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      at += kinds[code]! === half ? codePointAt(text, at).length : 1;
      if (at >= text.length) break;
      code = text.charCodeAt(at);
      next = kinds[code]!;
      if (next === half) next = kindOfSign(codePointAt(text, at));
    } while (next === kind);
    if (kind !== neither) addWord(words, runAt(text, start, at, hash), start, at);
  }
  return words;
}

const codePointAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at)!);

function addWord(words: Word[], { toned, plain, capital, beginsKind, city }: Run, start: number, end: number): void {
  const from = city === null ? start : start + cityLetters;
  if (city !== null)
    words.push({
      toned: city.toned,
      plain: city.plain,
      start,
      end: from,
      capital: city.capital,
      beginsKind: city.beginsKind,
    });
  words.push({ toned, plain, start: from, end, capital, beginsKind });
}

/**
 * Whether a typed syllable can stand for an official one: the same with its marks, or typed without any. `exact` says
 * which.
 */
export function agrees(typed: Word, toned: string, plain: string): 'exact' | 'plain' | null {
  if (typed.toned === toned) return 'exact';
  return typed.toned === plain ? 'plain' : null;
}
