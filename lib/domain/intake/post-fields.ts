import type { HeadingMeaning, PostField } from './heading-meaning';
import { headingByWords, squeezed, wordsOfHeading } from './heading-words';
import { meantText } from './meant-letters';

export type { HeadingMeaning, PostField };

const names: Readonly<Record<PostField, string>> = {
  id: 'id post_id postid ma ma_bai ma_bai_viet ma_tin ma_so service_request_id',
  text: 'text content noi_dung noi_dung_bai_viet noi_dung_tin message body caption bai_viet bai_dang van_ban y_kien phan_anh noi_dung_phan_anh binh_luan comment',
  date: 'posted_at date day ngay ngay_dang thoi_gian thoi_gian_dang thoi_diem time timestamp datetime created_at created_time published_at publish_date post_date posted ngay_gio ngay_phan_anh ngay_tao',
  hour: 'hour gio gio_dang gio_gui gio_nhan gio_tao gio_tiep_nhan gio_phan_anh gio_binh_luan gio_ghi_nhan gio_phut',
  channel: 'channel kenh ten_kenh platform nen_tang kenh_dang trang',
  source: 'source nguon nguon_tin bao',
  place: 'place place_code place_name location dia_ban dia_diem noi khu_vuc ma_dia_ban ma_phuong don_vi_hanh_chinh',
  ward: 'ward phuong xa phuong_xa',
  district: 'district quan huyen quan_huyen',
  province: 'province tinh tinh_tp tinh_thanh_pho thanh_pho city',
  link: 'link url permalink duong_dan duong_link lien_ket',
  reach: 'reach tiep_can luot_tiep_can so_luot_tiep_can',
  views: 'views view_count luot_xem so_luot_xem',
  likes: 'likes like_count reactions luot_thich so_luot_thich thich cam_xuc',
  comments: 'comments comment_count luot_binh_luan so_binh_luan so_luot_binh_luan',
  shares: 'shares share_count luot_chia_se so_luot_chia_se chia_se',
};

/** All a column can be taken for. */
export const postFields = Object.keys(names) as readonly PostField[];

const byName = new Map<string, PostField>(
  (Object.entries(names) as [PostField, string][]).flatMap(([field, list]) =>
    list.split(' ').map((name) => [squeezed(name), field] as const),
  ),
);

/** What tells who wrote it, in any spelling: never read, counted as dropped. */
const authorName =
  /author|user|handle|profile|account|avatar|fullname|firstname|lastname|nickname|phone|mobile|email|owner|poster|commenter|follower|friend|tacgia|nguoidang|nguoiviet|nguoigui|nguoidung|nguoibinhluan|nguoiphananh|taikhoan|hoten|hovaten|sodienthoai|dienthoai|sdt|anhdaidien|trangcanhan|cccd|cmnd|ngaysinh|birth|^(?:by|from|fromid|fromname|uid|name|ten|tennguoi.*|sender|creator|createdby|writer|page_?id|diachi|address|gioitinh|gender|nick|facebook|zalo|avatarurl)$/;

/** A question of a form within its groups: `group_a/noi_dung`, `properties.text`. */
const nested = /^[\w-]+(?:[/.][\w-]+)*[/.]([\w-]+)$/;

/** The same in the tables of ODK: `group-noi_dung`. */
const nestedByDashes = /^\w+(?:-\w+)*-(\w+)$/;

const known = new Map<string, HeadingMeaning>();
const mostKnown = 5_000;
const longestKnown = 100;

/** Which field a column or key is, however written (`Nội dung`, `noi_dung`, `NOIDUNG`), `author`, or null to ignore. */
export const fieldOf = (name: string): HeadingMeaning['field'] => headingMeaning(name).field;

/**
 * The same with how well it is named: 0 for a name of the list, more for one that its words tell of. Of texts 3 is a title, 4 a note
 * or a state, 5 what was answered: as good as none where another is.
 */
export function headingMeaning(name: string): HeadingMeaning {
  const before = known.get(name);
  if (before !== undefined) return before;
  const meaning = meaningOf(meantText(name));
  if (known.size < mostKnown && name.length <= longestKnown) known.set(name, meaning);
  return meaning;
}

function meaningOf(name: string): HeadingMeaning {
  const whole = squeezed(name);
  const listed = byName.get(whole);
  if (listed) return { field: listed, rank: 0 };
  if (authorName.test(whole)) return { field: 'author', rank: 0 };
  const words = wordsOfHeading(name);
  const bare = byName.get(words.join(''));
  if (bare) return { field: bare, rank: 0 };
  const byWords = headingByWords(words, name.includes('?'));
  if (byWords) return byWords;
  const inner = nested.exec(name) ?? nestedByDashes.exec(name);
  return inner?.[1] ? headingMeaning(inner[1]) : { field: null, rank: 0 };
}
