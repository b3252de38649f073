import { expect, test } from '@playwright/test';
import { parsePost } from '@/lib/domain/input/posts';
import { postColumns } from '@/lib/domain/intake/columns';
import { fieldOf, headingMeaning } from '@/lib/domain/intake/post-fields';

const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const wrong = (field: string | null, names: readonly string[]) => names.filter((name) => fieldOf(name) !== field);

test('a column of days is known by the words of its heading, in either language and however it is written', () => {
  const dates = lines(`
    Dấu thời gian
    Timestamp
    Ngày
    Ngày gửi
    Ngày tiếp nhận
    Thời gian gửi
    Thời gian tạo
    Ngày đăng tin
    Ngày tháng
    Ngày/tháng
    Created Date
    createdAt
    created
    date_posted
    publishedAt
    pubDate
    published
    published_date
    submission_time
    _submission_time
    SubmissionDate
    start
    end
    today
    crawled_at
    Post Created
    Post Created Date
    at
    reviewedAt
    comment_date
    date_time
    Ngày phản ánh
    Ngày nhận
    Thời điểm phản ánh
    Ngày giờ đăng
    Ngày xuất bản
    Ngày kiến nghị
    Ngày bình luận
    Ngày (dd/mm/yyyy)
    Ngày đăng (ngày/tháng/năm)
    ＤＡＴＥ
    Ngày đăng*
    Ngày đăng:
    requested_datetime
    service_requested_at
    opened
    Date Created
    Creation Date
    lastEditedTime
    created_utc
    Date received
    ngaytiepnhan
    NGAY_TIEP_NHAN
    properties.created_at`);
  expect(
    wrong('date', [...dates, 'date ', 'Ngày ', '\ufeffdate', 'Ngày\nđăng', 'Ngày tiếp nhận'.normalize('NFD')]),
  ).toEqual([]);
});

test('so is a column of what was said', () => {
  const texts = lines(`
    Nội dung
    Nội dung phản ánh, kiến nghị
    Nội dung kiến nghị
    Nội dung ý kiến
    Ý kiến của bạn
    Ý kiến góp ý
    Ý kiến người dân
    Góp ý
    Kiến nghị
    Phản ánh
    Phản ánh - kiến nghị
    Nội dung PAKN
    Nội dung bình luận
    Nội dung chi tiết
    Mô tả
    Mô tả chi tiết
    Tiêu đề
    Tóm tắt
    Trích yếu
    title
    description
    details
    Complaint
    complaint_description
    Consumer complaint narrative
    full_text
    tweet
    tweet_text
    selftext
    post
    post_text
    status_message
    review
    Review Text
    feedback
    comment_text
    commentText
    text_original
    raw_text
    sentence
    Message
    Caption
    Câu hỏi 3: Ông/bà có ý kiến gì?
    Nội dung:
    Nội dung (*)
    NỘI DUNG
    Noi dung
    Nôị dung
    nội dung phản ảnh
    Descriptor
    Resolution Description
    remarks
    Content
    article
    news
    Bài viết
    Ý kiến
    Bình luận
    Status
    Post Text
    note
    notes
    observation
    Problem
    subject
    3. Nội dung phản ánh
    noidungphananh
    group_a/noi_dung
    Bạn có góp ý gì cho phường?`);
  expect(wrong('text', texts)).toEqual([]);
});

test('a column of persons is never one of texts, days or places, whatever words it has besides', () => {
  const persons = lines(`
    Người phản ánh
    Họ tên người phản ánh
    Họ và tên người kiến nghị
    Tên người gửi ý kiến
    Tên khách hàng
    Tên của bạn
    Cử tri
    Công dân
    SĐT người phản ánh
    Số điện thoại liên hệ
    Địa chỉ
    Địa chỉ người phản ánh
    Nơi ở hiện nay
    Hộ khẩu thường trú
    Ngày sinh
    Ngày, tháng, năm sinh
    Năm sinh
    Giới tính
    Nghề nghiệp
    Thông tin liên hệ
    Thông tin người gửi
    Liên hệ
    posted_by
    Submitted By
    Customer Name
    Contact Name
    Page Name
    Complainant
    reporter
    date_of_birth
    user_comment
    author.name
    DOB`);
  expect(wrong('author', persons)).toEqual([]);
  const record = { 'Nội dung': 'Đường ngập', 'Ngày gửi': '13/5/2026' };
  const read = parsePost(
    { ...record, ...Object.fromEntries(persons.map((name) => [name, 'Kẻ Nào Đó ở nhà số 5'])) },
    { today: '2026-11-21' },
  );
  expect(read.dropped).toBe(persons.length);
  expect(JSON.stringify(read.post)).not.toContain('Kẻ Nào Đó');
});

test('places stand in one column or in three', () => {
  expect(wrong('ward', ['Phường/Xã', 'Xã/Phường/Thị trấn', 'Phường', 'ward', 'Ward Name', 'Tên phường'])).toEqual([]);
  expect(wrong('district', ['Quận/Huyện', 'Quận', 'huyện', 'Quận/Huyện/TP', 'Quận/Huyện/Thị xã', 'District'])).toEqual(
    [],
  );
  expect(wrong('province', ['Tỉnh', 'Tỉnh/TP', 'Tỉnh/Thành phố', 'Thành phố', 'Tỉnh thành', 'City'])).toEqual([]);
  expect(
    wrong('place', ['Địa bàn', 'Địa điểm phản ánh', 'Nơi xảy ra', 'Địa chỉ phản ánh', 'Phường/Xã, Quận/Huyện']),
  ).toEqual([]);
});

test('what was answered, what state it is in and titles above a table are no texts of people', () => {
  const none = [
    'Nội dung trả lời',
    'Ý kiến xử lý',
    'Kết quả giải quyết',
    'Trạng thái',
    'Tình trạng',
    'Lĩnh vực',
    'Loại phản ánh',
    'STT',
    'Mã phản ánh',
    'Kênh tiếp nhận',
    'Đơn vị xử lý',
    'Xã hội',
    'Complaint Type',
    'media_url',
    'deviceid',
    '_uuid',
    'places',
  ];
  const titles = [
    'BÁO CÁO TỔNG HỢP PHẢN ÁNH, KIẾN NGHỊ',
    'Danh sách ý kiến người dân',
    'Phản ánh, kiến nghị của người dân trên địa bàn quận tháng 5 năm 2026',
  ];
  expect(wrong(null, [...none, ...titles])).toEqual([]);
});

test('when something was posted comes before when it was changed, and a text before its title', () => {
  const rank = (name: string) => headingMeaning(name).rank;
  for (const [better, worse] of [
    ['Created Date', 'Closed Date'],
    ['_submission_time', 'start'],
    ['Ngày tiếp nhận', 'Ngày cập nhật'],
    ['Ngày', 'Ngày trả lời'],
    ['description', 'title'],
    ['Nội dung', 'Tiêu đề'],
    ['title', 'Status'],
    ['Descriptor', 'Resolution Description'],
  ] as const)
    expect(rank(better), `${better}, ${worse}`).toBeLessThan(rank(worse));
  const parse = (record: Record<string, unknown>) => parsePost(record, { today: '2026-11-21' }).post;
  expect(
    parse({ title: 'Ngập', 'Closed Date': '2026-05-20', description: 'Đường ngập sâu', 'Created Date': '2026-05-13' }),
  ).toMatchObject({ text: 'Đường ngập sâu', day: '2026-05-13' });
  expect(parse({ title: 'Ngập', description: '', date: '2026-05-13' })?.text).toBe('Ngập');
  expect(parse({ 'Ghi chú': 'đã chuyển', 'Nội dung': '', date: '2026-05-13' })).toBeUndefined();
});

test('a column of comments is a number of them or the comment itself, as its values are', () => {
  const parse = (record: Record<string, unknown>) => parsePost(record, { today: '2026-11-21' }).post;
  expect(parse({ comments: 'Đường ngập quá', date: '2026-05-13' })).toMatchObject({
    text: 'Đường ngập quá',
    reach: null,
  });
  expect(parse({ text: 'Đường ngập', comments: '1,2K', date: '2026-05-13' })).toMatchObject({ reach: 1200 });
});

test('what a mapping says of a column comes before its name, the others go by theirs', () => {
  const columns = new Map([
    ['Cột A', 'text'],
    ['Nội dung', 'ignored'],
    ['Ghi', 'author'],
  ] as const);
  const reading = { columns, dateOrder: 'month_first' } as const;
  const read = parsePost(
    { ' Cột A ': 'Ngập', 'Nội dung': 'khác', Ghi: 'ai đó', Ngày: '5/13/2026' },
    { today: '2026-11-21', reading },
  );
  expect(read).toMatchObject({ post: { text: 'Ngập', day: '2026-05-13' }, dropped: 1 });
});

test('the row of headings is told from a title above it', () => {
  for (const row of [
    ['Nội dung', 'Ngày'],
    ['STT', 'Ý kiến'],
    ['comments', 'date'],
    ['Nội dung phản ánh'],
    ['text', null, ''],
  ])
    expect(postColumns.isHeading(row), row.join()).toBe(true);
  for (const row of [
    ['Ý KIẾN CỬ TRI QUẬN 7 THÁNG 5', null],
    ['BÁO CÁO', 'PHẢN ÁNH Ở QUẬN 7'.repeat(9)],
    ['comments', 'likes'],
    ['Ngày', 'Địa bàn'],
    [],
  ])
    expect(postColumns.isHeading(row), row.join()).toBe(false);
});
