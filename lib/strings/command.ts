import { bilingual } from './bilingual';

/** What every command says of how it was called. */
export const commandTexts = bilingual({
  vi: {
    unknownOption: (option: string) => `Không có lựa chọn ${option}.`,
    badValue: (option: string) => `Lựa chọn ${option} viết sai: thiếu giá trị, hoặc có giá trị mà không nhận.`,
    badWords: 'Thừa hoặc thiếu tên sau lệnh.',
    badLanguage: (given: string) => `--lang nhận vi hoặc en, không nhận ${given}.`,
    ask: (question: string) => `${question}\nGõ "có" để làm, Enter để thôi: `,
    yes: ['có', 'co'],
    wantsYes: (question: string) => `${question}\nỞ đây không hỏi được: thêm --yes nếu đúng là muốn làm.`,
    leftAlone: 'Thôi, không thay đổi gì.',
    options: {
      lang: '--lang vi|en: ngôn ngữ của lời báo.',
      yes: '--yes: làm luôn, không hỏi lại.',
    },
  },
  en: {
    unknownOption: (option: string) => `There is no option ${option}.`,
    badValue: (option: string) => `The option ${option} is not written right: its value is missing, or it takes none.`,
    badWords: 'Too many or too few names after the command.',
    badLanguage: (given: string) => `--lang takes vi or en, not ${given}.`,
    ask: (question: string) => `${question}\nType "yes" to go on, Enter to leave it: `,
    yes: ['yes', 'y'],
    wantsYes: (question: string) => `${question}\nNobody can be asked here: add --yes if that is what you want.`,
    leftAlone: 'Left alone, nothing was changed.',
    options: {
      lang: '--lang vi|en: in which language it speaks.',
      yes: '--yes: goes on without asking.',
    },
  },
});
