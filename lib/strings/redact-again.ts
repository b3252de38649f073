import { bilingual } from './bilingual';
import { formatNumber } from './format';

type Progress = { readonly read: number; readonly of: number; readonly redacted: number; readonly changed: number };
type Texts = {
  readonly usage: string;
  readonly progress: (progress: Progress) => string;
  readonly stopped: (left: number) => string;
};

/** What the command that redacts stored words again says on the terminal. */
export const redactAgainTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent redact:again -- [--unit MÃ_ĐƠN_VỊ] [--batch SỐ] [--lang vi|en]\n' +
      'Che lại nội dung đã lưu theo cách che hiện tại và đọc lại những ý kiến đổi theo. Phần đã che và bản sửa được giữ nguyên. --batch từ 1 đến 9999.',
    progress: ({ read, of, redacted, changed }) =>
      `Đã xem lại ${formatNumber(read, 'vi')}/${formatNumber(of, 'vi')} ý kiến, che thêm ở ${formatNumber(redacted, 'vi')}, đổi cách đọc ${formatNumber(changed, 'vi')}`,
    stopped: (left) => `Đã dừng. Còn ${formatNumber(left, 'vi')} ý kiến; chạy lại lệnh này để làm tiếp.`,
  },
  en: {
    usage:
      'Usage: npm run --silent redact:again -- [--unit UNIT_ID] [--batch NUMBER] [--lang vi|en]\n' +
      'Masks in stored texts what is masked today and reads again what changes. What was masked and what was corrected stays. --batch is 1 to 9999.',
    progress: ({ read, of, redacted, changed }) =>
      `${formatNumber(read, 'en')} of ${formatNumber(of, 'en')} opinions looked at, more masked in ${formatNumber(redacted, 'en')}, reading changed in ${formatNumber(changed, 'en')}`,
    stopped: (left) => `Stopped. ${formatNumber(left, 'en')} opinions are left; run this again to go on.`,
  },
});
