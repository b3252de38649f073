import { bilingual } from './bilingual';

type OwnReportTexts = {
  receipt: {
    sentTitle: string;
    sentBody: string;
    title: (id: number) => string;
    id: string;
    again: string;
    mine: string;
    masked: string;
    nothingMasked: string;
    maskedNote: string;
    read: string;
    readNote: string;
    details: string;
    place: string;
    noPlace: string;
    day: string;
    received: string;
    flags: string;
    noFlags: string;
    topics: string;
    sentiment: string;
    version: string;
    outcome: string;
    noOutcome: string;
    corrected: string;
    was: string;
  };
  mine: {
    title: string;
    note: string;
    empty: string;
    emptyBody: string;
    corrected: string;
    asRead: string;
    open: string;
  };
};

/** Texts of the receipt and of the list of one's own reports. */
export const ownReportTexts = bilingual<OwnReportTexts>({
  vi: {
    receipt: {
      sentTitle: 'Đã nhận báo cáo, cảm ơn anh/chị',
      sentBody: 'Báo cáo đã được lưu. Tải lại trang này không gửi thêm lần nữa.',
      title: (id) => `Báo cáo số ${id}`,
      id: 'Mã báo cáo',
      again: 'Gửi tiếp báo cáo khác',
      mine: 'Báo cáo của tôi',
      masked: 'Đã che trước khi lưu',
      nothingMasked: 'Không thấy thông tin cá nhân nào cần che.',
      maskedNote: 'Phần bị che không được giữ lại ở bất cứ đâu.',
      read: 'Máy đã đọc như thế nào',
      readNote: 'Đây là gợi ý từ các từ khoá; chuyên viên có thể sửa.',
      details: 'Những điều anh/chị đã ghi',
      place: 'Nơi xảy ra',
      noPlace: 'Không rõ nơi',
      day: 'Ngày nghe được',
      received: 'Nhận lúc',
      flags: 'Cần lưu ý',
      noFlags: 'Không có',
      topics: 'Chủ đề',
      sentiment: 'Thái độ',
      version: 'Bộ từ khoá',
      outcome: 'Chuyên viên đã xem lại',
      noOutcome: 'Chưa có chuyên viên nào sửa cách đọc báo cáo này.',
      corrected: 'Sửa lúc',
      was: 'trước đó',
    },
    mine: {
      title: 'Báo cáo của tôi',
      note: 'Chỉ anh/chị thấy danh sách này.',
      empty: 'Chưa có báo cáo nào',
      emptyBody: 'Báo cáo đã gửi sẽ nằm ở đây, kèm cách máy đọc và phần chuyên viên sửa lại.',
      corrected: 'Chuyên viên đã sửa cách đọc',
      asRead: 'Như máy đọc',
      open: 'Xem',
    },
  },
  en: {
    receipt: {
      sentTitle: 'Report received, thank you',
      sentBody: 'The report is kept. Reloading this page does not send it again.',
      title: (id) => `Report ${id}`,
      id: 'Report number',
      again: 'Send another report',
      mine: 'My reports',
      masked: 'Masked before it was kept',
      nothingMasked: 'Nothing that needed masking was found.',
      maskedNote: 'What was masked is kept nowhere.',
      read: 'How it was read',
      readNote: 'These are suggestions from key words; an analyst may correct them.',
      details: 'What you wrote down',
      place: 'Place',
      noPlace: 'Not known',
      day: 'Day heard',
      received: 'Received',
      flags: 'Flags',
      noFlags: 'None',
      topics: 'Topics',
      sentiment: 'Sentiment',
      version: 'Lexicon',
      outcome: 'Looked at by an analyst',
      noOutcome: 'No analyst has changed how this report was read.',
      corrected: 'Corrected',
      was: 'was',
    },
    mine: {
      title: 'My reports',
      note: 'Only you see this list.',
      empty: 'No reports yet',
      emptyBody: 'Reports you send will be here, with how they were read and what analysts corrected.',
      corrected: 'Corrected by an analyst',
      asRead: 'As first read',
      open: 'Open',
    },
  },
});
