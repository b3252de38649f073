import { withoutMarks } from '@/lib/domain/vietnamese';

/** Words that stand in no source, no place and no other text: where one turns up, something that was sent got out. */
export const planted = {
  text: 'Mưa lớn là hẻm nhà ông Zêphương Lụtlộixê ngập tới gối, gọi 0987 654 321 mãi chưa thấy ai xử lý.',
  why: 'Bà Xuyếnhoa Quạtquẽo nói đây là lời hỏi.',
  name: 'Gừngkhế Tẻtừ',
  search: 'vẹtbạchtuộc',
} as const;

const signs = ['zephuong', 'lutloixe', '654 321', '654321', 'xuyenhoa', 'quatqueo', 'gungkhe', 'vetbachtuoc'];

/** The number's beginning by itself: within the name of a built file, or the place of a line in one, it stands by chance. */
const beginning = /(?<![\da-z:._~-])0987(?![\da-z])/;

/** What of the planted words stands in what was written, however they are spelled there. */
export function plantedIn(written: string): string[] {
  const spelled = [written, unescaped(written)].map((one) => withoutMarks(one).toLowerCase());
  const found = signs.filter((sign) => spelled.some((one) => one.includes(sign)));
  return spelled.some((one) => beginning.test(one)) ? [...found, '0987'] : found;
}

/** Percent signs, backslashes and entities undone, so that nothing hides behind them. */
function unescaped(written: string): string {
  return written
    .replace(/(?:%[0-9a-f]{2})+/gi, (found) => Buffer.from(found.replaceAll('%', ''), 'hex').toString('utf8'))
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
