import type { FieldName, reportFields } from '../domain/report/fields';
import { bilingual } from './bilingual';
import type { MoreProblems } from './errors';

type Labelled = {
  readonly label: string;
  readonly hint?: string;
  /** What others than the reporter read it under; the label when left out. */
  readonly name?: string;
};

/** What a field says, by its kind. */
type TextsOfKind = {
  readonly words: Labelled & { readonly placeholder?: string };
  readonly choice: Labelled;
  readonly group: Labelled;
  readonly day: Labelled;
  readonly place: Labelled & {
    readonly placeholder: string;
    readonly unknown: string;
    readonly choose: string;
    readonly loading: string;
    readonly none: string;
    readonly offline: string;
    readonly found: string;
  };
};

/** What the form itself says. Plain words only, so that a server page can hand it to the browser as data. */
export type ReportFormTexts = { readonly [N in FieldName]: TextsOfKind[(typeof reportFields)[N]['kind']] } & {
  more: string;
  /** Of a choice left open. */
  unknown: string;
  optional: string;
  send: string;
  sending: string;
  privacy: string;
  failedTitle: string;
  offline: string;
  /** Of sending by itself later; `{n}` stands for seconds. */
  again: { busy: string; offline: string; stop: string; stopped: string };
  draft: string;
  startOver: string;
  preview: {
    title: string;
    note: string;
    text: string;
    sentiment: string;
    topics: string;
    maybe: string;
    flags: string;
    masked: string;
    noWords: string;
    updated: string;
  };
};

type ReportTexts = {
  form: ReportFormTexts;
  title: string;
  note: string;
  differs: string;
  earlier: string;
  /** Sent again after it was forgotten who had sent it. */
  gone: string;
  goneWords: string;
  signedOut: string;
  notKept: string;
  signIn: string;
  openDuty: string;
  /** Of a form somebody else opened in this browser. */
  otherWriter: string;
  openOwn: string;
  /** Of words left out, and of a group too small to tell. */
  notGiven: string;
  groupHidden: string;
};

export const reportTexts = bilingual<ReportTexts>({
  vi: {
    title: 'Gửi báo cáo dư luận',
    note: 'Ghi lại điều người dân quanh mình đang nói. Chỉ cần ba mục đầu: chuyện gì, ở đâu, khi nào.',
    differs:
      'Báo cáo này đã được nhận ở lần gửi trước. Nội dung vừa sửa thêm CHƯA được lưu. Nếu muốn gửi phần đã sửa thành một báo cáo mới, hãy bấm gửi lần nữa.',
    earlier: 'Xem báo cáo đã nhận',
    gone: 'Báo cáo này đã được nhận từ trước và đã quá thời hạn lưu tên người báo cáo, nên nội dung vừa gửi không được lưu thêm.',
    goneWords:
      'Nội dung này trước đây đã bị gỡ vì lộ thông tin cá nhân nên không được lưu lại. Hãy bỏ phần nói về người đó rồi gửi lại.',
    signedOut: 'Phiên đăng nhập đã hết. Nội dung vẫn còn ở đây: hãy đăng nhập lại ở cửa sổ khác rồi bấm gửi lần nữa.',
    notKept: 'Báo cáo chưa được lưu. Mọi nội dung vẫn còn trên trang này; hãy bấm gửi lại sau ít phút.',
    signIn: 'Đăng nhập ở cửa sổ mới',
    openDuty: 'Mở trang đó ở cửa sổ mới',
    otherWriter:
      'Trang này do người khác mở, nay trình duyệt đang dùng tài khoản khác nên báo cáo CHƯA được gửi. Ai viết thì đăng nhập lại bằng tài khoản của mình rồi gửi; muốn viết báo cáo của anh/chị, hãy mở trang mới.',
    openOwn: 'Mở trang gửi báo cáo mới',
    notGiven: 'không ghi',
    groupHidden: 'Không hiện: quá ít báo cáo cùng nhóm nên có thể đoán ra người',
    form: {
      text: {
        label: 'Người dân nói gì?',
        hint: 'Ghi đúng lời nghe được, từ 10 đến 5.000 ký tự. Không cần ghi tên, số điện thoại hay số nhà của ai.',
        placeholder:
          'Ví dụ: Mưa một chút là hẻm sau chợ ngập tới đầu gối, bà con báo phường mấy lần chưa thấy ai xử lý.',
      },
      place: {
        label: 'Chuyện xảy ra ở đâu?',
        hint: 'Tên phường, xã hay quận, mới hoặc cũ. Gõ tắt, không dấu cũng được: “q7”, “p. tân phú”.',
        placeholder: 'Gõ tên phường, xã, quận',
        unknown: 'Chưa rõ địa bàn',
        choose: 'Có nhiều địa bàn trùng tên. Chọn đúng địa bàn:',
        loading: 'Đang tìm…',
        none: 'Không có phường, xã, quận nào khớp trong địa bàn của đơn vị.',
        offline: 'Chưa tải được gợi ý. Cứ gõ tên phường, xã, quận rồi gửi.',
        found: 'gợi ý, dùng phím mũi tên để chọn',
      },
      day: { label: 'Nghe được ngày nào?', hint: 'Hôm nay hoặc một ngày trong vòng một năm qua.' },
      more: 'Thêm về báo cáo này',
      unknown: 'Chưa rõ',
      socialGroup: { label: 'Nhóm nào nói?' },
      mainContent: { label: 'Nội dung chính', hint: 'Một câu tóm lại, nếu lời kể ở trên dài.' },
      interest: {
        label: 'Phía sau là lợi ích, mong muốn gì?',
        hint: 'Ví dụ: lo mất chỗ buôn bán, mong con được học gần nhà.',
      },
      spread: { label: 'Lan rộng tới đâu?' },
      certainty: { label: 'Chắc tới mức nào?' },
      urgency: { label: 'Có gấp không?' },
      suggestion: {
        label: 'Đề xuất của anh/chị',
        name: 'Đề xuất của cộng tác viên',
        hint: 'Theo anh/chị, nên làm gì, ai nên trả lời?',
      },
      optional: 'không bắt buộc',
      send: 'Gửi báo cáo',
      sending: 'Đang gửi…',
      privacy: 'Số điện thoại, số giấy tờ, số nhà, tên riêng… được che trước khi lưu.',
      failedTitle: 'Chưa gửi được',
      offline:
        'Không kết nối được máy chủ. Mọi nội dung vẫn còn trên trang này. Khi có mạng, bấm gửi lại; gửi lại không bị trùng.',
      again: {
        busy: 'Máy chủ đang bận, sẽ tự gửi lại sau {n} giây. Mọi nội dung vẫn còn trên trang này.',
        offline: 'Chưa kết nối được máy chủ, sẽ tự gửi lại sau {n} giây. Mọi nội dung vẫn còn trên trang này.',
        stop: 'Dừng tự gửi',
        stopped: 'Đã dừng tự gửi. Báo cáo CHƯA được gửi; khi xong hãy bấm gửi.',
      },
      draft: 'Đã mở lại nội dung đang viết dở.',
      startOver: 'Xoá và viết mới',
      preview: {
        title: 'Máy sẽ đọc như sau',
        note: 'Chỉ là gợi ý từ các từ khoá; chuyên viên sẽ đọc lại.',
        text: 'Nội dung sau khi che, đánh dấu những từ làm nên cách đọc',
        sentiment: 'Sắc thái',
        topics: 'Chủ đề',
        maybe: 'Có thể còn',
        flags: 'Cần lưu ý',
        masked: 'Sẽ che trước khi lưu',
        noWords: 'chưa có từ khoá nào',
        updated: 'Đã đọc thử:',
      },
    },
  },
  en: {
    title: 'Send a report',
    note: 'Write down what people around you are saying. Only the first three fields are needed: what, where and when.',
    differs:
      'This report was already received when you sent it before. What you changed since then has NOT been kept. To send the changed text as a new report, press send again.',
    earlier: 'See the report received',
    gone: 'This report was received before, and the term for keeping who reported it is over. What was sent now is not kept.',
    goneWords:
      'This text was removed before because it exposed personal data, so it is not kept. Leave out what tells of that person and send again.',
    signedOut:
      'Your session has ended. Your text is still here: sign in again in another window, then press send again.',
    notKept: 'The report was not kept. Everything you typed is still on this page; press send again in a few minutes.',
    signIn: 'Sign in in a new window',
    openDuty: 'Open that page in a new window',
    otherWriter:
      'Somebody else opened this page and another account is signed in now, so the report was NOT sent. Whoever wrote it should sign in again and send it; to write a report of your own, open a new page.',
    openOwn: 'Open a new report page',
    notGiven: 'nothing written',
    groupHidden: 'Not shown: too few reports of this group, someone could be recognised',
    form: {
      text: {
        label: 'What are people saying?',
        hint: "In their own words, 10 to 5,000 characters. No need for anyone's name, phone or house number.",
        placeholder:
          'For example: A little rain and the alley behind the market is knee-deep; people told the ward several times.',
      },
      place: {
        label: 'Where is it?',
        hint: 'A ward, commune or district, new name or old. Short or unmarked is fine: “q7”, “p. tan phu”.',
        placeholder: 'Type a ward, commune or district',
        unknown: 'Place not known',
        choose: 'Several places have this name. Choose the right one:',
        loading: 'Looking…',
        none: "No such place in your unit's area.",
        offline: 'Suggestions could not be loaded. Type the name and send it anyway.',
        found: 'suggestions, choose with the arrow keys',
      },
      day: { label: 'When did you hear it?', hint: 'Today or a day within the last year.' },
      more: 'More about this report',
      unknown: 'Not known',
      socialGroup: { label: 'Which group says so?' },
      mainContent: { label: 'Main content', hint: 'One sentence, if the words above are long.' },
      interest: {
        label: 'What interest or wish lies behind it?',
        hint: 'For example: fear of losing a market stall, wanting a school nearby.',
      },
      spread: { label: 'How widely?' },
      certainty: { label: 'How sure?' },
      urgency: { label: 'How urgent?' },
      suggestion: {
        label: 'Your own suggestion',
        name: "The collaborator's suggestion",
        hint: 'What should be done, and who should answer?',
      },
      optional: 'optional',
      send: 'Send report',
      sending: 'Sending…',
      privacy: 'Phone, identity and house numbers, private names and the like are masked before anything is kept.',
      failedTitle: 'Not sent',
      offline:
        'The server cannot be reached. Everything you typed is still on this page. Press send again when you are connected; it will not be kept twice.',
      again: {
        busy: 'The server is busy; this is sent again by itself in {n} seconds. Everything you typed is still on this page.',
        offline:
          'The server cannot be reached; this is sent again by itself in {n} seconds. Everything you typed is still on this page.',
        stop: 'Stop sending by itself',
        stopped: 'No longer sent by itself. The report is NOT sent yet; press send when you are ready.',
      },
      draft: 'Your unfinished text was brought back.',
      startOver: 'Clear and start over',
      preview: {
        title: 'How it will be read',
        note: 'Only suggestions from keywords; an analyst reads it again.',
        text: 'The text after masking, with the words that decided marked',
        sentiment: 'Sentiment',
        topics: 'Topics',
        maybe: 'Perhaps also',
        flags: 'Flags',
        masked: 'Will be masked before it is kept',
        noWords: 'no keyword yet',
        updated: 'Read as:',
      },
    },
  },
});

/** Problems only a report can have. */
export const reportProblems = bilingual<MoreProblems>({
  vi: {
    day_too_old: () => 'Ngày này đã quá một năm. Hãy chọn ngày trong vòng một năm qua.',
    place_and_unknown: () => 'Vừa ghi địa bàn vừa chọn “Chưa rõ địa bàn”. Hãy bỏ một trong hai.',
    unknown_place: ({ value }) =>
      `Không tìm thấy “${value}”. Hãy gõ tên phường, xã hoặc quận (mới hay cũ), hoặc chọn “Chưa rõ địa bàn”.`,
    outside_area: ({ value }) =>
      `“${value}” nằm ngoài địa bàn của đơn vị. Hãy chọn phường, xã, quận bên trong, hoặc chọn “Chưa rõ địa bàn” và ghi tên đó trong lời kể.`,
    ambiguous_place: ({ value }) => `Có nhiều địa bàn tên “${value}”. Hãy chọn đúng địa bàn trong danh sách bên dưới.`,
    not_in_list: () => 'Hãy chọn một mục.',
  },
  en: {
    day_too_old: () => 'This day is more than a year ago. Choose a day within the last year.',
    place_and_unknown: () => 'You gave a place and also ticked “Place not known”. Keep one of them.',
    unknown_place: ({ value }) =>
      `“${value}” was not found. Type a ward, commune or district (new or old name), or tick “Place not known”.`,
    outside_area: ({ value }) =>
      `“${value}” is outside your unit's area. Choose a place inside, or tick “Place not known” and name it in the text.`,
    ambiguous_place: ({ value }) => `Several places are called “${value}”. Choose the right one in the list below.`,
    not_in_list: () => 'Choose one.',
  },
});
