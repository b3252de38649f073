import { bilingual } from './bilingual';
import { formatNumber } from './format';

const vi = (n: number) => formatNumber(n, 'vi');
const en = (n: number) => formatNumber(n, 'en');

/** Taking out again all that came in with one batch. */
export const undoTexts = bilingual({
  vi: {
    title: 'Hoàn tác một lần nhập',
    note: 'Gỡ mọi ý kiến đã vào cùng lần nhập này, ví dụ khi nhập nhầm tệp. Sau đó có thể gửi lại tệp đúng: bài đăng đã hoàn tác được nhập như mới.',
    link: 'Hoàn tác…',
    back: 'Về trang nhập bài đăng',
    started: 'Bắt đầu lúc',
    file: 'Tệp',
    door: 'Cách nhập',
    added: 'Đã thêm khi nhập',
    left: 'Còn trong hệ thống',
    corrected: 'Trong đó đã được sửa',
    correctedNote: (n: number) => `${vi(n)} ý kiến đã được chuyên viên sửa; các bản sửa cũng mất theo.`,
    running: 'Lần nhập này đang chạy. Hãy chờ nhập xong hoặc dừng rồi mới hoàn tác.',
    nothing: 'Lần nhập này không còn ý kiến nào để gỡ.',
    sure: (n: number) => `Tôi hiểu: ${vi(n)} ý kiến bị xoá hẳn, không lấy lại được, và số liệu giảm theo.`,
    submit: (n: number) => `Gỡ ${vi(n)} ý kiến`,
    removed: (n: number) => `Đã gỡ ${vi(n)} ý kiến. Số liệu đã đổi theo.`,
    goOn: (n: number) => `Còn ${vi(n)} ý kiến. Bấm lần nữa để gỡ tiếp.`,
    undone: 'Đã hoàn tác lúc',
    whole: 'Tin được giữ riêng của lần nhập này, nếu có, cũng bị gỡ.',
    notWhole:
      'Tin được giữ riêng của lần nhập này, nếu có, vẫn còn: chỉ người đã nhập hoặc người được giao đọc mới gỡ được.',
  },
  en: {
    title: 'Undo a batch',
    note: 'Removes every opinion that came in with this batch, for instance when the wrong file was sent. The right one may be sent afterwards: what was undone comes in anew.',
    link: 'Undo…',
    back: 'Back to bringing in posts',
    started: 'Started',
    file: 'File',
    door: 'By',
    added: 'Added when it came in',
    left: 'Still in the system',
    corrected: 'Of these corrected',
    correctedNote: (n: number) => `Analysts corrected ${en(n)} of them; the corrections go too.`,
    running: 'This batch is still coming in. Wait until it has ended or stop it, then undo it.',
    nothing: 'Nothing of this batch is left to remove.',
    sure: (n: number) => `I understand: ${en(n)} opinions are gone for good, and the figures fall with them.`,
    submit: (n: number) => `Remove ${en(n)} opinions`,
    removed: (n: number) => `${en(n)} opinions were removed. The figures have moved with them.`,
    goOn: (n: number) => `${en(n)} are left. Press again to go on.`,
    undone: 'Undone',
    whole: 'What is kept apart of this batch, if anything, goes too.',
    notWhole:
      'What is kept apart of this batch, if anything, stays: only whoever sent it, or is named for such opinions, takes it out.',
  },
});
