import { bilingual } from './bilingual';
import { formatNumber } from './format';

type Parts = { readonly texts: number; readonly reporters: number; readonly whys: number };
type Texts = {
  readonly usage: string;
  readonly surely: string;
  readonly progress: (progress: Parts & { readonly of: Parts }) => string;
  readonly stopped: (left: number) => string;
};

/** What the command that removes what was kept for its term says on the terminal. */
export const retentionTexts = bilingual<Texts>({
  vi: {
    usage:
      'Cách dùng: npm run --silent retention -- [--dry-run] [--unit MÃ_ĐƠN_VỊ] [--batch SỐ] [--clock-is-right] [--yes] [--lang vi|en]\n' +
      'Xoá nội dung ý kiến và tên người báo cáo đã quá thời hạn lưu của đơn vị; số liệu giữ nguyên. --dry-run chỉ đếm. --batch từ 1 đến 9999.\n' +
      '--clock-is-right: đã xem đồng hồ máy chủ và đồng hồ đúng.',
    surely: 'Lệnh này xoá hẳn nội dung ý kiến và tên người báo cáo đã quá thời hạn lưu; không lấy lại được.',
    progress: ({ of, ...done }) =>
      `Đã xoá nội dung ${both(done, of, 'texts', 'vi')} ý kiến, tên người báo cáo của ${both(done, of, 'reporters', 'vi')}, lý do của ${both(done, of, 'whys', 'vi')} bản sửa`,
    stopped: (left) => `Đã dừng. Còn ${formatNumber(left, 'vi')} mục; chạy lại lệnh này để làm tiếp.`,
  },
  en: {
    usage:
      'Usage: npm run --silent retention -- [--dry-run] [--unit UNIT_ID] [--batch NUMBER] [--clock-is-right] [--yes] [--lang vi|en]\n' +
      'Removes the text of opinions and who reported them once their unit has kept them for its term; figures stay. --dry-run only counts. --batch is 1 to 9999.\n' +
      '--clock-is-right: somebody has looked at the clock of the server, and it is right.',
    surely: 'This removes for good the texts and reporters that were kept for their term; they cannot be had back.',
    progress: ({ of, ...done }) =>
      `Text removed of ${both(done, of, 'texts', 'en')} opinions, reporter of ${both(done, of, 'reporters', 'en')}, why of ${both(done, of, 'whys', 'en')} corrections`,
    stopped: (left) => `Stopped. ${formatNumber(left, 'en')} are left; run this again to go on.`,
  },
});

const both = (done: Parts, of: Parts, part: keyof Parts, locale: 'vi' | 'en') =>
  `${formatNumber(done[part], locale)}/${formatNumber(of[part], locale)}`;
