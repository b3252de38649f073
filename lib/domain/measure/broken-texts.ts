import type { PlaceMention } from '../classify/reading';
import { pick, randomFrom } from '../random';

const seed = 2026;
const howMany = 20_000;
const mostPieces = 40;

const breaks = [' ', '  ', '\n', '. ', ', ', '! ', '? ', '?!…', ': ', ' "', ...'-_.,/()#@&%[]'];
const controls = ['\u0000', '\u0007', '\u001b', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e', '\u2060', '\ufeff'];
const halves = ['\ud83d', '\ude00', '\udfff\ud800', '\ufffd', '\u0301', '\u0323\u0302', '\u031b'];
const faces = '😡 👍🏽 ❤️ :((( :) =)) <3'.split(' ');
const spellings =
  'ｎｇậｐ n.g.ậ.p nggggậpppp NGẬP #NgậpNước #ngập_nước k ko ngta đc hok bít z hòan qúy ngưòi ðường'.split(' ');
const numbers = ['50 k', '2.500', '0912345678901', '3,5', '24/7', '[số điện thoại]', '[tên'];
const turns = 'không chưa nhưng mà rất đâu gì hay phường quận'.split(' ').concat('cảm ơn', 'đề nghị', 'bao giờ mới');
const oddities = [...breaks, ...controls, ...halves, ...faces, ...spellings, ...numbers, ...turns];

/** Words of the given texts, cut and joined by whatever a text may hold, lone halves of signs and controls included. Repeatable. */
export function* brokenTexts(texts: readonly string[]): Generator<string> {
  const random = randomFrom(seed);
  const words = texts.flatMap((text) => text.split(' ').slice(0, mostPieces));
  for (let n = 0; n < howMany; n++) {
    const count = 1 + Math.floor(random() * mostPieces);
    yield Array.from({ length: count }, () => piece(random, words)).join(random() < 0.5 ? ' ' : '');
  }
}

function piece(random: () => number, words: readonly string[]): string {
  const kind = random();
  if (kind < 0.55 && words.length > 0) return pick(random, words);
  if (kind < 0.85) return pick(random, oddities);
  if (kind < 0.95 && words.length > 0) return pick(random, words).slice(Math.floor(random() * 3));
  return String.fromCharCode(Math.floor(random() * 0x10000));
}

/** Stands for the places of a board, for rules that ask for one: whatever stands behind a word for a place. */
export function wardsIn(text: string): PlaceMention[] {
  return Array.from(text.matchAll(/(?:phường|xã|quận|đường) \S+/giu), ({ 0: name, index }) => {
    return { code: '26734', name, start: index, end: index + name.length };
  });
}
