import { bilingual } from './bilingual';

/** What the command that hashes readings says on the terminal. */
export const readingsTexts = bilingual<{ readonly usage: string; readonly unreadable: (why: string) => string }>({
  vi: {
    usage:
      'Cách dùng: npm run --silent readings -- TỆP.jsonl…\n' +
      'Đọc mọi văn bản trong tệp (mỗi dòng {"text": "…"}), các cách viết khác của chúng và văn bản hỏng, rồi in một mã băm.\n' +
      'Hai bản mã nguồn cho cùng một mã băm thì đọc giống hệt nhau.',
    unreadable: (why) => `Không đọc được: ${why}.`,
  },
  en: {
    usage:
      'Usage: npm run --silent readings -- FILE.jsonl…\n' +
      'Reads every text of the files (each line {"text": "…"}), their other spellings and broken texts, and prints one hash.\n' +
      'Two checkouts that print the same hash read exactly alike.',
    unreadable: (why) => `Could not be read: ${why}.`,
  },
});
