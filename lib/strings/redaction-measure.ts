import { bilingual } from './bilingual';

type Texts = {
  readonly usage: string;
  readonly broken: (file: string, line: number) => string;
  readonly nothing: string;
  readonly unreadable: (why: string) => string;
};

/** What the command that measures redaction says on the terminal. */
export const redactionMeasureTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent redaction:measure -- [--planted TỆP.jsonl|TỆP.tsv] [--kept TỆP.txt] [--list] [--lang vi|en]\n' +
      '--planted  mỗi dòng {"kind", "text", "hidden": […]}, hoặc loại, câu và phần phải che cách nhau bằng dấu tab.\n' +
      '--kept     mỗi dòng một câu không được che gì.\n' +
      '--list     in từng dòng sai, kèm câu: chỉ dùng với câu tự đặt ra.\n' +
      'Không có tệp nào: đo các câu trong tests/golden/redaction. Kết quả là JSON: tỉ lệ đã che theo loại, tỉ lệ giữ nguyên, khoảng tin cậy 95 % (Wilson).',
    broken: (file, line) =>
      `${file}, dòng ${line}: không đọc được, hoặc phần phải che không có trong câu. Bỏ qua dòng này.`,
    nothing: 'Không có dòng nào để đo. Kiểm tra tệp.',
    unreadable: (why) => `Không đọc được tệp: ${why}.`,
  },
  en: {
    usage:
      'Usage: npm run --silent redaction:measure -- [--planted FILE.jsonl|FILE.tsv] [--kept FILE.txt] [--list] [--lang vi|en]\n' +
      '--planted  each line {"kind", "text", "hidden": […]}, or kind, sentence and what is to be hidden between tabs.\n' +
      '--kept     each line a sentence in which nothing may be masked.\n' +
      '--list     prints each line that went wrong with its sentence: for invented sentences only.\n' +
      'Without files the sentences of tests/golden/redaction. Prints JSON: share hidden by kind, share left as it was, 95 % intervals (Wilson).',
    broken: (file, line) =>
      `${file}, line ${line}: unreadable, or what is to be hidden is not in the sentence. Left out.`,
    nothing: 'No line could be measured. Check the files.',
    unreadable: (why) => `Cannot read the file: ${why}.`,
  },
});
