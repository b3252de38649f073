/** Sentences for measuring: cut into posts by `samplePost`. Nothing here was written by anyone of the public. */
const places = [
  'Quận 1',
  'quận 7',
  'Q.3',
  'phường Tân Định',
  'Gò Vấp',
  'quận Bình Thạnh',
  'Thủ Đức',
  'phường Sài Gòn',
  'Nhà Bè',
];
const streets = [
  'Nguyễn Hữu Cảnh',
  'Cô Giang',
  'Lê Văn Sỹ',
  'Huỳnh Tấn Phát',
  'Phạm Thế Hiển',
  'Quang Trung',
  'Bà Hom',
];
const openings = [
  'Sáng nay đi ngang đường',
  'Mấy hôm rồi bà con ở đường',
  'Cho mình hỏi khúc đường',
  'Từ đầu tháng tới giờ, đoạn đường',
  'Tối qua mưa lớn, đường',
];
const middles = [
  'ngập tới nửa bánh xe, xe chết máy hàng loạt mà chưa thấy ai xử lý',
  'kẹt xe kéo dài cả cây số, đèn tín hiệu hư đã ba ngày',
  'rác thải chất đống bốc mùi hôi thối, bà con phản ánh nhiều lần',
  'vỉa hè bị lấn chiếm hết, người đi bộ phải xuống lòng đường rất nguy hiểm',
  'mất điện liên tục buổi tối, trẻ nhỏ và người già rất khổ',
  'được sửa lại sạch đẹp, bà con phấn khởi, cảm ơn phường đã làm nhanh',
  'karaoke kẹo kéo hát tới khuya, gọi phản ánh thì không ai nghe máy',
  'thủ tục ở bộ phận một cửa bữa nay nhanh gọn, cán bộ hướng dẫn tận tình',
];
const endings = [
  'Mong cơ quan chức năng sớm kiểm tra.',
  'Ai biết phản ánh ở đâu chỉ giúp với ạ.',
  'Liên hệ anh Tuấn 0901 234 567 để biết thêm.',
  'Không biết bao giờ mới xong.',
  'ko ai lo hết trơn á',
  'Đề nghị phường trả lời cho dân rõ.',
];

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The `n`-th post of an endless series, none like another. */
export function samplePost(n: number, series: string): Record<string, unknown> {
  const text = [
    `${pick(openings, n)} ${pick(streets, n >> 2)} ở ${pick(places, n >> 1)} ${pick(middles, n >> 3)}.`,
    `Đây là lần thứ ${n} tôi thấy chuyện này trong năm, ${pick(middles, n >> 6)}.`,
    pick(endings, n >> 4),
  ].join(' ');
  const day = new Date(Date.UTC(2026, 0, 1) + (n % 300) * 86_400_000).toISOString().slice(0, 10);
  return {
    id: `${series}-${n}`,
    text,
    posted_at: `${day}T08:15:00+07:00`,
    channel: pick(['Diễn đàn A', 'Trang B'], n),
    likes: n % 90,
    author: 'x',
  };
}
