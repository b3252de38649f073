import type { RemovalReason, Source } from '../domain/vocabulary';
import { bilingual } from './bilingual';

type RemovalTexts = {
  title: string;
  note: string;
  open: string;
  why: string;
  reasons: Record<RemovalReason, { name: string; means: string }>;
  sure: string;
  submit: string;
  outdated: string;
  reload: string;
  gone: {
    title: Record<Source, (id: number) => string>;
    body: (day: string, why: string) => string;
    nothingLeft: string;
    notKept: string;
  };
};

/** Taking an item out for good, and what stands where it was. */
export const removalTexts = bilingual<RemovalTexts>({
  vi: {
    title: 'Gỡ ý kiến này',
    note: 'Dùng khi ý kiến không được phép nằm trong hệ thống. Đọc sai thì sửa cách đọc, không gỡ.',
    open: 'Gỡ ý kiến này…',
    why: 'Vì sao gỡ',
    reasons: {
      wrong_import: { name: 'Nhập nhầm', means: 'Gửi lại thì được nhập như mới.' },
      spam: {
        name: 'Nội dung rác',
        means: 'Chính ý kiến này gửi lại cũng không vào nữa; ý kiến của người khác vẫn được nhập.',
      },
      personal_data: {
        name: 'Lộ thông tin cá nhân',
        means:
          'Gửi lại cũng không vào nữa. Nội dung từ khoảng 6 từ trở lên thì ý kiến khác có cùng nội dung, kể cả chỉ khác chỗ đã che, cũng không vào đơn vị này; từ khoảng 17 từ thì không vào đơn vị nào. Gỡ nhầm thì người vận hành mới cho nhập lại được.',
      },
    },
    sure: 'Tôi hiểu: nội dung và các bản sửa bị xoá hẳn, không lấy lại được, và số liệu giảm theo.',
    submit: 'Gỡ ý kiến',
    outdated: 'Có người vừa sửa ý kiến này. Hãy xem bản mới nhất rồi quyết định.',
    reload: 'Xem bản mới nhất',
    gone: {
      title: { report: (id) => `Báo cáo số ${id} đã được gỡ`, post: (id) => `Ý kiến số ${id} đã được gỡ` },
      body: (day, why) => `Gỡ ngày ${day}. Lý do: ${why}.`,
      nothingLeft: 'Nội dung không còn được lưu trong hệ thống và không còn được tính vào số liệu nào.',
      notKept: 'Nội dung vừa gửi lại không được lưu.',
    },
  },
  en: {
    title: 'Remove this opinion',
    note: 'For what must not be in the system. What is only read wrongly is corrected, not removed.',
    open: 'Remove from the system…',
    why: 'Why it is removed',
    reasons: {
      wrong_import: { name: 'Imported by mistake', means: 'Sent again, it comes in anew.' },
      spam: { name: 'Spam', means: 'Sent again, this very post stays out; those of others come in.' },
      personal_data: {
        name: 'Personal data came through',
        means:
          'Sent again, it stays out. Of some six words or more, whatever else says the same stays out of this unit too, even where it differs only in what is masked; of some seventeen, out of every unit. Only the operator can take that back.',
      },
    },
    sure: 'I understand: the text and its corrections are gone for good, and the figures fall with them.',
    submit: 'Remove the opinion',
    outdated: 'Someone has just corrected this opinion. Look at the latest and decide then.',
    reload: 'See the latest',
    gone: {
      title: { report: (id) => `Report ${id} was removed`, post: (id) => `Opinion ${id} was removed` },
      body: (day, why) => `Removed on ${day}. Why: ${why}.`,
      nothingLeft: 'Its text is kept nowhere in the system and counts in no figure any more.',
      notKept: 'What was sent again just now is not kept.',
    },
  },
});

/** What the command says that lets in again what a removal keeps out. */
export const removalLiftTexts = bilingual({
  vi: {
    usage: `Cách dùng: npm run --silent removal:lift -- SỐ [--yes] [--lang vi|en]
           npm run --silent removal:lift -- --find TỆP

  SỐ           số của ý kiến đã gỡ: từ đó nội dung ấy, và chính ý kiến ấy, gửi lại thì được nhập. Ý kiến đã gỡ không hiện lại.
  --find TỆP   cho biết số của những ý kiến đã gỡ khiến nội dung trong TỆP không được nhập; dấu - đọc từ đầu vào chuẩn`,
    surely: (number: string) => `Nội dung của ý kiến số ${number}, đã gỡ, sẽ được nhập nếu có ai gửi lại.`,
    lifted: 'Từ nay nội dung ấy gửi lại thì được nhập. Việc này đã ghi vào nhật ký.',
    nothing: 'Ý kiến này vốn không chặn nội dung nào; không có gì thay đổi.',
    notFound: 'Không có ý kiến nào mang số này đã bị gỡ.',
    found: (n: number) =>
      n > 0 ? `Có ${n} ý kiến đã gỡ khiến nội dung này không được nhập.` : 'Không ý kiến đã gỡ nào chặn nội dung này.',
  },
  en: {
    usage: `Use: npm run --silent removal:lift -- NUMBER [--yes] [--lang vi|en]
     npm run --silent removal:lift -- --find FILE

  NUMBER       of an opinion that was removed: from then on its words, and the opinion itself, come in when they are sent. It does not come back by itself.
  --find FILE  tells the numbers of the removed opinions that keep the text in FILE out; - reads standard input`,
    surely: (number: string) => `What opinion ${number} said, which was removed, will come in when somebody sends it.`,
    lifted: 'From now on it comes in when somebody sends it. This stands in the audit.',
    nothing: 'This opinion keeps nothing out; nothing changed.',
    notFound: 'No opinion of this number was removed.',
    found: (n: number) =>
      n > 0 ? `${n} removed opinions keep this text out.` : 'No removed opinion keeps this text out.',
  },
});
