import type { DemoItem } from '@/lib/domain/demo/plan';
import { pick } from '@/lib/domain/random';
import type { Sentiment } from '@/lib/domain/vocabulary';
import {
  demoContacts,
  demoEmergencies,
  demoEndings,
  demoFlood,
  demoOpenings,
  demoSentences,
} from '@/lib/strings/demo-sentences';

/** How people shorten words when typing fast; each a standard teencode form. */
const short: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})không(?!\p{L})/gu, 'ko'],
  [/(?<!\p{L})được(?!\p{L})/gu, 'dc'],
  [/(?<!\p{L})rồi(?!\p{L})/gu, 'r'],
  [/(?<!\p{L})với(?!\p{L})/gu, 'vs'],
  [/(?<!\p{L})gì(?!\p{L})/gu, 'j'],
  [/(?<!\p{L})mọi người(?!\p{L})/gu, 'mn'],
  [/(?<!\p{L})đường(?!\p{L})/gu, 'đg'],
];

function sentence(item: DemoItem, random: () => number): string {
  if (item.event === 'flood') return pick(random, demoFlood);
  if (item.event === 'emergency') return pick(random, demoEmergencies);
  const said = demoSentences[item.topic];
  if (!said) throw new Error(`the demonstration has no sentences for ${item.topic}`);
  return pick(random, said[item.tone]);
}

function opening(item: DemoItem, random: () => number): string {
  if (item.event || random() < 0.5) return '';
  return pick(random, item.register === 'formal' ? demoOpenings.formal : demoOpenings.street);
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function unmarked(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');
}

/** Sentences that already say who speaks or what for. */
const speaks = /^(Người|Nhiều|Bà con|Cử tri|Phụ huynh|Hộ|Xin|Đề nghị|Kiến nghị|Cảm ơn|Nghe đồn)/;

/** The item's text, with the ward's name said in it when the item names its place. */
export function wordItem(item: DemoItem, wardName: string, random: () => number): string {
  const body = sentence(item, random);
  const start = speaks.test(body) ? '' : opening(item, random);
  const tone: Sentiment = item.event ? 'negative' : item.tone;
  const end = pick(random, demoEndings[tone]);
  const contact = random() < 0.05 ? pick(random, demoContacts) : '';
  const number = () => String(2 + Math.floor(random() * 7));
  const text = `${start}${start && !body.startsWith('{') ? lowerFirst(body) : body}${end}${contact}`
    .replaceAll('{noi}', item.placed ? wardName : 'chỗ tôi ở')
    .replaceAll('{cap}', wardName.split(' ')[0] ?? '')
    .replace(/\{kp\}/g, () => `khu phố ${1 + Math.floor(random() * 20)}`)
    .replace(/\{duong\}/g, () => `đường số ${1 + Math.floor(random() * 40)}`)
    .replace(/\{luc\}/g, () => `${1 + Math.floor(random() * 22)} giờ`)
    .replace(/\{n\}/g, number);
  const written = text.charAt(0).toUpperCase() + text.slice(1);
  if (item.register === 'nomark') return unmarked(written);
  if (item.register !== 'teencode') return written;
  return short.reduce((told, [word, form]) => told.replace(word, form), written.toLowerCase());
}
