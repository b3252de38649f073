import type { OwnChange } from '../domain/own-words/own-plan';
import { mostOwnWords } from '../domain/own-words/own-word';
import { bilingual } from './bilingual';

/** What the commands that write out and take in a board's own keywords say on the terminal. */
export const ownWordsCommands = {
  export: bilingual({
    vi: {
      usage:
        'Cách dùng: npm run words:export -- TỆP.csv [--change SỐ] [--unit MÃ_ĐƠN_VỊ] [--lang vi|en]\n' +
        'Ghi từ khoá riêng đang dùng ra một tệp CSV; --change lấy bảng của một lần thay trước đó.',
      badChange: '--change nhận số của một lần thay.',
      done: (n: number, file: string) => `Đã ghi ${n} mục vào ${file}.`,
    },
    en: {
      usage:
        'Usage: npm run words:export -- FILE.csv [--change NUMBER] [--unit UNIT_ID] [--lang vi|en]\n' +
        'Writes the own keywords in use to a CSV; --change takes those of an earlier change.',
      badChange: '--change takes the number of a change.',
      done: (n: number, file: string) => `${n} entries are written to ${file}.`,
    },
  }),
  import: bilingual({
    vi: {
      usage:
        'Cách dùng: npm run words:import -- TỆP [--dry-run] [--unit MÃ_ĐƠN_VỊ] [--lang vi|en]\n' +
        `Thay toàn bộ từ khoá riêng bằng các dòng dùng được của một tệp CSV hoặc XLSX, nhiều nhất ${mostOwnWords} dòng.\n` +
        'Mã thoát 1 khi có dòng không dùng được.\n' +
        '--dry-run   chỉ xem trước: dòng nào không dùng được, các ý kiến mới nhất sẽ được đọc khác đi ra sao.',
      refused: 'không dùng được',
      noted: 'cần xem lại',
      change: ({ added, removed, kept }: OwnChange, refused: number) =>
        `Thêm ${added}, bớt ${removed}, giữ nguyên ${kept}; ${refused} dòng không dùng được.`,
      done: (hash: string) =>
        `Đã dùng${hash === '' ? '' : `, phiên bản ${hash}`}. Chạy npm run reclassify để đọc lại ý kiến đã có.`,
      unchanged: 'Không có gì thay đổi.',
      dryRun: 'Chỉ xem trước, chưa thay gì.',
      unreadable: (why: string) => `Không đọc được tệp: ${why}.`,
    },
    en: {
      usage:
        'Usage: npm run words:import -- FILE [--dry-run] [--unit UNIT_ID] [--lang vi|en]\n' +
        `Puts the good lines of a CSV or XLSX, at most ${mostOwnWords}, in the place of all own keywords.\n` +
        'Exit code 1 when a line cannot be used.\n' +
        '--dry-run   only shows which lines cannot be used, and how the newest opinions would be read otherwise.',
      refused: 'cannot be used',
      noted: 'look at it again',
      change: ({ added, removed, kept }, refused) =>
        `${added} added, ${removed} taken away, ${kept} kept; ${refused} lines cannot be used.`,
      done: (hash) =>
        `In use${hash === '' ? '' : `, version ${hash}`}. Run npm run reclassify to read the opinions there are again.`,
      unchanged: 'Nothing was changed.',
      dryRun: 'Only looked at, nothing was changed.',
      unreadable: (why) => `The file cannot be read: ${why}.`,
    },
  }),
};
