import { bilingual } from './bilingual';
import { formatNumber } from './format';

/** Texts of the channels page. */
export const channelsTexts = bilingual({
  vi: {
    title: 'Kênh',
    note: 'Bài đăng lấy từ đâu. Liên kết của bài đăng chỉ được lưu khi kênh là báo chí hoặc trang của cơ quan.',
    columns: { name: 'Tên kênh', kind: 'Loại', links: 'Liên kết' },
    keptLinks: 'Lưu',
    droppedLinks: 'Bỏ, không lưu',
    add: 'Thêm kênh',
    addNote:
      'Ghi tên đúng như trong tệp bài đăng; chữ hoa, chữ thường và dấu không quan trọng. Tên không có ở đây thì bài đăng vào “Nguồn khác”.',
    name: 'Tên kênh',
    kind: 'Loại kênh',
    save: 'Lưu',
    saving: 'Đang lưu…',
    saved: 'Đã lưu kênh.',
    change: 'Đổi loại',
    nobodys: 'Đây là tên của cơ quan hoặc báo chí, hay của một nhóm, không phải của một người dân',
    received: {
      title: (n: number) => `${formatNumber(n, 'vi')} tên kênh từ một biên nhận`,
      note: 'Chuyên viên gửi các tên này để thêm vào danh sách. Chúng chỉ nằm trong trình duyệt này; chọn một tên để điền vào mẫu.',
      use: 'Điền tên này',
    },
    known: 'Kênh này đã có trong danh sách với loại khác. Hãy đổi loại ngay tại dòng của kênh.',
    readOnly:
      'Kênh là của chung cả hệ thống: loại của một kênh quyết định liên kết của mọi đơn vị có được lưu hay không. Vì vậy chỉ quản trị của đơn vị cấp cao nhất thêm kênh và đổi loại. Cần đổi, hãy đề nghị đơn vị đó.',
    empty: 'Chưa có kênh nào',
    emptyNote: 'Thêm kênh ở bên. Khi nhập bài đăng, biên nhận nêu những tên kênh chưa có ở đây.',
  },
  en: {
    title: 'Channels',
    note: "Where online posts come from. A post's link is kept only when its channel is a publication or an office's own page.",
    columns: { name: 'Name', kind: 'Kind', links: 'Links' },
    keptLinks: 'Kept',
    droppedLinks: 'Dropped, not kept',
    add: 'Add a channel',
    addNote:
      'Write the name as files of posts do; case and marks do not matter. Posts of a name that is not here come in under “Other source”.',
    name: 'Name',
    kind: 'Kind',
    save: 'Save',
    saving: 'Saving…',
    saved: 'The channel is saved.',
    change: 'Change kind',
    nobodys: 'This is the name of an office, a publication or a group, not of a member of the public',
    received: {
      title: (n: number) => `${formatNumber(n, 'en')} channel ${n === 1 ? 'name' : 'names'} from a receipt`,
      note: 'An analyst sent these to be registered. They are in this browser only; choose one to fill it in.',
      use: 'Fill in this name',
    },
    known: 'This channel is in the list already, with another kind. Change the kind on its own line.',
    readOnly:
      'Channels belong to the whole installation: the kind of one decides for every unit whether links are kept. So only an administrator of the top unit adds channels and changes their kind. Ask that unit when one needs changing.',
    empty: 'There are no channels yet',
    emptyNote: 'Add one here. The receipt of a batch of posts names the channels that are not registered.',
  },
});
