import { bilingual } from './bilingual';
import { formatNumber } from './format';

const vi = (n: number) => formatNumber(n, 'vi');
const en = (n: number) => formatNumber(n, 'en');

/** Entering collaborators' reports of earlier, from a file or pasted and cut into items. */
export const pastReportTexts = bilingual({
  vi: {
    title: 'Nhập báo cáo cũ',
    note: 'Nhập những gì cộng tác viên đã báo cáo trước đây bằng Excel, Word hay Zalo. Chúng được tính là báo cáo, có ghi “Nhập sau” và không có người báo cáo.',
    back: 'Nhập bài đăng',
    from: 'Lấy báo cáo từ đâu',
    paste: 'Dán văn bản',
    file: 'Từ tệp',
    network: 'Mạng lưới cộng tác viên',
    networkHint:
      'Mạng lưới đã báo cáo, ví dụ “Hội Phụ nữ phường”. Để trống khi đó là cộng tác viên không nêu tên. Không ghi tên người.',
    placeHint: 'Mã hoặc tên; dùng cho những báo cáo không ghi địa bàn.',
    formats: 'Cần cột nội dung (Nội dung) và ngày (Ngày, Ngày tiếp nhận). Nên có: id, địa bàn.',
    text: 'Văn bản cần cắt',
    textHint:
      'Dán từ Word, Zalo, Messenger, Viber, WhatsApp… Văn bản được cắt ngay trên máy này; tên người nói và giờ nhắn được bỏ khỏi nội dung. Chưa có gì được gửi đi.',
    cut: 'Cắt thành các mục',
    nothingCut: 'Chưa có nội dung nào để cắt. Hãy dán văn bản vào ô trên.',
    again: 'Về văn bản đã dán',
    items: (n: number) => `${vi(n)} mục`,
    taken: (speakers: number, stamps: number) =>
      `Đã bỏ tên của ${vi(speakers)} người nói và ${vi(stamps)} mốc giờ nhắn.`,
    withoutDay: (n: number) => `${vi(n)} mục chưa có ngày. Hãy ghi ngày rồi mới nhập được.`,
    withoutPlace: (n: number) => `${vi(n)} mục chưa ghi địa bàn; nội dung có nêu thì hệ thống tự nhận ra.`,
    setMany: 'Ghi ngày và địa bàn cho nhiều mục',
    toEmpty: 'Ghi cho mục chưa có',
    toAll: 'Ghi cho mọi mục',
    itemNo: (n: number) => `Mục ${vi(n)}`,
    itemText: 'Nội dung',
    day: 'Ngày',
    time: 'Giờ',
    place: 'Địa bàn',
    join: 'Gộp với mục trên',
    split: 'Tách tại đây',
    splitHint: 'Đặt con trỏ vào chỗ cần tách trong nội dung, rồi bấm “Tách tại đây”.',
    drop: 'Bỏ mục này',
    joined: (n: number) => `Đã gộp, còn ${vi(n)} mục.`,
    splitDone: (n: number) => `Đã tách, có ${vi(n)} mục.`,
    notSplit: 'Con trỏ ở đầu hoặc cuối nội dung nên không có gì để tách.',
    dropped: (n: number) => `Đã bỏ, còn ${vi(n)} mục.`,
    setDone: (n: number) => `Đã ghi cho ${vi(n)} mục.`,
    page: (from: number, to: number, of: number) => `Mục ${vi(from)}–${vi(to)} trong ${vi(of)}`,
    before: 'Các mục trước',
    next: 'Các mục sau',
    importN: (n: number) => `Nhập ${vi(n)} báo cáo`,
    fileName: 'Văn bản dán',
    batch: 'Báo cáo cũ',
    noScript: 'Dán văn bản cần bật JavaScript. Không bật thì vẫn nhập được từ tệp.',
  },
  en: {
    title: 'Enter past reports',
    note: 'Bring in what collaborators reported earlier in Excel, Word, messages. It counts as reports, is marked “Entered later” and has no reporter.',
    back: 'Bring in posts',
    from: 'Where the reports come from',
    paste: 'Paste a text',
    file: 'From a file',
    network: 'Network of collaborators',
    networkHint:
      'The network that reported, such as “Women’s Union of the ward”. Leave it empty for a collaborator nobody names. No names of persons.',
    placeHint: 'Code or name, for reports that name no place.',
    formats: 'Needed: a text column (text) and a date (date). Useful: id, place.',
    text: 'Text to cut',
    textHint:
      'Paste from Word, Zalo, Messenger, Viber, WhatsApp… It is cut on this machine; who spoke and when a message was sent are taken out of the words. Nothing is sent yet.',
    cut: 'Cut into pieces',
    nothingCut: 'There is nothing to cut. Paste a text into the field above.',
    again: 'Back to the pasted text',
    items: (n: number) => `${en(n)} ${n === 1 ? 'piece' : 'pieces'}`,
    taken: (speakers: number, stamps: number) =>
      `Taken out: the names of ${en(speakers)} who spoke and ${en(stamps)} times of messages.`,
    withoutDay: (n: number) =>
      `${en(n)} ${n === 1 ? 'piece has' : 'pieces have'} no day yet. They need one before anything is imported.`,
    withoutPlace: (n: number) =>
      `${en(n)} ${n === 1 ? 'piece names' : 'pieces name'} no place; where its words do, it is found in them.`,
    setMany: 'Set day and place of many pieces',
    toEmpty: 'Set where there is none',
    toAll: 'Set for all pieces',
    itemNo: (n: number) => `Piece ${en(n)}`,
    itemText: 'Words',
    day: 'Day',
    time: 'Time',
    place: 'Place',
    join: 'Join with the one above',
    split: 'Split here',
    splitHint: 'Put the cursor where the words are to be split, then press “Split here”.',
    drop: 'Leave this out',
    joined: (n: number) => `Joined; ${en(n)} pieces are left.`,
    splitDone: (n: number) => `Split; there are ${en(n)} pieces.`,
    notSplit: 'The cursor is at the beginning or the end of the words, so there is nothing to split.',
    dropped: (n: number) => `Left out; ${en(n)} pieces are left.`,
    setDone: (n: number) => `Set for ${en(n)} ${n === 1 ? 'piece' : 'pieces'}.`,
    page: (from: number, to: number, of: number) => `Pieces ${en(from)}–${en(to)} of ${en(of)}`,
    before: 'Pieces before',
    next: 'Pieces after',
    importN: (n: number) => `Import ${en(n)} ${n === 1 ? 'report' : 'reports'}`,
    fileName: 'Pasted text',
    batch: 'Past reports',
    noScript: 'Pasting needs JavaScript. Without it, reports still come in from a file.',
  },
});

export type PastReportTexts = (typeof pastReportTexts)['vi'];
