import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { formatNumber } from './format';

/** Names in a file of refused lines. The columns end in the product's name: by that they are ignored when it is sent again. */
export const refusedFileTexts = bilingual({
  vi: { sheet: 'Dòng bị từ chối', line: 'Dòng (Nghe Dân)', why: 'Lý do (Nghe Dân)' },
  en: { sheet: 'Refused lines', line: 'Line (Nghe Dân)', why: 'Why (Nghe Dân)' },
});

type OtherSheet = { readonly name: string; readonly rows: number; readonly hidden?: boolean };

const otherSheetTexts = bilingual({
  vi: {
    told: (list: string) =>
      `Trang tính chưa được đọc: ${list}. Cột của chúng khác với trang tính đã đọc, hoặc chúng không hiện trong Excel.`,
    choose: {
      page: 'Nếu cần, hãy chọn lại tệp, đánh dấu riêng trang tính ấy rồi nhập.',
      command: 'Nếu cần, hãy chạy lại với --sheet và tên trang tính.',
    },
    rows: (n: string) => `${n} dòng`,
    hidden: 'không hiện',
  },
  en: {
    told: (list: string) =>
      `Sheets not read: ${list}. Their columns differ from those of the sheets read, or they are hidden.`,
    choose: {
      page: 'Where one is needed, choose the file again, tick that sheet alone and import it.',
      command: 'Where one is needed, run again with --sheet and its name.',
    },
    rows: (n: string) => `${n} rows`,
    hidden: 'hidden',
  },
});

/** Which sheets of a workbook hold something and were not read, and how to have them read by that door. */
export function otherSheetsTold(sheets: readonly OtherSheet[], door: 'page' | 'command', locale: Locale): string {
  const { told, rows, hidden, choose } = otherSheetTexts[locale];
  const each = sheets.map((sheet) => {
    const more = [rows(formatNumber(sheet.rows, locale)), ...(sheet.hidden ? [hidden] : [])];
    return `“${sheet.name}” (${more.join(', ')})`;
  });
  return `${told(each.join(', '))} ${choose[door]}`;
}
