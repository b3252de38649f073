import { eachWay, type WayName } from '../domain/input/ways-of-reading';
import { postFields } from '../domain/intake/post-fields';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';

/** What stands after an option, and what it says. */
type Said = { readonly value: string; readonly says: string };

const fields = [...postFields, 'ignored'].join(', ');

/** How the command line tells of each way in which a file's reading can be asked for. */
const saidOf = bilingual<Record<WayName, Said>>({
  vi: {
    channel: { value: 'TÊN', says: 'kênh trong danh sách kênh, của những bài đăng không ghi kênh' },
    place: { value: 'MÃ', says: 'địa bàn (mã hoặc tên) của những bài đăng không ghi địa bàn' },
    columns: {
      value: 'MỤC=CỘT',
      says: `cột nào là mục nào, ví dụ --map text="Ý kiến của bạn"; các mục: ${fields}`,
    },
    only: { value: '', says: 'bỏ qua các cột mà --map không ghi' },
    dateOrder: { value: 'day-first|month-first', says: 'ngày viết trước hay tháng viết trước' },
    oldFont: {
      value: 'tcvn3|vni|none',
      says: 'phông cũ của nội dung: tcvn3 (.VnTime), vni (VNI-Times) thì được chuyển sang Unicode; none nếu không phải',
    },
    sheets: { value: 'TÊN', says: 'chỉ đọc trang tính này' },
    mapping: { value: 'TÊN', says: 'đọc cột theo cách đã ghi nhớ mang tên này' },
    as: { value: 'post|report', says: 'report: các dòng là báo cáo cũ của cộng tác viên, nhập sau' },
    network: { value: 'TÊN', says: 'mạng lưới đã báo cáo; không ghi thì là cộng tác viên không nêu tên' },
    changed: {
      value: 'keep|replace',
      says: 'bài đăng đã có cùng id mà nội dung khác: giữ nội dung đang lưu (keep) hay thay bằng nội dung mới (replace)',
    },
    isDry: { value: '', says: 'chỉ xem sẽ nhập được gì, không ghi gì vào cơ sở dữ liệu' },
  },
  en: {
    channel: { value: 'NAME', says: 'registered channel of posts that name none' },
    place: { value: 'CODE', says: 'place (code or name) of posts that name none' },
    columns: {
      value: 'FIELD=COLUMN',
      says: `which column is what, such as --map text="Your opinion"; fields: ${fields}`,
    },
    only: { value: '', says: 'leave columns alone that --map does not name' },
    dateOrder: { value: 'day-first|month-first', says: 'whether the day or the month comes first' },
    oldFont: {
      value: 'tcvn3|vni|none',
      says: 'the old font of the texts: tcvn3 (.VnTime) and vni (VNI-Times) are converted to Unicode; none when it is neither',
    },
    sheets: { value: 'NAME', says: 'read this sheet alone' },
    mapping: { value: 'NAME', says: 'read columns as remembered under this name' },
    as: { value: 'post|report', says: 'report: the lines are collaborators’ reports of earlier, entered later' },
    network: { value: 'NAME', says: 'the network that reported; left out, a collaborator nobody names' },
    changed: {
      value: 'keep|replace',
      says: 'posts that are there under their id with other words: keep what is there, or replace it',
    },
    isDry: { value: '', says: 'only see what would come in; nothing is written to the database' },
  },
});

const longestLine = 110;
const widest = 16;
const indent = ' '.repeat(14);

const calledWith = (option: string, { value }: Said) => [`--${option}`, value].filter(Boolean).join(' ');

/** The options of reading in the first lines of a command's usage. */
export function synopsisOfReading(locale: Locale): string {
  const lines = [''];
  for (const { name, way } of eachWay) {
    const next = `[${calledWith(way.option, saidOf[locale][name])}]${way.takes === 'texts' ? '…' : ''}`;
    const line = lines.at(-1)!;
    if (line.length + next.length >= longestLine) lines.push(next);
    else lines[lines.length - 1] = line === '' ? next : `${line} ${next}`;
  }
  return lines.map((line) => indent + line).join('\n');
}

/** What each of them says, a line an option. */
export const linesOfReading = (locale: Locale): string =>
  eachWay
    .map(({ name, way }) => {
      const said = saidOf[locale][name];
      const whole = calledWith(way.option, said);
      return `  ${(whole.length < widest ? whole : `--${way.option}`).padEnd(widest)} ${said.says}`;
    })
    .join('\n');
