import { withoutMarks } from '../vietnamese';
import type { HeadingMeaning } from './heading-meaning';
import { englishHeading } from './heading-words-en';
import { vietnameseHeading } from './heading-words-vi';

const longestHeading = 120;
const mostWords = 8;
const mostWordsOfQuestion = 24;

const openings = ['ngay', 'thoi gian', 'thoi diem', 'noi dung', 'y kien', 'mo ta', 'gop y'];
const continuations =
  'tiep nhan|phan anh|kien nghi|gui|nhan|dang|tao|lap|xuat ban|binh luan|chi tiet|cong dan|nguoi dan|cua ban'.split(
    '|',
  );
const spaced = new Map([...openings, ...continuations].map((words) => [words.replaceAll(' ', ''), words]));
const joinedAs = (list: readonly string[]) => list.map((words) => words.replaceAll(' ', '')).join('|');
/** Vietnamese written without spaces: `ngaytiepnhan`. */
const runTogether = new RegExp(`^(${joinedAs(openings)})(${joinedAs(continuations)})$`);

/** Letters of one width and case without marks, nothing invisible. */
const folded = (name: string) =>
  withoutMarks(
    name
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .replace(/(?<=[\p{Ll}\d])(?=\p{Lu}\p{Ll})/gu, ' '),
  );

/** A heading without anything but its letters and digits. */
export const squeezed = (name: string) => folded(name).replace(/[^a-z\d]/g, '');

/**
 * The words of a heading, without what stands in brackets behind them and the number of a question in front: `Ngày đăng
 * (ngày/tháng/năm)*`, `Câu 3: Nội dung`, `createdAt`.
 */
export function wordsOfHeading(name: string): string[] {
  if (name.length > longestHeading) return [];
  const whole = folded(name);
  const outside = whole.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ');
  const text = /[a-z]/.test(outside) ? outside : whole;
  const words = text.split(/[^a-z\d]+/).filter(Boolean);
  const apart = words.length === 1 ? runTogether.exec(words[0] ?? '') : null;
  if (apart) return apart.slice(1).flatMap((part) => (spaced.get(part) ?? part).split(' '));
  const numbered = /^(?:(?:cau (?:hoi )?|question |q ?)?\d{1,3}[a-z]? )(?=[a-z])/.exec(words.join(' '));
  return numbered ? words.join(' ').slice(numbered[0].length).split(' ') : words;
}

/** What the words of a heading say it is; null when they say nothing, or so much that it is no heading. */
export function headingByWords(words: readonly string[], isQuestion: boolean): HeadingMeaning | null {
  if (words.length === 0 || words.length > (isQuestion ? mostWordsOfQuestion : mostWords)) return null;
  return vietnameseHeading(words.join(' '), isQuestion) ?? englishHeading(words);
}
