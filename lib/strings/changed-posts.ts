import type { ChangedChoice, LineNumber } from '../domain/intake/post-line';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';
import { sayLines } from './say-lines';

type ChangedTexts = {
  count: (n: number) => string;
  lines: (lines: string) => string;
  kept: string;
  replaced: (n: number) => string;
  onlyFirst: string;
  title: string;
  choices: Record<ChangedChoice, string>;
  hints: Record<ChangedChoice, string>;
  importAndReplace: (added: number, replaced: number) => string;
  byCommand: string;
  /** Of a batch in the list of batches. */
  briefly: (changed: number, replaced: number) => string;
};

const vi = (n: number) => formatNumber(n, 'vi');
const en = (n: number) => formatNumber(n, 'en');

/** Posts that came again under their id with other words, and what becomes of those that are kept. */
export const changedTexts = bilingual<ChangedTexts>({
  vi: {
    count: (n) => `${vi(n)} bài đăng đã có từ trước nhưng lần này nội dung khác.`,
    lines: (lines) => `Dòng ${lines}.`,
    kept: 'Nội dung đã lưu được giữ nguyên.',
    replaced: (n) =>
      `Đã thay bằng nội dung mới ở ${vi(n)} ý kiến; nội dung trước đó vẫn xem được ở trang của từng ý kiến.`,
    onlyFirst: 'Id có nhiều lần trong một tệp thì chỉ dòng đầu được dùng.',
    title: 'Bài đăng đã có nhưng nội dung khác',
    choices: { keep: 'Giữ nội dung đang lưu', replace: 'Thay bằng nội dung mới' },
    hints: {
      keep: 'Những ý kiến này không đổi gì.',
      replace: 'Được đọc lại và tính lại số liệu; bản sửa của chuyên viên và nội dung trước đó được giữ.',
    },
    importAndReplace: (added, replaced) => `Nhập ${vi(added)} bài đăng, thay ${vi(replaced)}`,
    byCommand: 'Muốn thay bằng nội dung mới, hãy chạy lại với --changed replace.',
    briefly: (changed, replaced) =>
      `${vi(changed)} đã có, nội dung khác${replaced > 0 ? `; đã thay ${vi(replaced)}` : ''}`,
  },
  en: {
    count: (n) => `${en(n)} ${n === 1 ? 'post was' : 'posts were'} there with other words.`,
    lines: (lines) => `Line ${lines}.`,
    kept: 'What is kept stays as it is.',
    replaced: (n) =>
      `The new words took their place in ${en(n)} ${n === 1 ? 'opinion' : 'opinions'}; what each said before stands on its page.`,
    onlyFirst: 'Of an id that stands several times in one file the first line alone is used.',
    title: 'Posts that are there with other words',
    choices: { keep: 'Keep the words that are there', replace: 'Replace them by the new words' },
    hints: {
      keep: 'Nothing of these opinions changes.',
      replace: 'They are read and counted anew; corrections and the earlier words stay.',
    },
    importAndReplace: (added, replaced) => `Import ${en(added)} posts, replace ${en(replaced)}`,
    byCommand: 'To replace them by the new words, run this again with --changed replace.',
    briefly: (changed, replaced) =>
      `${en(changed)} there with other words${replaced > 0 ? `; ${en(replaced)} replaced` : ''}`,
  },
});

type Told = { readonly changed: number; readonly replaced: number; readonly changedLines?: readonly LineNumber[] };

/** How many posts came with other words, in which lines, and what became of the opinions they are. */
export function sayChanged({ changed, replaced, changedLines = [] }: Told, locale: Locale): string {
  const texts = changedTexts[locale];
  return [
    texts.count(changed),
    ...(changedLines.length > 0 ? [texts.lines(sayLines(changedLines, changed, locale))] : []),
    replaced > 0 ? texts.replaced(replaced) : texts.kept,
    ...(replaced > 0 && replaced < changed ? [texts.onlyFirst] : []),
  ].join(' ');
}

/** The same of a dry run, after which nothing has become of them yet. */
export function sayChangedAhead(
  { changed, changedLines }: { changed: number; changedLines: readonly LineNumber[] },
  locale: Locale,
): string {
  const texts = changedTexts[locale];
  return `${texts.count(changed)} ${texts.lines(sayLines(changedLines, changed, locale))}`;
}
