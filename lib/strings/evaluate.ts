import type { LabelField, LabelledLineProblem } from '../domain/measure/labelled-line';
import { bilingual } from './bilingual';
import { classifyTexts } from './classify';

type Texts = {
  readonly usage: string;
  readonly problems: (field: LabelField) => Readonly<Record<LabelledLineProblem, string>>;
  readonly unknownLabel: (line: number, label: string, known: readonly string[]) => string;
  readonly wrongMap: (entry: string, known: readonly string[]) => string;
  readonly nothing: (leftOut: number, broken: number) => string;
  readonly unreadable: (why: string) => string;
};

/** What the command that measures the classifier says on the terminal. */
export const evaluateTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent evaluate -- TỆP.jsonl [--field sentiment|label|topic] [--map NHÃN.json] [--renderings] [--words TỪ_KHOÁ_RIÊNG.csv] [--lang vi|en]\n' +
      'Mỗi dòng có "text" và nhãn do người gán trong trường đã chọn; nhãn ở "<trường>2" và "<trường>_alt" cũng được tính là đúng.\n' +
      '--map      tệp {"nhãn trong dữ liệu": "nhãn của hệ thống" hoặc null}; nhãn không có trong tệp hoặc null thì bỏ qua dòng đó.\n' +
      '--renderings  đo lại với sáu cách viết: NFC, NFD, dấu kiểu cũ, dấu kiểu mới, chữ hoa, không dấu.\n' +
      '--words    đọc cùng với từ khoá riêng của một bảng.\n' +
      'Kết quả là JSON: tỉ lệ đúng, F1, khoảng tin cậy 95 %, bảng từng nhãn, ma trận nhầm lẫn và hai mươi lỗi nặng nhất.',
    problems: (field) => ({
      ...classifyTexts.vi.problems,
      no_label: `Thiếu nhãn trong trường "${field}". Thêm nhãn, hoặc chọn trường khác bằng --field.`,
    }),
    unknownLabel: (line, label, known) =>
      `Dòng ${line}: nhãn "${label}" không phải nhãn của hệ thống (${known.join(', ')}). Dùng --map để quy đổi nhãn.`,
    wrongMap: (entry, known) =>
      `Tệp --map không dùng được: ${entry}. Mỗi giá trị phải là null hoặc một trong: ${known.join(', ')}.`,
    nothing: (leftOut, broken) =>
      `Không có dòng nào để đo: bỏ qua ${leftOut} dòng theo --map, ${broken} dòng hỏng. Kiểm tra tệp và --field.`,
    unreadable: (why) => `Không đọc được tệp: ${why}.`,
  },
  en: {
    usage:
      'Usage: npm run --silent evaluate -- FILE.jsonl [--field sentiment|label|topic] [--map LABELS.json] [--renderings] [--words OWN_KEYWORDS.csv] [--lang vi|en]\n' +
      'Each line has "text" and a label in the chosen field; labels in "<field>2" and "<field>_alt" count as right too.\n' +
      '--map      a file {"label in the data": "label of ours" or null}; a line whose label is absent or null is left out.\n' +
      '--renderings  measures again in six spellings: NFC, NFD, old and new tone placement, upper case, no marks.\n' +
      '--words    reads with the own keywords of a table as well.\n' +
      'Prints JSON: accuracy, F1, 95 % intervals, a table by label, the confusion matrix and the twenty worst mistakes.',
    problems: (field) => ({
      ...classifyTexts.en.problems,
      no_label: `The field "${field}" holds no label. Add one, or choose another field with --field.`,
    }),
    unknownLabel: (line, label, known) =>
      `Line ${line}: "${label}" is no label of ours (${known.join(', ')}). Translate labels with --map.`,
    wrongMap: (entry, known) =>
      `The --map file cannot be used: ${entry}. Each value must be null or one of: ${known.join(', ')}.`,
    nothing: (leftOut, broken) =>
      `No line could be measured: ${leftOut} left out by --map, ${broken} broken. Check the file and --field.`,
    unreadable: (why) => `Cannot read the file: ${why}.`,
  },
});
