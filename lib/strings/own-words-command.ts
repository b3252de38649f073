import type { OwnChange } from '../domain/own-words/own-plan';
import { mostOwnWords } from '../domain/own-words/own-word';
import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';
import { ownWordsProblems } from './own-words-problems';

/** What the commands that write out and take in a board's own keywords say on the terminal. */
export const ownWordsCommands = {
  export: bilingual({
    vi: {
      usage:
        'Cách dùng: npm run words:export -- TỆP.csv|TỆP.xlsx|- [--change SỐ] [--unit MÃ_ĐƠN_VỊ] [--lang vi|en]\n' +
        '           npm run --silent words:export -- --history\n' +
        'Ghi từ khoá riêng đang dùng ra một tệp CSV, hoặc Excel khi tên tệp kết thúc bằng .xlsx; “-” là đầu ra chuẩn.\n' +
        '--change    lấy bảng của một lần thay trước đó.\n' +
        '--history   liệt kê các lần thay: số, lúc, ai, số mục, mã phiên bản.',
      history: (shown: number, all: number) =>
        all === 0 ? 'Chưa thay lần nào.' : `${shown} lần mới nhất trong ${all} lần thay, lần mới nhất trước:`,
      badChange: '--change nhận số của một lần thay.',
      done: (n: number, file: string) => `Đã ghi ${n} mục vào ${file}.`,
    },
    en: {
      usage:
        'Usage: npm run words:export -- FILE.csv|FILE.xlsx|- [--change NUMBER] [--unit UNIT_ID] [--lang vi|en]\n' +
        '       npm run --silent words:export -- --history\n' +
        'Writes the own keywords in use to a CSV, or to a workbook when the name ends in .xlsx; “-” is standard output.\n' +
        '--change    takes those of an earlier change.\n' +
        '--history   lists the changes: number, when, who, entries, version.',
      history: (shown, all) =>
        all === 0 ? 'Nothing was ever changed.' : `The newest ${shown} of ${all} changes, the newest first:`,
      badChange: '--change takes the number of a change.',
      done: (n: number, file: string) => `${n} entries are written to ${file}.`,
    },
  }),
  import: bilingual({
    vi: {
      usage:
        'Cách dùng: npm run words:import -- TỆP|- [--dry-run] [--take-away] [--unit MÃ_ĐƠN_VỊ] [--lang vi|en]\n' +
        `Thay toàn bộ từ khoá riêng bằng các dòng dùng được của một tệp CSV hoặc XLSX, nhiều nhất ${mostOwnWords} dòng.\n` +
        'Mã thoát 1 khi có dòng không dùng được.\n' +
        '--dry-run   chỉ xem trước: dòng nào không dùng được, các ý kiến mới nhất sẽ được đọc khác đi ra sao.\n' +
        '--take-away đồng ý bỏ các mục đang dùng mà bảng không có, cả khi có dòng không dùng được; không có nó thì khi ấy không thay gì.',
      problems: {
        ...ownWordsProblems.vi,
        takes_away: ({ limit }) =>
          `Có dòng không dùng được và ${limit} mục đang dùng sẽ bị bỏ nên chưa thay gì. Hãy sửa bảng, hoặc thêm --take-away nếu đúng là muốn bỏ.`,
      } as MoreProblems,
      removed: 'sẽ bị bỏ',
      refused: 'không dùng được',
      noted: 'cần xem lại',
      change: ({ added, removed, kept }: OwnChange, refused: number) =>
        `Thêm ${added}, bớt ${removed}, giữ nguyên ${kept}; ${refused} dòng không dùng được.`,
      done: (hash: string) =>
        `Đã dùng${hash === '' ? '' : `, phiên bản ${hash}`}. Chạy npm run reclassify để đọc lại ý kiến đã có.`,
      unchanged: 'Không có gì thay đổi.',
      dryRun: 'Chỉ xem trước, chưa thay gì.',
    },
    en: {
      usage:
        'Usage: npm run words:import -- FILE|- [--dry-run] [--take-away] [--unit UNIT_ID] [--lang vi|en]\n' +
        `Puts the good lines of a CSV or XLSX, at most ${mostOwnWords}, in the place of all own keywords.\n` +
        'Exit code 1 when a line cannot be used.\n' +
        '--dry-run   only shows which lines cannot be used, and how the newest opinions would be read otherwise.\n' +
        '--take-away entries in use that the table lacks may go, even when lines cannot be used; without it nothing is changed then.',
      problems: {
        ...ownWordsProblems.en,
        takes_away: ({ limit }) =>
          `Lines cannot be used and ${limit} in use would be taken away, so nothing was changed. Mend the table, or add --take-away if that is meant.`,
      },
      removed: 'would be taken away',
      refused: 'cannot be used',
      noted: 'look at it again',
      change: ({ added, removed, kept }, refused) =>
        `${added} added, ${removed} taken away, ${kept} kept; ${refused} lines cannot be used.`,
      done: (hash) =>
        `In use${hash === '' ? '' : `, version ${hash}`}. Run npm run reclassify to read the opinions there are again.`,
      unchanged: 'Nothing was changed.',
      dryRun: 'Only looked at, nothing was changed.',
    },
  }),
};
