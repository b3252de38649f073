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
      spam: { name: 'Nội dung rác', means: 'Gửi lại cũng không vào nữa.' },
      personal_data: { name: 'Lộ thông tin cá nhân', means: 'Gửi lại cũng không vào nữa.' },
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
      spam: { name: 'Spam', means: 'Sent again, it stays out.' },
      personal_data: { name: 'Personal data came through', means: 'Sent again, it stays out.' },
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
