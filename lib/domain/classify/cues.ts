/** Phrases that say more than the code of their list, and weights that tell the groups of one code apart. */

/** Praise where it ends its clause (`phim hay`), else mostly `or` or `often`. */
export const goodOrOr = 'hay';
/** Should within the first words of a clause (`phường nên …`), further on therefore (`trời mưa to nên …`). */
export const therefore = 'nên';
export const shouldWithin = 3;
/** Weights of a reducer: what settles a matter, then the frame of all that follows, then a deed against a problem. */
export const frame = 0.25;
export const deed = 0.5;
/** Weight of a stop that is a likeness (`như vậy`). */
export const likeness = 0.5;

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

/** Thanks stay thanks beside a wish, and say what for. */
export const isThanks = (phrase: string) => thanks.includes(phrase);
/** Behind a question these deny nothing: `có bị nóng không`. */
export const isTag = (phrase: string) => tags.includes(phrase);
/** `Bao giờ …` and, behind it, `… mới …`: when is it at last. */
export const asksWhen = (phrase: string) => whenWords.includes(phrase);
export const isAtLast = (phrase: string) => phrase.endsWith('mới');
/** `Có sửa gì đâu`: where, for not at all. */
export const isWhere = (phrase: string) => phrase.endsWith('đâu');
/** And yet, or which: `hứa nhiều mà chậm`. */
export const isYet = (phrase: string) => phrase === 'mà';
/** Warns of what follows, or denies that it is so: `đừng bấm link lạ`, `đâu có tăng học phí`. */
export const isWarning = (phrase: string) => warnings.includes(phrase);
