import { withoutMarks } from '../vietnamese';

export type PostField =
  | 'id'
  | 'text'
  | 'date'
  | 'channel'
  | 'source'
  | 'place'
  | 'link'
  | 'reach'
  | 'views'
  | 'likes'
  | 'comments'
  | 'shares';

const names: Readonly<Record<PostField, string>> = {
  id: 'id post_id postid ma ma_bai ma_bai_viet ma_tin ma_so',
  text: 'text content noi_dung noi_dung_bai_viet noi_dung_tin message body caption bai_viet bai_dang van_ban y_kien phan_anh noi_dung_phan_anh binh_luan comment',
  date: 'posted_at date day ngay ngay_dang thoi_gian thoi_gian_dang thoi_diem time timestamp datetime created_at created_time published_at publish_date post_date posted ngay_gio ngay_phan_anh ngay_tao',
  channel: 'channel kenh ten_kenh platform nen_tang kenh_dang trang',
  source: 'source nguon nguon_tin bao',
  place:
    'place place_code place_name location dia_ban dia_diem noi khu_vuc ward phuong xa phuong_xa ma_dia_ban ma_phuong don_vi_hanh_chinh',
  link: 'link url permalink duong_dan duong_link lien_ket',
  reach: 'reach tiep_can luot_tiep_can so_luot_tiep_can',
  views: 'views view_count luot_xem so_luot_xem',
  likes: 'likes like_count reactions luot_thich so_luot_thich thich cam_xuc',
  comments: 'comments comment_count luot_binh_luan so_binh_luan so_luot_binh_luan',
  shares: 'shares share_count luot_chia_se so_luot_chia_se chia_se',
};

/** All a column can be taken for. */
export const postFields = Object.keys(names) as readonly PostField[];

const squeeze = (name: string) => withoutMarks(name.normalize('NFC')).replace(/[^a-z\d]/g, '');

const byName = new Map<string, PostField>(
  (Object.entries(names) as [PostField, string][]).flatMap(([field, list]) =>
    list.split(' ').map((name) => [squeeze(name), field] as const),
  ),
);

/** What tells who wrote it, in any spelling: never read, counted as dropped. */
const authorName =
  /author|user|handle|profile|account|avatar|fullname|firstname|lastname|nickname|phone|mobile|email|owner|poster|commenter|follower|friend|tacgia|nguoidang|nguoiviet|nguoigui|nguoidung|nguoibinhluan|nguoiphananh|taikhoan|hoten|hovaten|sodienthoai|dienthoai|sdt|anhdaidien|trangcanhan|cccd|cmnd|ngaysinh|birth|^(?:by|from|fromid|fromname|uid|name|ten|tennguoi.*|sender|creator|createdby|writer|page_?id|diachi|address|gioitinh|gender|nick|facebook|zalo|avatarurl)$/;

const known = new Map<string, PostField | 'author' | null>();
const mostKnown = 5_000;
const longestKnown = 100;

/** Which field a column or key is, however written (`Nội dung`, `noi_dung`, `NOIDUNG`), `author`, or null to ignore. */
export function fieldOf(name: string): PostField | 'author' | null {
  const before = known.get(name);
  if (before !== undefined) return before;
  const squeezed = squeeze(name);
  const field = byName.get(squeezed) ?? (authorName.test(squeezed) ? 'author' : null);
  if (known.size < mostKnown && name.length <= longestKnown) known.set(name, field);
  return field;
}
