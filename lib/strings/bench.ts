import { bilingual } from './bilingual';

/** What the command that measures speed says of itself. */
export const benchTexts = bilingual({
  vi: {
    usage: (names: string) =>
      `Cách dùng: npm run --silent bench -- TÊN\nTÊN: ${names}\nĐo tốc độ so với một mốc chạy bên cạnh, trong cơ sở dữ liệu riêng được xoá sau khi đo; in một JSON.`,
  },
  en: {
    usage: (names: string) =>
      `Usage: npm run --silent bench -- NAME\nNAME: ${names}\nMeasures speed against a baseline run beside it, in a database of its own that is dropped afterwards; prints one JSON object.`,
  },
});
