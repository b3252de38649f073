import { type Bound, bounds } from '../domain/lexicon/bounds';
import type { LexiconProblem } from '../domain/lexicon/check-lexicon';
import { bilingual } from './bilingual';
import { formatNumber, formatPercent } from './format';

/** What the corpus says; `unread` when the lists cannot be read with before they are mended. */
type Corpus = { readonly texts: number; readonly isEnough: boolean; readonly broken: number } | 'unread';
type Checked = {
  readonly entries: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly problems: number;
  readonly corpus: Corpus | null;
};

type Texts = {
  readonly usage: string;
  readonly advice: Readonly<
    Record<
      LexiconProblem['problem'],
      (other: string | undefined, share: number | undefined, past: LexiconProblem['past']) => string
    >
  >;
  readonly own: (own: { readonly words: number; readonly notes: number; readonly refused: number }) => string;
  readonly done: (checked: Checked) => string;
  readonly unreadable: (why: string) => string;
};

const list = (counts: Checked['counts']) =>
  Object.entries(counts)
    .map(([kind, n]) => `${kind} ${n}`)
    .join(', ');

/** What the command that checks the word lists says on the terminal. */
export const lexiconCheckTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent lexicon:check [-- --corpus TỆP.jsonl] [--words TỪ_KHOÁ_RIÊNG.csv] [--lang vi|en]\n' +
      'Mỗi dòng ra là một lỗi: loại, nhóm, cụm từ, tên lỗi, cách sửa; cách nhau bằng dấu tab. Mã thoát 0 khi không có lỗi.\n' +
      '--corpus   văn bản trung tính, mỗi dòng {"text": "…"}; báo những mục gặp ở hơn 1 % số văn bản.\n' +
      '--words    bảng từ khoá riêng cần xem; không ghi thì lấy từ khoá riêng trong cơ sở dữ liệu đang dùng, nếu có.\n' +
      'Với từ khoá riêng, tên lỗi bắt đầu bằng note: chỉ là điều nên biết và không tính là lỗi.',
    advice: {
      not_nfc: () => 'không ở dạng NFC; lưu lại bằng chữ dựng sẵn',
      not_lower_case: () => 'có chữ hoa; viết thường',
      not_spellable: () => 'có ký tự bảng chữ không đọc được; bỏ ký tự đó',
      empty: () => 'trống; xoá mục này',
      duplicate: (other) => `trùng với "${other}" trong cùng nhóm; xoá một mục`,
      unknown_code: () => 'mã nhóm không có trong danh mục; sửa mã',
      both_sides: (other) => `cũng nằm ở nhóm "${other}"; chọn một bên`,
      unknown_context: (other) => `cần ngữ cảnh "${other}" không ai định nghĩa; thêm vào contexts.json hoặc bỏ`,
      unused_context: () => 'không mục nào dùng ngữ cảnh này; xoá nhóm hoặc dùng nó ở "needs"/"unless"',
      flag_rule: () => 'luật của dấu hiệu cần lưu ý sai; sửa trong flags.json',
      past_bound: (_, _share, past) => `${past && pastVi(past)}; gộp hoặc bỏ bớt, hoặc nới giới hạn trong bounds.ts`,
      weight: () => 'trọng số không giữ được đúng như đã viết; dùng từ -1000 đến 1000, nhiều nhất ba chữ số lẻ',
      shadowed: (other) =>
        other
          ? `không bao giờ được tính vì đã có "${other}"; xoá một bên`
          : 'không bao giờ được tính; xoá hoặc sửa mục',
      idle_guard: () => 'không che cụm từ nào của tầng nó bảo vệ, hoặc một mục ngắn hơn đã che; xoá',
      same_without_marks: (other) =>
        `bỏ dấu thì trùng với "${other}" nhưng khác nghĩa; đặt "nomark": false hoặc ghi chú "without marks"`,
      too_frequent: (_, share) =>
        `gặp ở ${formatPercent(share ?? 0, 'vi', 1)} văn bản trung tính; giảm trọng số hoặc viết cụ thể hơn`,
    },
    own: ({ words, notes, refused }) =>
      `Từ khoá riêng: ${words} mục, ${notes} mục cần xem lại, ${refused} dòng không dùng được.`,
    done: ({ entries, counts, problems, corpus }) =>
      `Đã kiểm tra ${formatNumber(entries, 'vi')} mục (${list(counts)}): ${problems === 0 ? 'không có lỗi' : `${problems} lỗi`}. ${corpusVi(corpus)}`,
    unreadable: (why) => `Không kiểm tra được: ${why}.`,
  },
  en: {
    usage:
      'Usage: npm run --silent lexicon:check [-- --corpus FILE.jsonl] [--words OWN_KEYWORDS.csv] [--lang vi|en]\n' +
      'Each line out is one problem: kind, group, phrase, its name, what to do; divided by tabs. Exit code 0 when there is none.\n' +
      '--corpus   neutral texts, each line {"text": "…"}; names entries found in more than 1 % of them.\n' +
      '--words    a table of own keywords to look at; else those in the database the command is run beside, where there is one.\n' +
      'Of own keywords, what begins with note: is only to be known and no problem.',
    advice: {
      not_nfc: () => 'is not NFC; save it composed',
      not_lower_case: () => 'has capitals; write it in lower case',
      not_spellable: () => 'has a character the alphabet does not know; take it out',
      empty: () => 'is empty; delete it',
      duplicate: (other) => `is "${other}" of the same group again; delete one`,
      unknown_code: () => 'stands under a code nobody knows; mend the code',
      both_sides: (other) => `stands under "${other}" too; choose a side`,
      unknown_context: (other) =>
        `names the context "${other}", which nobody defines; add it to contexts.json or drop it`,
      unused_context: () => 'no entry uses this context; delete the group or name it in "needs" or "unless"',
      flag_rule: () => 'is a broken flag rule; mend it in flags.json',
      past_bound: (_, _share, past) => `${past && pastEn(past)}; merge or drop some, or widen the bound in bounds.ts`,
      weight: () => 'has a weight that is not kept as written; use -1000 to 1000, with three decimals at most',
      shadowed: (other) =>
        other ? `can never count because of "${other}"; delete one of them` : 'can never count; delete or mend it',
      idle_guard: () => 'holds no phrase of the layer it protects, or a shorter one already does its work; delete it',
      same_without_marks: (other) =>
        `is "${other}" once marks are dropped, with another meaning; set "nomark": false or note "without marks"`,
      too_frequent: (_, share) =>
        `counts in ${formatPercent(share ?? 0, 'en', 1)} of neutral texts; lower its weight or say it more exactly`,
    },
    own: ({ words, notes, refused }) =>
      `Own keywords: ${words} entries, ${notes} to look at again, ${refused} lines that cannot be used.`,
    done: ({ entries, counts, problems, corpus }) =>
      `Checked ${formatNumber(entries, 'en')} entries (${list(counts)}): ${problems === 0 ? 'clean' : problems === 1 ? '1 problem' : `${problems} problems`}. ${corpusEn(corpus)}`,
    unreadable: (why) => `The check could not be made: ${why}.`,
  },
});

type Past = NonNullable<LexiconProblem['past']>;

const boundsVi: Readonly<Record<Bound, string>> = {
  flag_parts: 'phần của dấu hiệu cần lưu ý',
  contexts: 'ngữ cảnh',
  entries: 'mục',
  words: 'từ khác nhau',
  steps: 'từ đứng sau từ đầu của cụm từ',
  packed_words: 'từ khác nhau gửi tới điện thoại',
};
const boundsEn: Readonly<Record<Bound, string>> = {
  flag_parts: 'parts of flags',
  contexts: 'contexts',
  entries: 'entries',
  words: 'different words',
  steps: 'words behind the first ones of phrases',
  packed_words: 'different words sent to phones',
};

function pastVi({ bound, count }: Past): string {
  return `có ${formatNumber(count, 'vi')} ${boundsVi[bound]}, chỉ phân biệt được ${formatNumber(bounds[bound], 'vi')}`;
}

function pastEn({ bound, count }: Past): string {
  return `there are ${formatNumber(count, 'en')} ${boundsEn[bound]} and only ${formatNumber(bounds[bound], 'en')} can be told apart`;
}

function corpusVi(corpus: Corpus | null): string {
  if (corpus === null) return 'Chưa kiểm tra độ phổ biến vì không có --corpus.';
  if (corpus === 'unread') return 'Chưa kiểm tra độ phổ biến: sửa các lỗi trên trước đã.';
  const broken = corpus.broken > 0 ? ` (bỏ ${corpus.broken} dòng hỏng)` : '';
  return corpus.isEnough
    ? `Độ phổ biến đo trên ${corpus.texts} văn bản${broken}.`
    : `Chỉ có ${corpus.texts} văn bản${broken}: quá ít để xét độ phổ biến.`;
}

function corpusEn(corpus: Corpus | null): string {
  if (corpus === null) return 'How frequent entries are was not checked: no --corpus was given.';
  if (corpus === 'unread') return 'How frequent entries are was not checked: mend the above first.';
  const broken = corpus.broken > 0 ? ` (${corpus.broken} broken lines left out)` : '';
  return corpus.isEnough
    ? `How frequent entries are was checked on ${corpus.texts} texts${broken}.`
    : `Only ${corpus.texts} texts${broken}: too few to check how frequent entries are.`;
}
