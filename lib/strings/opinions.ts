import type { ListOrder } from '../domain/filter/order';
import { bilingual } from './bilingual';

type OpinionListTexts = {
  title: string;
  note: string;
  count: (n: string) => string;
  loading: string;
  search: string;
  searchHint: string;
  searchUnfinished: (percent: number) => string;
  nothingTyped: string;
  tooMuchTyped: string;
  tooMuchTypedBody: (words: string, letters: string) => string;
  nothingTypedBody: string;
  moreThan: (n: string) => string;
  countOut: string;
  sentiment: string;
  flag: string;
  anyFlag: string;
  batch: string;
  batchSaid: (batch: number) => string;
  channel: string;
  unit: string;
  unitSaid: (name: string) => string;
  urgency: string;
  certainty: string;
  spread: string;
  correctedOrNot: string;
  correctedSaid: Readonly<Record<'yes' | 'no', string>>;
  placement: string;
  unplaced: string;
  any: string;
  apply: string;
  clear: string;
  more: string;
  set: string;
  typeName: string;
  active: (n: number) => string;
  drop: string;
  exportAs: string;
  exportNote: (n: string) => string;
  empty: string;
  emptyBody: string;
  emptySearch: string;
  placeOutside: (name: string, where: string) => string;
  emptyPage: string;
  widen: string;
  widenAll: string;
  loosen: (said: string) => string;
  order: string;
  orders: Readonly<Record<ListOrder, string>>;
  orderCut: (n: string) => string;
  numbered: Readonly<Record<'outside' | 'leftOut' | 'among', (id: number) => string>>;
  open: (id: number) => string;
  clearAll: string;
  corrected: string;
  noPlace: string;
  item: (id: number) => string;
  dashboard: string;
};

/** The list of items and its filter. */
export const opinionListTexts = bilingual<OpinionListTexts>({
  vi: {
    title: 'Ý kiến',
    note: 'Mọi báo cáo và bài đăng trong địa bàn, đã che thông tin cá nhân.',
    count: (n) => `${n} ý kiến`,
    loading: 'Đang đếm…',
    search: 'Tìm trong nội dung',
    searchHint: 'Có dấu hay không dấu đều được; “cụm từ”, -bỏ từ này, #số ý kiến.',
    searchUnfinished: (percent) =>
      `Đang chuẩn bị để tìm sau khi nâng cấp, mới xong ${percent}%: kết quả có thể còn thiếu. Nếu số này đứng yên, quản trị hãy chạy lại npm run migrate.`,
    nothingTyped: 'Không có gì để tìm',
    tooMuchTyped: 'Nội dung tìm dài quá',
    tooMuchTypedBody: (words, letters) => `Tìm được nhiều nhất ${words} từ, ${letters} chữ. Hãy bớt đi rồi lọc lại.`,
    nothingTypedBody: 'Hãy gõ ít nhất một chữ, một số hoặc một emoji.',
    moreThan: (n) => `hơn ${n}`,
    countOut: 'Đếm hết',
    sentiment: 'Sắc thái',
    flag: 'Cần lưu ý',
    anyFlag: 'Có dấu hiệu cần lưu ý',
    batch: 'Lần nhập số',
    batchSaid: (batch) => `Lần nhập số ${batch}`,
    channel: 'Kênh',
    unit: 'Đơn vị nhận',
    unitSaid: (name) => `Do ${name} nhận`,
    urgency: 'Có gấp không',
    certainty: 'Chắc tới mức nào',
    spread: 'Lan rộng tới đâu',
    correctedOrNot: 'Đã sửa hay chưa',
    correctedSaid: { yes: 'Đã sửa', no: 'Chưa sửa' },
    placement: 'Rõ địa bàn hay chưa',
    unplaced: 'Chỉ ý kiến chưa rõ địa bàn',
    any: 'Tất cả',
    apply: 'Lọc',
    clear: 'Bỏ lọc',
    more: 'Thêm điều kiện',
    set: 'Điều kiện đang lọc',
    typeName: 'Gõ tên rồi lọc',
    active: (n) => `đang lọc ${n} điều kiện`,
    drop: 'Bỏ điều kiện',
    exportAs: 'Tải về',
    exportNote: (n) => `Tải đúng ${n} ý kiến đang lọc, không có tên người báo cáo`,
    empty: 'Không có ý kiến nào khớp',
    emptyBody: 'Hãy chọn kỳ dài hơn hoặc bỏ bớt điều kiện lọc.',
    placeOutside: (name, where) => `Kỳ này không có ý kiến nào ghi ở ${name} (${where}).`,
    emptySearch:
      'Gõ không dấu thì tìm rộng hơn: “ngap” tìm cả “ngập”, “ngáp”. Cụm từ trong ngoặc kép phải đứng liền nhau.',
    emptyPage: 'Trang này không còn ý kiến nào',
    widenAll: 'Xem mọi kỳ',
    loosen: (said) => `Bỏ: ${said}`,
    order: 'Xếp theo',
    orders: { day: 'Ngày mới nhất', relevance: 'Khớp nhất' },
    orderCut: (n) => `Tìm thấy nhiều nên chỉ xếp ${n} ý kiến mới nhất theo mức khớp. Hãy thu hẹp kỳ để xếp hết.`,
    numbered: {
      outside: (id) => `Có ý kiến số ${id} ngoài kỳ này.`,
      leftOut: (id) => `Có ý kiến số ${id}, nhưng các điều kiện khác bỏ nó ra.`,
      among: (id) => `Có ý kiến số ${id} trong danh sách này.`,
    },
    open: (id) => `Mở ý kiến số ${id}`,
    widen: 'Xem 90 ngày qua',
    clearAll: 'Bỏ mọi điều kiện',
    corrected: 'Đã sửa',
    noPlace: 'Chưa rõ địa bàn',
    item: (id) => `Ý kiến số ${id}`,
    dashboard: 'Xem trên tổng quan',
  },
  en: {
    title: 'Opinions',
    note: 'Every report and post of the area, with personal data masked.',
    count: (n) => `${n} opinions`,
    loading: 'Counting…',
    search: 'Search in the text',
    searchHint: 'With or without marks; “a phrase”, -not this word, #number of an opinion.',
    searchUnfinished: (percent) =>
      `Searching is being prepared after an upgrade and ${percent}% is done, so some results may be missing. If this number stays, an administrator runs npm run migrate again.`,
    nothingTyped: 'There is nothing to search for',
    tooMuchTyped: 'Too much to search for',
    tooMuchTypedBody: (words, letters) => `At most ${words} words of ${letters} letters. Drop some and filter again.`,
    nothingTypedBody: 'Type at least a letter, a digit or an emoji.',
    moreThan: (n) => `more than ${n}`,
    countOut: 'Count all',
    sentiment: 'Sentiment',
    flag: 'Flags',
    anyFlag: 'Any flag',
    batch: 'Number of the batch',
    batchSaid: (batch) => `Batch ${batch}`,
    channel: 'Channel',
    unit: 'Unit that took it in',
    unitSaid: (name) => `Taken in by ${name}`,
    urgency: 'How urgent',
    certainty: 'How sure',
    spread: 'How widely',
    correctedOrNot: 'Corrected or not',
    correctedSaid: { yes: 'Corrected', no: 'Not corrected' },
    placement: 'Place known or not',
    unplaced: 'Only opinions whose place is unknown',
    any: 'All',
    apply: 'Filter',
    clear: 'Clear',
    more: 'More conditions',
    set: 'Conditions in use',
    typeName: 'Type the name, then filter',
    active: (n) => `${n} in use`,
    drop: 'Drop the condition',
    exportAs: 'Download',
    exportNote: (n) => `Exactly the ${n} opinions filtered, without who reported them`,
    empty: 'No opinion matches',
    emptyBody: 'Widen the period or drop some conditions.',
    placeOutside: (name, where) => `No opinion of this period can be of ${name} (${where}).`,
    emptySearch:
      'Typed without marks more is found: “ngap” finds “ngập” and “ngáp”. A phrase in quotes must stand together.',
    emptyPage: 'There is nothing on this page any more',
    widenAll: 'See all periods',
    loosen: (said) => `Drop: ${said}`,
    order: 'Order by',
    orders: { day: 'Newest', relevance: 'Best match' },
    orderCut: (n) =>
      `So many were found that only the newest ${n} are ordered by match. Narrow the period to order all.`,
    numbered: {
      outside: (id) => `There is an opinion ${id} outside this period.`,
      leftOut: (id) => `There is an opinion ${id}, but the other conditions leave it out.`,
      among: (id) => `Opinion ${id} is in this list.`,
    },
    open: (id) => `Open opinion ${id}`,
    widen: 'See the last 90 days',
    clearAll: 'Drop all conditions',
    corrected: 'Corrected',
    noPlace: 'Place not known',
    item: (id) => `Opinion ${id}`,
    dashboard: 'See on the dashboard',
  },
});
