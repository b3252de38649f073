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
    files: {
      read: (file: string, why: string) => `Không đọc được ${file}: ${why}.`,
      write: (file: string, why: string) => `Không ghi được ${file}: ${why}.`,
      dash: 'Lệnh này không nhận “-”: hãy nêu tên tệp. Nếu tệp đúng là tên “-”, hãy viết ./-',
      absent: { read: 'không có tệp này', write: 'không có thư mục chứa nó' },
      why: {
        EISDIR: 'đó là thư mục, không phải tệp',
        ENOTDIR: 'một thư mục trong tên là tệp, không phải thư mục',
        EACCES: 'tài khoản chạy lệnh không có quyền',
        EPERM: 'tài khoản chạy lệnh không có quyền',
        ENOSPC: 'đĩa đã đầy',
        EDQUOT: 'đã dùng hết chỗ được cấp',
        EROFS: 'chỗ này chỉ đọc được',
        ENAMETOOLONG: 'tên quá dài',
      } as Readonly<Record<string, string>>,
      otherwise: 'hệ điều hành không cho',
    },
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
    files: {
      read: (file, why) => `${file} cannot be read: ${why}.`,
      write: (file, why) => `${file} cannot be written: ${why}.`,
      dash: 'This command does not take “-”: name a file. One that is really called “-” is written ./-',
      absent: { read: 'there is no such file', write: 'the folder it would be in is not there' },
      why: {
        EISDIR: 'it is a folder and no file',
        ENOTDIR: 'a part of its path is a file and no folder',
        EACCES: 'whoever runs this may not',
        EPERM: 'whoever runs this may not',
        ENOSPC: 'the disk is full',
        EDQUOT: 'no room is left of what was allotted',
        EROFS: 'it is for reading only',
        ENAMETOOLONG: 'the name is too long',
      },
      otherwise: 'the system refused',
    },
    options: {
      lang: '--lang vi|en: in which language it speaks.',
      yes: '--yes: goes on without asking.',
    },
  },
});
