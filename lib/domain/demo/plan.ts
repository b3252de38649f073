import { addDays } from '../period';
import { pickWeighted, randomFrom } from '../random';
import type { Sentiment, Source, Topic } from '../vocabulary';

export type DemoRegister = 'formal' | 'street' | 'teencode' | 'nomark';

/** One item of the demonstration before it has words. `district` is an index into the districts given. */
export type DemoItem = {
  readonly source: Source;
  readonly day: string;
  readonly district: number;
  readonly topic: Topic;
  readonly tone: Sentiment;
  readonly register: DemoRegister;
  readonly event: 'flood' | 'emergency' | null;
  readonly placed: boolean;
};

export const demoDays = 90;
const seed = 20260701;
/** The flood: nights before the last day, in the low-lying districts (by official code). */
const floodDaysAgo = [24, 23, 22];
const floodDistricts = ['765', '776', '769', '778', '785'];
/** From this many days ago on nothing more is heard from Cần Giờ. */
const silentFrom = 34;
const silentDistrict = '787';

const topicWeights: readonly (readonly [Topic, number])[] = [
  ['NGAP', 10],
  ['GIAOTHONG', 16],
  ['MOITRUONG', 14],
  ['CCHC', 12],
  ['ANTT', 8],
  ['LUADAO', 5],
  ['DIENNUOC', 7],
  ['GIACA', 6],
  ['YTE', 5],
  ['GIAODUC', 6],
  ['ANSINH', 5],
  ['DATDAI', 6],
  ['LANGPHI', 2],
  ['VANHOA', 3],
  ['CHINHSACH', 4],
  ['THIENTAI', 2],
  ['TINDON', 2],
];
const toneWeights: readonly (readonly [Sentiment, number])[] = [
  ['negative', 52],
  ['neutral', 18],
  ['positive', 30],
];
const registerWeights: readonly (readonly [DemoRegister, number])[] = [
  ['formal', 45],
  ['street', 30],
  ['teencode', 13],
  ['nomark', 12],
];
/** How much is heard from each district beside the others, by official code; 1 where not named. */
const voice: Record<string, number> = {
  '769': 2.4,
  '777': 1.7,
  '764': 1.5,
  '761': 1.4,
  '785': 1.4,
  '787': 0.35,
  '786': 0.5,
};

/**
 * The demonstration's items for the 90 days ending on `lastDay`, the same for the same input: an ordinary week with
 * fewer reports at its end, one flood, and a district that falls silent.
 */
export function planDemo(lastDay: string, districtCodes: readonly string[]): DemoItem[] {
  const random = randomFrom(seed);
  const items: DemoItem[] = [];
  const draw = (source: Source, day: string, district: number, over: Partial<DemoItem> = {}) =>
    items.push({
      source,
      day,
      district,
      topic: pickWeighted(random, topicWeights),
      tone: pickWeighted(random, toneWeights),
      register: pickWeighted(random, source === 'report' ? registerWeights.slice(0, 2) : registerWeights),
      event: random() < 0.006 ? 'emergency' : null,
      placed: random() > 0.04,
      ...over,
    });
  for (let daysAgo = demoDays - 1; daysAgo >= 0; daysAgo--) {
    const day = addDays(lastDay, -daysAgo);
    const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    districtCodes.forEach((code, district) => {
      if (code === silentDistrict && daysAgo < silentFrom) return;
      const rate = (voice[code] ?? 1) * (weekend ? 0.6 : 1);
      for (let left = rate * 0.9; left > 0; left--)
        if (random() < left) draw('report', day, district, { placed: true });
      for (let left = rate * 3.2; left > 0; left--) if (random() < left) draw('post', day, district);
      if (floodDaysAgo.includes(daysAgo) && floodDistricts.includes(code)) {
        for (let n = 0; n < 18; n++) {
          const source = n % 4 ? 'post' : 'report';
          draw(source, day, district, { topic: 'NGAP', tone: 'negative', event: 'flood', placed: true });
        }
      }
    });
  }
  return items;
}
