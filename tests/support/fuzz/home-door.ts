import { parseCorrection } from '@/lib/domain/input/correction';
import { type OwnRow, readOwnRow } from '@/lib/domain/intake/own-export';
import { ownExportOf } from '@/lib/services/posts/own-export-of';
import { readPostLines } from '@/lib/services/posts/read-post-lines';
import { exportColumns, ownExportWords } from '@/lib/strings/export';
import { type Door, keeps } from './door';
import { inOnePiece, tableFile } from './table-file';

const row = {
  vi: '7;Bài đăng;10/5/2026;Báo A;Phường Tân Hưng;Quận 7;Ngập, hôi;Tiêu cực;Ngập nước, thoát nước, triều cường;Y tế, dịch bệnh, an toàn thực phẩm;;Kéo dài; ;Không;12;;a-b;',
  en: '7;Posts;2026-05-10;Báo A;Phường Tân Hưng;Quận 7;"\'=1+1";Negative;Flooding and drainage;;;"Long-running; Scam";No;12;;a-b;',
} as const;
const tables = (['vi', 'en'] as const).map((locale) => {
  const headings = exportColumns.map(({ heading }) => `"${heading[locale]}"`);
  return `${headings.join(';')}\r\n${row[locale]}\r\n${row[locale]}\r\n`;
});

const isSettable = ({ id, tags: { place: _, ...tags } }: OwnRow) =>
  parseCorrection({ id, basis: 'x', why: 'vì thế', ...tags });

/** An export of opinions that comes home from a spreadsheet. */
export const homeDoor: Door<Uint8Array> = {
  ...tableFile(tables),
  open: async () => async (bytes) => {
    const { headings, lines } = await readPostLines(inOnePiece(bytes));
    const own = ownExportOf(headings);
    if (!own) return { outcome: 'read', how: 'another file' };
    let usable = 0;
    for await (const { record } of lines) {
      if (!record) continue;
      const read = readOwnRow(record, own, ownExportWords);
      keeps(read.id === null || Number.isSafeInteger(read.id), 'an id is one or none');
      keeps(read.id !== null || read.problems.length > 0, 'a row without an id is told');
      if (read.problems.length > 0) continue;
      isSettable(read);
      usable++;
    }
    return { outcome: usable > 0 ? 'taken' : 'read', how: own.locale };
  },
};
