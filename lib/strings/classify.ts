import type { LineProblem } from '../domain/classify/line';
import { bilingual } from './bilingual';

type Texts = {
  readonly usage: string;
  readonly problems: Readonly<Record<LineProblem, string>>;
  readonly noSuchPlace: (code: string) => string;
  readonly unreadable: (why: string) => string;
  readonly done: (read: number, rejected: number) => string;
};

/** What the command that reads texts says on the terminal. */
export const classifyTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent classify -- [--area MÃ]… [--words TỪ_KHOÁ_RIÊNG.csv] [--lang vi|en] < TỆP.jsonl\n' +
      'Mỗi dòng vào là {"id": …, "text": "…"}; mỗi dòng ra là một cách đọc. --area giới hạn địa bàn theo mã tỉnh, quận, phường.\n' +
      '--words đọc cùng với từ khoá riêng của một bảng.',
    problems: {
      not_json: 'Dòng này không phải JSON. Viết mỗi dòng một đối tượng, ví dụ {"id": 1, "text": "…"}.',
      not_an_object: 'Dòng này là JSON nhưng không phải một đối tượng. Cần dạng {"id": …, "text": "…"}.',
      no_text: 'Thiếu trường "text". Thêm nội dung cần đọc vào trường này.',
      text_not_a_string: 'Trường "text" phải là chuỗi chữ. Đặt nội dung trong dấu ngoặc kép.',
      id_not_plain: 'Trường "id" phải là chuỗi hoặc số.',
    },
    noSuchPlace: (code) => `Không có địa bàn nào mang mã "${code}". Kiểm tra lại mã sau --area.`,
    unreadable: (why) =>
      `Không đọc được dữ liệu vào: ${why}. Chuyển tệp vào bằng dấu <, ví dụ: npm run --silent classify < van-ban.jsonl`,
    done: (read, rejected) => `Đã đọc ${read} dòng, bỏ ${rejected} dòng hỏng.`,
  },
  en: {
    usage:
      'Usage: npm run --silent classify -- [--area CODE]… [--words OWN_KEYWORDS.csv] [--lang vi|en] < FILE.jsonl\n' +
      'Each line in is {"id": …, "text": "…"}; each line out is one reading. --area keeps to places of a province, district or ward code.\n' +
      '--words reads with the own keywords of a table as well.',
    problems: {
      not_json: 'This line is not JSON. Write one object a line, such as {"id": 1, "text": "…"}.',
      not_an_object: 'This line is JSON but no object. It must look like {"id": …, "text": "…"}.',
      no_text: 'The field "text" is missing. Put what is to be read there.',
      text_not_a_string: 'The field "text" must be a string. Put the content in quotation marks.',
      id_not_plain: 'The field "id" must be a string or a number.',
    },
    noSuchPlace: (code) => `No place has the code "${code}". Check the code after --area.`,
    unreadable: (why) =>
      `Cannot read the input: ${why}. Hand a file over with <, as in: npm run --silent classify < texts.jsonl`,
    done: (read, rejected) => `${read} lines read, ${rejected} broken lines left out.`,
  },
});
