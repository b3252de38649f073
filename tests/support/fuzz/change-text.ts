import { pick } from '@/lib/domain/random';
import { pieces } from './pieces';

export type Random = () => number;

/** Longer texts than this find nothing that shorter ones do not. */
export const mostLetters = 40_000;

/** A whole number from 0 up to, not including, `end`; small ones are likelier. */
export const below = (random: Random, end: number) => Math.floor(random() ** 2 * end);
export const chance = (random: Random, of: number) => random() < of;

type Change = (text: string, random: Random, others: readonly string[]) => string;

const at = (text: string, random: Random) => Math.floor(random() * (text.length + 1));
const part = (text: string, random: Random) => {
  const from = at(text, random);
  return [from, Math.min(text.length, from + 1 + below(random, 40))] as const;
};

const changes: readonly Change[] = [
  (text, random) => put(text, at(text, random), pick(random, pieces)),
  (text, random) => put(text, at(text, random), pick(random, pieces).repeat(1 + below(random, 30))),
  (text, random) => put(text, at(text, random), `${pick(random, pieces)} ${pick(random, pieces)}`),
  (text, random) => {
    const [from, to] = part(text, random);
    return text.slice(0, from) + text.slice(to);
  },
  (text, random) => {
    const [from, to] = part(text, random);
    return put(text, to, text.slice(from, to).repeat(1 + below(random, 12)));
  },
  (text, random, others) => {
    const other = others.length > 0 ? pick(random, others) : text;
    const [from, to] = part(other, random);
    return put(text, at(text, random), other.slice(from, Math.max(to, from + below(random, 300))));
  },
  (text, random) => text.slice(0, at(text, random)),
  (text, random) => text.slice(at(text, random)),
  (text) => text.normalize('NFD'),
  (text, random) => (chance(random, 0.5) ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => text.replace(/\d/g, (digit) => (chance(random, 0.3) ? String(below(random, 10)) : digit)),
  (text, random) => text.replace(/ /g, (space) => (chance(random, 0.3) ? pick(random, pieces) : space)),
  (text, random) => {
    const i = at(text, random);
    return text.slice(0, i) + String.fromCharCode(Math.floor(random() * 0x10000)) + text.slice(i + 1);
  },
];

/** The rare change that asks what a reader does with a lot of the same. */
const swell: Change = (text, random) => {
  const [from, to] = part(text, random);
  const what = chance(random, 0.5) ? text.slice(from, to) || 'x' : pick(random, pieces);
  return put(text, at(text, random), what.repeat(1 + Math.floor((random() * mostLetters) / what.length / 2)));
};

/** As large as a file must be for what it costs to be told from what any file costs. */
const swollenLetters = 200_000;
/** What structure is made of: a quote, a bracket or an end in the wrong place makes a reader begin again. */
const marks = ['"', '""', ',', ',"', '",', ';', '\n', '\r\n', '[', ']', '{', '}', ':', '\\', '<', '>', '&', 'a', ' '];

/** The text with a short `what` in it repeated to some 200,000 letters: by itself a piece of the text with marks in it. */
export function swollen(text: string, random: Random, what = withMarks(text, random)): string {
  const somewhere = at(text, random);
  const where = chance(random, 0.5) ? somewhere : text.lastIndexOf('\n', somewhere) + 1;
  return put(text, where, what.repeat(Math.ceil(swollenLetters / what.length)));
}

function withMarks(text: string, random: Random): string {
  let what = pick(random, marks);
  for (let left = below(random, 8); left > 0; left--) {
    const [from, to] = part(text, random);
    what += chance(random, 0.7) ? pick(random, marks) : text.slice(from, to);
  }
  return what;
}

const put = (text: string, where: number, what: string) => text.slice(0, where) + what + text.slice(where);

/** The text, broken in one to four places as people, programs and attackers break texts. */
export function changeText(text: string, random: Random, others: readonly string[] = []): string {
  let changed = text;
  for (let left = 1 + below(random, 4); left > 0; left--) changed = pick(random, changes)(changed, random, others);
  if (chance(random, 0.01)) changed = swell(changed, random, others);
  return changed.slice(0, mostLetters);
}
