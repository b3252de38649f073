import { bilingual } from './bilingual';

/** Texts of the channels page. */
export const channelsTexts = bilingual({
  vi: {
    title: 'Kênh',
    note: 'Bài đăng lấy từ đâu. Liên kết của bài đăng chỉ được lưu khi kênh là báo chí hoặc trang của cơ quan.',
    columns: { name: 'Tên kênh', kind: 'Loại', links: 'Liên kết' },
    keptLinks: 'Lưu',
    droppedLinks: 'Bỏ, không lưu',
    add: 'Thêm kênh',
    addNote: 'Kênh mới trong bài đăng gửi vào tự có trong danh sách, với loại “Kênh khác”.',
    name: 'Tên kênh',
    kind: 'Loại kênh',
    save: 'Lưu',
    saving: 'Đang lưu…',
    saved: 'Đã lưu kênh.',
    change: 'Đổi loại',
    known: 'Kênh này đã có trong danh sách với loại khác. Hãy đổi loại ngay tại dòng của kênh.',
    readOnly:
      'Kênh là của chung cả hệ thống: loại của một kênh quyết định liên kết của mọi đơn vị có được lưu hay không. Vì vậy chỉ quản trị của đơn vị cấp cao nhất thêm kênh và đổi loại. Cần đổi, hãy đề nghị đơn vị đó.',
    empty: 'Chưa có kênh nào',
    emptyNote: 'Thêm kênh ở bên, hoặc nhập bài đăng: kênh trong bài đăng sẽ hiện ra ở đây.',
  },
  en: {
    title: 'Channels',
    note: "Where online posts come from. A post's link is kept only when its channel is a publication or an office's own page.",
    columns: { name: 'Name', kind: 'Kind', links: 'Links' },
    keptLinks: 'Kept',
    droppedLinks: 'Dropped, not kept',
    add: 'Add a channel',
    addNote: 'A new channel in incoming posts lists itself, as “Another channel”.',
    name: 'Name',
    kind: 'Kind',
    save: 'Save',
    saving: 'Saving…',
    saved: 'The channel is saved.',
    change: 'Change kind',
    known: 'This channel is in the list already, with another kind. Change the kind on its own line.',
    readOnly:
      'Channels belong to the whole installation: the kind of one decides for every unit whether links are kept. So only an administrator of the top unit adds channels and changes their kind. Ask that unit when one needs changing.',
    empty: 'There are no channels yet',
    emptyNote: 'Add one here, or bring in posts: their channels will show up.',
  },
});
