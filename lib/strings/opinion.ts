import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';

type OpinionTexts = {
  back: string;
  readAs: string;
  maybeAlso: (topic: string) => string;
  original: string;
  facts: string;
  source: string;
  onBehalf: string;
  unnamed: string;
  channel: string;
  day: string;
  posted: string;
  received: string;
  place: string;
  noPlace: string;
  ended: (day: string) => string;
  now: (names: string) => string;
  split: string;
  placedBy: Record<'given' | 'text' | 'none' | 'corrected', string>;
  howPlaced: string;
  masked: string;
  nothingMasked: string;
  reach: string;
  link: string;
  version: string;
  score: string;
  report: string;
  history: string;
  noHistory: string;
  earlier: {
    title: string;
    note: string;
    replaced: (when: string, who: string) => string;
    day: (day: string) => string;
    more: string;
  };
  reporter: {
    title: string;
    note: string;
    show: string;
    name: string;
    username: string;
    unit: string;
    recorded: string;
    enteredLater: string;
  };
  correct: {
    title: string;
    note: string;
    topics: string;
    topicsHint: string;
    topicsMaybe: (topic: string) => string;
    flags: string;
    place: string;
    placeHint: string;
    choosePlace: string;
    none: string;
    why: string;
    whyHint: string;
    save: string;
    saving: string;
    saved: string;
    conflict: string;
    reload: string;
    failed: string;
  };
};

/** The page of one item and its correction. */
export const opinionTexts = bilingual<OpinionTexts>({
  vi: {
    back: 'Về danh sách',
    readAs: 'Được đọc là',
    maybeAlso: (topic) => `Có thể còn: ${topic}`,
    original: 'Nội dung',
    facts: 'Thông tin',
    source: 'Nguồn',
    onBehalf: 'Nhập thay cho',
    unnamed: 'Cộng tác viên không nêu tên',
    channel: 'Kênh',
    day: 'Ngày',
    posted: 'Đăng lúc',
    received: 'Nhận lúc',
    place: 'Địa bàn',
    noPlace: 'Chưa rõ địa bàn',
    ended: (day) => `tên cũ, dùng đến ${day}`,
    now: (names) => `nay thuộc ${names}`,
    split: 'Địa bàn cũ này được chia cho nhiều địa bàn mới nên không tự quy đổi.',
    placedBy: {
      given: 'Ghi khi gửi',
      text: 'Nhận ra từ nội dung',
      none: 'Chưa xác định được',
      corrected: 'Chuyên viên sửa',
    },
    howPlaced: 'Xác định địa bàn',
    masked: 'Đã che',
    nothingMasked: 'Không có gì phải che',
    reach: 'Lượt tiếp cận',
    link: 'Mở bài đăng gốc',
    version: 'Bộ từ khoá',
    score: 'Điểm sắc thái',
    report: 'Phần báo cáo của cộng tác viên',
    history: 'Lịch sử sửa',
    noHistory: 'Chưa ai sửa cách đọc ý kiến này.',
    earlier: {
      title: 'Nội dung trước đó',
      note: 'Bài đăng được gửi lại cùng id với nội dung khác và đã được chọn thay.',
      replaced: (when, who) => `Bị thay ${when} · ${who}`,
      day: (day) => `Ngày ghi khi đó: ${day}`,
      more: 'Những lần thay cũ hơn không hiện ở đây.',
    },
    reporter: {
      title: 'Người báo cáo',
      note: 'Chỉ mở khi cần hỏi lại. Mỗi lần mở đều được ghi vào nhật ký.',
      show: 'Mở tên người báo cáo',
      name: 'Họ tên',
      username: 'Tên đăng nhập',
      unit: 'Đơn vị',
      recorded: 'Lần mở này đã được ghi lại.',
      enteredLater: 'Báo cáo này do chuyên viên nhập sau nên không có người báo cáo để hỏi lại.',
    },
    correct: {
      title: 'Sửa cách đọc',
      note: 'Bản sửa được giữ qua mọi lần máy đọc lại.',
      topics: 'Chủ đề',
      topicsHint: 'Tối đa ba, chủ đề chính chọn trước.',
      topicsMaybe: (topic) => `Máy thấy có thể còn: ${topic}.`,
      flags: 'Cần lưu ý',
      place: 'Địa bàn',
      placeHint: 'Gõ tên phường, xã hoặc quận. Để trống nếu chưa rõ địa bàn.',
      choosePlace: 'Chọn đúng địa bàn',
      none: 'không chọn thêm',
      why: 'Vì sao sửa',
      whyHint: 'Một câu cho đồng nghiệp. Không ghi tên người dân.',
      save: 'Lưu bản sửa',
      saving: 'Đang lưu…',
      saved: 'Đã lưu bản sửa. Số liệu đã đổi theo.',
      conflict:
        'Có người vừa sửa ý kiến này trước anh/chị. Lựa chọn của anh/chị vẫn còn bên dưới; hãy xem bản mới nhất trước khi lưu lại.',
      reload: 'Xem bản mới nhất',
      failed: 'Chưa lưu được',
    },
  },
  en: {
    back: 'Back to the list',
    readAs: 'Read as',
    maybeAlso: (topic) => `Perhaps also: ${topic}`,
    original: 'Text',
    facts: 'Facts',
    source: 'Source',
    onBehalf: 'Entered on behalf of',
    unnamed: 'A collaborator nobody names',
    channel: 'Channel',
    day: 'Day',
    posted: 'Posted',
    received: 'Received',
    place: 'Place',
    noPlace: 'Place not known',
    ended: (day) => `old name, until ${day}`,
    now: (names) => `now in ${names}`,
    split: 'This old place was split among several new ones, so it is not converted.',
    placedBy: {
      given: 'Given when it was sent',
      text: 'Recognised in the text',
      none: 'Not determined',
      corrected: 'Corrected by an analyst',
    },
    howPlaced: 'How it was placed',
    masked: 'Masked',
    nothingMasked: 'Nothing needed masking',
    reach: 'Reach',
    link: 'Open the original post',
    version: 'Lexicon',
    score: 'Sentiment score',
    report: "The collaborator's report",
    history: 'Corrections',
    noHistory: 'Nobody has changed how this opinion was read.',
    earlier: {
      title: 'Earlier words',
      note: 'The post came again under its id with other words, which were chosen to replace these.',
      replaced: (when, who) => `Replaced ${when} · ${who}`,
      day: (day) => `Day given then: ${day}`,
      more: 'Older ones are not shown here.',
    },
    reporter: {
      title: 'Reporter',
      note: 'Open only to ask back. Every look is recorded.',
      show: 'Show who reported it',
      name: 'Name',
      username: 'User name',
      unit: 'Unit',
      recorded: 'This look has been recorded.',
      enteredLater: 'The staff entered this report later: there is no reporter to ask back.',
    },
    correct: {
      title: 'Correct the reading',
      note: 'A correction outlives every later run of the classifier.',
      topics: 'Topics',
      topicsHint: 'At most three, the main one first.',
      topicsMaybe: (topic) => `The classifier sees perhaps also: ${topic}.`,
      flags: 'Flags',
      place: 'Place',
      placeHint: 'Type a ward, commune or district. Leave empty when it is not known.',
      choosePlace: 'Choose the right place',
      none: 'no other',
      why: 'Why',
      whyHint: 'One sentence for colleagues. No names of the public.',
      save: 'Save correction',
      saving: 'Saving…',
      saved: 'Correction saved. The figures have moved with it.',
      conflict:
        'Someone corrected this opinion before you. Your choices are still below; look at the latest before you save again.',
      reload: 'See the latest',
      failed: 'Not saved',
    },
  },
});

/** Problems only a correction can have. */
export const correctionProblems = bilingual<MoreProblems>({
  vi: {
    nothing_changed: () => 'Chưa đổi gì so với bản hiện tại.',
    words_removed: () => 'Lời này đã bị gỡ vì có dữ liệu cá nhân nên không lưu lại. Hãy ghi lý do bằng lời khác.',
    other_alone: () => '“Chủ đề khác” chỉ dùng khi không có chủ đề nào phù hợp, nên không chọn cùng chủ đề khác.',
    required: () => 'Hãy điền mục này.',
  },
  en: {
    nothing_changed: () => 'Nothing differs from the present reading.',
    words_removed: () => 'These words were removed as personal data and are not kept again. Say why in other words.',
    other_alone: () => '“Other topics” is for opinions no topic fits, so it cannot stand beside one.',
    required: () => 'Please fill this in.',
  },
});
