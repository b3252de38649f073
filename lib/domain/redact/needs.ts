/** Strings one of which stands in whatever a pattern matches; null when nothing is known to. */
type OneOf = readonly string[] | null;
/** `exact` is all a part matches, when that is few strings; `needs` are what each match holds, all of them; `digits` are the fewest in one. */
type Known = { readonly exact: OneOf; readonly needs: readonly (readonly string[])[]; readonly digits: number };

/** What a text must hold for a pattern to match in it: of each set one string, and so many digits. */
export type Needs = { readonly sets: readonly (readonly string[])[]; readonly digits: number };

const mostStrings = 64;
const longest = 7;
const nothing: Known = { exact: null, needs: [], digits: 0 };
const empty: Known = { exact: [''], needs: [], digits: 0 };
/** How often letters stand in folded Vietnamese texts, of a thousand; others are rare. */
const often: Readonly<Record<string, number>> = {
  ...{ ' ': 220, n: 100, h: 75, a: 75, i: 60, o: 60, t: 55, u: 50, c: 45, g: 45, e: 35, d: 30, m: 30, r: 22, l: 20 },
  ...{ y: 20, p: 18, b: 16, k: 12, v: 14, q: 10, s: 14, x: 6, '0': 20, '.': 10, ',': 12 },
};
const seldom = 3;
/** What so many letters begin is in every text. */
const tooOften = 0.04;

/** How often one of the strings may be expected to begin at a letter. */
function costOf(strings: readonly string[]): number {
  let cost = 0;
  for (const one of strings) cost += [...one].reduce((product, sign) => (product * (often[sign] ?? seldom)) / 1000, 1);
  return cost;
}

const unique = (strings: readonly string[]) => [...new Set(strings)];
const cross = (some: readonly string[], others: readonly string[]) =>
  unique(some.flatMap((one) => others.map((other) => one + other)));
const needsOf = ({ exact, needs }: Pick<Known, 'exact' | 'needs'>) =>
  exact && !exact.includes('') ? [exact, ...needs] : needs;
const cheapest = (needs: readonly (readonly string[])[]) =>
  needs.reduce<OneOf>((best, one) => (best && costOf(best) <= costOf(one) ? best : one), null);

/**
 * What stands in every text a pattern matches in. Any digit is `0`; `fold` makes of a letter what is looked for in its place. What cannot
 * be told of a pattern lets it read more texts than it has to, never fewer.
 */
export function needsOfPattern({ source, flags }: RegExp, fold = (letter: string) => letter): Needs {
  const known = new PatternReader(source, flags, fold).alternatives();
  const sets = needsOf(known)
    .map((strings) => withoutLonger(unique(strings.map(rarest))))
    .filter((strings) => costOf(strings) < tooOften)
    .sort((a, b) => costOf(a) - costOf(b));
  return { sets, digits: known.digits };
}

/** Where a string is found, so is every part of it. */
const withoutLonger = (strings: readonly string[]) =>
  strings.filter((one) => !strings.some((other) => other !== one && one.includes(other)));

/** The rarest stretch of a string, of as many letters as are looked for. */
function rarest(text: string): string {
  let best = text.slice(0, longest);
  for (let at = 1; at + longest <= text.length; at++) {
    const part = text.slice(at, at + longest);
    if (costOf([part]) < costOf([best])) best = part;
  }
  return best;
}

class PatternReader {
  private at = 0;
  private readonly unicode: boolean;

  constructor(
    private readonly source: string,
    flags: string,
    private readonly fold: (letter: string) => string,
  ) {
    this.unicode = flags.includes('u');
  }

  alternatives(): Known {
    const all = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      all.push(this.sequence());
    }
    if (all.length === 1) return all[0]!;
    const exact = all.every((one) => one.exact) ? unique(all.flatMap((one) => one.exact!)) : null;
    const digits = Math.min(...all.map((one) => one.digits));
    if (exact && exact.length <= mostStrings) return { exact, needs: [], digits };
    const needs = all.map((one) => cheapest(needsOf(one)));
    const told = needs.every((one) => one) ? [unique(needs.flatMap((one) => one!))] : [];
    return { exact: null, needs: told, digits };
  }

  private sequence(): Known {
    let exact: readonly string[] = [''];
    let whole = true;
    let digits = 0;
    const needs: (readonly string[])[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const part = this.repeated();
      needs.push(...part.needs);
      digits += part.digits;
      if (part.exact && exact.length * part.exact.length <= mostStrings) {
        exact = cross(exact, part.exact);
        continue;
      }
      whole = false;
      if (!exact.includes('')) needs.push(exact);
      exact = part.exact ?? [''];
    }
    if (whole) return { exact, needs, digits };
    if (!exact.includes('')) needs.push(exact);
    return { exact: null, needs, digits };
  }

  private repeated(): Known {
    const one = this.atom();
    const times = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12));
    if (!times) return one;
    this.at += times[0].length;
    const [sign] = times[0];
    const least = sign === '{' ? Number(times[1]) : sign === '+' ? 1 : 0;
    const most = sign === '{' ? (times[2] ? Number(times[3] || Infinity) : least) : sign === '?' ? 1 : Infinity;
    if (least === 0) return most === 1 && one.exact ? { ...empty, exact: unique(['', ...one.exact]) } : nothing;
    const digits = one.digits * least;
    let exact = one.exact;
    let count = 1;
    for (; count < least && exact && exact.length * one.exact!.length <= mostStrings; count++)
      exact = cross(exact, one.exact!);
    if (most === least && count === least) return { exact, needs: one.needs, digits };
    return { exact: null, needs: needsOf({ exact, needs: one.needs }), digits };
  }

  private atom(): Known {
    const sign = this.source[this.at++]!;
    if (sign === '(') return this.group();
    if (sign === '[') return this.letters();
    if (sign === '\\') return this.escaped();
    if (sign === '^' || sign === '$') return empty;
    return sign === '.' ? nothing : this.literal(sign);
  }

  private group(): Known {
    const [begin] = /^(?:\?(?:<?[=!]|:|<\w+>))?/.exec(this.source.slice(this.at, this.at + 24))!;
    this.at += begin.length;
    const inside = this.alternatives();
    this.at++;
    if (/!$/.test(begin)) return empty;
    return /=$/.test(begin) ? { ...empty, needs: needsOf(inside) } : inside;
  }

  private letters(): Known {
    const from = this.at;
    while (this.source[this.at] !== ']') this.at += this.source[this.at] === '\\' ? 2 : 1;
    const inside = this.source.slice(from, this.at++);
    const digits = /^(?:\\?\d|\\d|(?<=\d)-(?=\d))+$/.test(inside) ? 1 : 0;
    if (inside.startsWith('^') || /\\[^d.\-()[\]/\\*+?|^$nt]/.test(inside)) return nothing;
    const found: string[] = [];
    for (const { 0: part, 1: first, 2: last } of inside.matchAll(/(\w)-(\w)|\\?[\s\S]/gu)) {
      if (first === undefined)
        found.push(part === '\\d' ? '0' : part === '\\n' ? '\n' : part === '\\t' ? '\t' : part.replace(/^\\/, ''));
      else
        for (let code = first.charCodeAt(0); code <= last!.charCodeAt(0); code++) found.push(String.fromCharCode(code));
    }
    const exact = unique(found.map((sign) => this.folded(sign)));
    return exact.length <= 16 ? { exact, needs: [], digits } : { ...nothing, digits };
  }

  private escaped(): Known {
    const sign = this.source[this.at++]!;
    if (sign === 'd') return this.literal('0');
    if (sign === 'b' || sign === 'B') return empty;
    if (sign === 'n') return this.literal('\n');
    if (sign === 'p' || sign === 'P') this.at = this.source.indexOf('}', this.at) + 1;
    if (sign === 'u') this.at = this.source[this.at] === '{' ? this.source.indexOf('}', this.at) + 1 : this.at + 4;
    return /[a-z\d]/i.test(sign) ? nothing : this.literal(sign);
  }

  private literal(sign: string): Known {
    if (!this.unicode && /[\ud800-\udfff]/.test(sign)) return nothing;
    const folded = this.folded(sign);
    return { exact: [folded], needs: [], digits: folded === '0' ? 1 : 0 };
  }

  private folded(sign: string): string {
    const folded = this.fold(sign);
    return /^\d$/.test(folded) ? '0' : folded;
  }
}
