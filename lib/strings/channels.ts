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
    empty: 'There are no channels yet',
    emptyNote: 'Add one here, or bring in posts: their channels will show up.',
  },
});
