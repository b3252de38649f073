import type { Rule } from './phrase';

/** Phrases that say more than the code of their list, and weights that tell the groups of one code apart. */

const thanks = [
  'cảm ơn',
  'cám ơn',
  'biết ơn',
  'mang ơn',
  'đội ơn',
  'hoan hô',
  'hoan nghênh',
  'khen',
  'xin khen',
  'nhờ có',
];
const tags = ['không', 'chưa'];
const warnings = ['đừng', 'đâu có', 'đâu phải', 'làm gì có', 'nào có'];
const whenWords = ['bao giờ', 'chừng nào', 'khi nào', 'đến khi nào', 'tới khi nào'];
const denial = /^(không|chưa|chẳng|chả|đừng) /;
const never = /^(chưa|không|chẳng) (bao giờ|từng|khi nào|lúc nào)/;

type Cue = (rule: Pick<Rule, 'kind' | 'code' | 'phrase'>) => boolean;

/** One bit each, in this order, which `engine/entries.ts` names. */
const cues: readonly Cue[] = [
  /** Thanks stay thanks beside a wish, and say what for. */
  ({ phrase }) => thanks.includes(phrase),
  /** A deed expected of somebody speaks only when negated or done. */
  ({ kind, code }) => kind === 'sentiment' && code === 'action',
  /** Stresses what is felt. */
  ({ kind, code }) => kind === 'modifier' && code === 'booster',
  /** Praise where it ends its clause (`phim hay`), else mostly `or` or `often`. */
  ({ phrase }) => phrase === 'hay',
  /** Should within the first words of a clause (`phường nên …`), further on therefore (`trời mưa to nên …`). */
  ({ phrase }) => phrase === 'nên',
  /** `Bao giờ …` and, behind it, `… mới …`: when is it at last. */
  ({ phrase }) => whenWords.includes(phrase),
  ({ phrase }) => phrase.endsWith('mới'),
  /** `Có sửa gì đâu`: where, for not at all. */
  ({ phrase }) => phrase.endsWith('đâu'),
  /** And yet, or which: `hứa nhiều mà chậm`. */
  ({ phrase }) => phrase === 'mà',
  /** Behind a question these deny nothing: `có bị nóng không`. */
  ({ phrase }) => tags.includes(phrase),
  /** Warns of what follows, or denies that it is so: `đừng bấm link lạ`, `đâu có tăng học phí`. */
  ({ phrase }) => warnings.includes(phrase),
  /** Denies already: `chưa xong gì`. */
  ({ phrase }) => denial.test(phrase),
  /** `Chưa bao giờ thấy … như vậy` denies nothing: there was never more of it. */
  ({ phrase }) => never.test(phrase),
];

/** What a phrase says beyond its list, one bit for each. */
export function cuesOf(rule: Pick<Rule, 'kind' | 'code' | 'phrase'>): number {
  return cues.reduce((bits, cue, place) => (cue(rule) ? bits | (1 << place) : bits), 0);
}
