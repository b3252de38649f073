import { bilingual } from './bilingual';
import { formatNumber } from './format';

const vi = (n: number) => formatNumber(n, 'vi');
const en = (n: number) => formatNumber(n, 'en');
const opinions = (n: number) => `${en(n)} ${n === 1 ? 'opinion' : 'opinions'}`;

type Progress = { readonly done: number; readonly of: number };

/** An export of opinions that came home: what it is, what it offers, and what came of that. */
export const homeTexts = bilingual({
  vi: {
    title: 'Tệp này tải về từ chính hệ thống',
    nothingTaken: 'Đây là tệp ý kiến tải về từ chính hệ thống này, nên không có gì được nhập thêm.',
    compared:
      'Chỉ so sắc thái, chủ đề, mục cần lưu ý và địa bàn; các cột khác giữ nguyên như đã lưu dù trong tệp ghi khác.',
    counts: { read: 'Đã đọc', same: 'Đã có, không khác', offered: 'Có chỗ đã sửa', rejected: 'Không dùng được' },
    same: (n: number) => `${vi(n)} dòng giống như đã lưu.`,
    nothingOffered: 'Không dòng nào khác với bản đã lưu, nên không có gì để sửa.',
    textChanged: (n: number, lines: string) =>
      `Ở ${vi(n)} dòng, nội dung đã bị sửa trong bảng tính. Nội dung ý kiến không bao giờ được sửa theo tệp. Dòng ${lines}.`,
    offeredTitle: (n: number) => `${vi(n)} ý kiến được sửa trong bảng tính`,
    offeredNote: 'Chưa sửa gì. Xem từng dòng, bỏ chọn dòng không muốn sửa, ghi lý do rồi lưu.',
    moreOffered: (n: number) => `Còn ${vi(n)} dòng nữa. Lưu phần này rồi gửi lại tệp để xem tiếp.`,
    older: 'Đã đổi sau khi tải về',
    olderNote: (n: number) =>
      `${vi(n)} ý kiến đã được sửa hoặc đọc lại sau khi tải tệp này về, nên giá trị trong tệp có thể chỉ là giá trị cũ. Các dòng đó chưa được chọn.`,
    choose: (line: number, id: number) => `Sửa ý kiến số ${id} (dòng ${vi(line)})`,
    chooseAll: 'Chọn tất cả',
    opinion: (id: number) => `Ý kiến số ${id}`,
    line: (line: number) => `dòng ${vi(line)}`,
    textGone: 'Nội dung đã xoá theo thời hạn',
    more: (n: number) => `Xem thêm ${vi(n)} dòng`,
    why: 'Vì sao sửa',
    whyHint: 'Một câu cho đồng nghiệp, ghi vào từng bản sửa. Không ghi tên người dân.',
    save: (n: number) => `Lưu ${vi(n)} bản sửa`,
    saving: ({ done, of }: Progress) => `Đang lưu: ${vi(done)}/${vi(of)}`,
    stop: 'Dừng',
    stopped: (left: number) => `Đã dừng, còn ${vi(left)} bản sửa chưa lưu. Gửi lại tệp để làm tiếp.`,
    done: (n: number) => `Đã lưu ${vi(n)} bản sửa. Số liệu đã đổi theo.`,
    alreadySo: (n: number) => `${vi(n)} ý kiến vốn đã như vậy.`,
    changedSince: (ids: string) =>
      `Có người vừa đổi các ý kiến này nên chưa sửa: ${ids}. Gửi lại tệp để xem bản mới nhất.`,
    notFound: (ids: string) => `Không còn tìm thấy các ý kiến: ${ids}.`,
    refused: (ids: string) => `Không đặt được địa bàn cho các ý kiến: ${ids}. Hãy sửa ở trang của ý kiến.`,
    failed: 'Chưa lưu được',
    lost: 'Mất kết nối trong lúc lưu. Những bản sửa đã lưu vẫn được giữ; gửi lại tệp để làm tiếp.',
    withoutScript: (n: number) =>
      `${vi(n)} dòng có chỗ đã sửa. Bật JavaScript rồi gửi lại tệp để xem và lưu các bản sửa.`,
    command: {
      sayBy: 'Thêm --by TÊN-ĐĂNG-NHẬP của một chuyên viên để so tệp với những gì đã lưu và xem các bản sửa.',
      offered: (n: number) => `${vi(n)} bản sửa được đề nghị:`,
      correction: (id: number, line: number, changes: string) => `  dòng ${vi(line)}, ý kiến ${id}: ${changes}`,
      sayCorrections: 'Chưa sửa gì. Thêm --corrections --why "LÝ DO" để lưu các bản sửa này.',
      olderLeft: (n: number) =>
        `${vi(n)} ý kiến đã đổi sau khi tải tệp về nên không được sửa theo tệp; hãy sửa ở trang của ý kiến.`,
      wantsBy: 'Cần --by TÊN-ĐĂNG-NHẬP: mỗi bản sửa có một chuyên viên đứng tên.',
      wantsWhy: 'Cần --why "LÝ DO".',
    },
  },
  en: {
    title: 'This file was downloaded from this system',
    nothingTaken: 'These opinions were downloaded from this system, so nothing of the file was taken in.',
    compared:
      'Only sentiment, topics, flags and place are compared; all other columns stay as stored, whatever the file says.',
    counts: { read: 'Read', same: 'Already here, the same', offered: 'Changed', rejected: 'Not usable' },
    same: (n: number) => `${en(n)} ${n === 1 ? 'row says' : 'rows say'} what is stored.`,
    nothingOffered: 'No row differs from what is stored, so there is nothing to correct.',
    textChanged: (n: number, lines: string) =>
      `In ${en(n)} ${n === 1 ? 'row' : 'rows'} the text was changed in the spreadsheet. Texts of opinions are never changed by a file. Line ${lines}.`,
    offeredTitle: (n: number) => `${opinions(n)} changed in the spreadsheet`,
    offeredNote: 'Nothing is corrected yet. Look at each, untick those you do not want, say why, then save.',
    moreOffered: (n: number) => `${en(n)} more follow. Save these, then send the file again for the next.`,
    older: 'Changed after the download',
    olderNote: (n: number) =>
      `${opinions(n)} ${n === 1 ? 'was' : 'were'} corrected or read anew after this file was downloaded, so the file may only be older. Those rows are not ticked.`,
    choose: (line: number, id: number) => `Correct opinion ${id} (line ${en(line)})`,
    chooseAll: 'Tick all',
    opinion: (id: number) => `Opinion ${id}`,
    line: (line: number) => `line ${en(line)}`,
    textGone: 'Its words were removed after their term',
    more: (n: number) => `Show ${en(n)} more`,
    why: 'Why it is corrected',
    whyHint: 'A sentence for colleagues, kept with each correction. No names of the public.',
    save: (n: number) => `Save ${en(n)} ${n === 1 ? 'correction' : 'corrections'}`,
    saving: ({ done, of }: Progress) => `Saving: ${en(done)}/${en(of)}`,
    stop: 'Stop',
    stopped: (left: number) => `Stopped; ${en(left)} corrections are not saved. Send the file again to go on.`,
    done: (n: number) => `${en(n)} ${n === 1 ? 'correction was' : 'corrections were'} saved, and the figures follow.`,
    alreadySo: (n: number) => `${opinions(n)} ${n === 1 ? 'was' : 'were'} so already.`,
    changedSince: (ids: string) =>
      `Somebody has just changed these, so they were left alone: ${ids}. Send the file again to see how they stand.`,
    notFound: (ids: string) => `No longer found: ${ids}.`,
    refused: (ids: string) => `The place could not be set for: ${ids}. Correct them on their own pages.`,
    failed: 'Not saved',
    lost: 'The connection was lost. What was saved is kept; send the file again to go on.',
    withoutScript: (n: number) =>
      `${en(n)} rows were changed. Turn JavaScript on and send the file again to see and save the corrections.`,
    command: {
      sayBy: 'Add --by USERNAME of an analyst to compare it with what is stored and see the corrections.',
      offered: (n: number) => `${en(n)} ${n === 1 ? 'correction is' : 'corrections are'} offered:`,
      correction: (id: number, line: number, changes: string) => `  line ${en(line)}, opinion ${id}: ${changes}`,
      sayCorrections: 'Nothing is corrected yet. Add --corrections --why "REASON" to keep these.',
      olderLeft: (n: number) =>
        `${opinions(n)} changed after the file was downloaded and ${n === 1 ? 'is' : 'are'} not corrected by the file; correct them on their pages.`,
      wantsBy: "Wanted: --by USERNAME, as every correction is some analyst's.",
      wantsWhy: 'Wanted: --why "REASON".',
    },
  },
});

export type HomeTexts = (typeof homeTexts)['vi'];
