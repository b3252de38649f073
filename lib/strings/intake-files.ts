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
      `Trang tính chưa được đọc: ${list}. Cột của chúng khác với trang tính đã đọc, hoặc chúng không hiện trong Excel; nếu cần, hãy tách riêng từng trang tính rồi gửi.`,
    rows: (n: string) => `${n} dòng`,
    hidden: 'không hiện',
  },
  en: {
    told: (list: string) =>
      `Sheets not read: ${list}. Their columns differ from those of the sheets read, or they are hidden; where they are needed, send each in a file of its own.`,
    rows: (n: string) => `${n} rows`,
    hidden: 'hidden',
  },
});

/** Which sheets of a workbook hold something and were not read. */
export function otherSheetsTold(sheets: readonly OtherSheet[], locale: Locale): string {
  const { told, rows, hidden } = otherSheetTexts[locale];
  const each = sheets.map((sheet) => {
    const more = [rows(formatNumber(sheet.rows, locale)), ...(sheet.hidden ? [hidden] : [])];
    return `“${sheet.name}” (${more.join(', ')})`;
  });
  return told(each.join(', '));
}
