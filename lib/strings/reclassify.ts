import { bilingual } from './bilingual';
import { formatNumber } from './format';

type Progress = { readonly read: number; readonly of: number; readonly changed: number; readonly kept: number };
type Texts = {
  readonly usage: string;
  readonly noUnit: string;
  readonly progress: (progress: Progress) => string;
  readonly stopped: (left: number) => string;
};

/** What the command that reads all items again says on the terminal. */
export const reclassifyTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent reclassify -- [--unit MÃ_ĐƠN_VỊ] [--batch SỐ] [--lang vi|en]\n' +
      'Đọc lại bằng bộ từ khoá hiện tại mọi ý kiến đã đọc bằng bộ cũ. Điều chuyên viên đã sửa được giữ nguyên. --batch từ 1 đến 9999.',
    noUnit: 'Chưa có đơn vị nào. Hãy tạo đơn vị trước, ví dụ bằng npm run admin:create.',
    progress: ({ read, of, changed, kept }) =>
      `Đã đọc lại ${formatNumber(read, 'vi')}/${formatNumber(of, 'vi')} ý kiến, đổi ${formatNumber(changed, 'vi')}, giữ bản sửa của ${formatNumber(kept, 'vi')}`,
    stopped: (left) => `Đã dừng. Còn ${formatNumber(left, 'vi')} ý kiến; chạy lại lệnh này để làm tiếp.`,
  },
  en: {
    usage:
      'Usage: npm run --silent reclassify -- [--unit UNIT_ID] [--batch NUMBER] [--lang vi|en]\n' +
      'Reads again, with the present lexicon, every opinion read with another. What analysts corrected stays. --batch is 1 to 9999.',
    noUnit: 'There is no unit yet. Make one first, for instance with npm run admin:create.',
    progress: ({ read, of, changed, kept }) =>
      `${formatNumber(read, 'en')} of ${formatNumber(of, 'en')} opinions read again, ${formatNumber(changed, 'en')} changed, corrections kept in ${formatNumber(kept, 'en')}`,
    stopped: (left) => `Stopped. ${formatNumber(left, 'en')} opinions are left; run this again to go on.`,
  },
});
