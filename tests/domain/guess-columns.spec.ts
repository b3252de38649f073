import { expect, test } from '@playwright/test';
import { guessColumns } from '@/lib/domain/intake/guess-columns';

const today = '2026-11-21';
const isPlace = (text: string) => /^(?:Quận|Phường|Huyện|Xã) /.test(text);
const guess = (headings: readonly string[], ...rows: readonly (readonly unknown[])[]) =>
  Object.fromEntries([...guessColumns(headings, rows, today, isPlace)].filter(([, use]) => use !== 'ignored'));

const long = [
  'Đường Nguyễn Hữu Thọ ngập sâu sau mưa, xe chết máy',
  'Rác ứ đọng cả tuần ở chợ, bốc mùi rất khó chịu',
  'Đèn đường hẻm cụt tắt đã một tháng không ai sửa',
];

const files: readonly (readonly [string, readonly string[], readonly unknown[][], Record<string, string>])[] = [
  [
    'a Google form in Vietnamese',
    ['Dấu thời gian', 'Họ và tên', 'Số điện thoại', 'Bạn ở phường nào?', 'Câu 3: Ông/bà có ý kiến gì?'],
    long.map((text, at) => [`13/05/2026 8:3${at}:00`, 'Lê Thị Hoa', '0901234567', 'Phường Tân Hưng', text]),
    {
      'Dấu thời gian': 'date',
      'Họ và tên': 'author',
      'Số điện thoại': 'author',
      'Bạn ở phường nào?': 'place',
      'Câu 3: Ông/bà có ý kiến gì?': 'text',
    },
  ],
  [
    'a Google form in English',
    ['Timestamp', 'Email Address', 'What bothers you most where you live?'],
    long.map((text) => ['2026/05/13 8:30:00 PM GMT+7', 'a@b.vn', text]),
    { Timestamp: 'date', 'Email Address': 'author', 'What bothers you most where you live?': 'text' },
  ],
  [
    'Kobo',
    [
      'start',
      'end',
      'today',
      'deviceid',
      'group_a/noi_dung',
      'group_a/quan_huyen',
      '_id',
      '_uuid',
      '_submission_time',
      '_submitted_by',
    ],
    long.map((text, at) => [
      '2026-05-13T08:00:00.000+07:00',
      '2026-05-13T08:05:00.000+07:00',
      '2026-05-13',
      'ee.x',
      text,
      'Quận 7',
      at,
      'a-b',
      '2026-05-13T01:06:00',
      'nv1',
    ]),
    {
      'group_a/noi_dung': 'text',
      'group_a/quan_huyen': 'district',
      _id: 'id',
      _submission_time: 'date',
      _submitted_by: 'author',
    },
  ],
  [
    'ODK Central',
    [
      'SubmissionDate',
      'start',
      'end',
      'observation',
      'location-district',
      'meta-instanceID',
      'SubmitterName',
      'Status',
    ],
    long.map((text) => [
      '2026-05-13T01:06:00.000Z',
      '2026-05-13T08:00:00.000+07:00',
      '',
      text,
      'Quận 7',
      'uuid:1',
      'An',
      'approved',
    ]),
    { SubmissionDate: 'date', observation: 'text', 'location-district': 'district', SubmitterName: 'author' },
  ],
  [
    'CrowdTangle',
    [
      'Page Name',
      'User Name',
      'Followers at Posting',
      'Post Created',
      'Post Created Date',
      'Post Created Time',
      'Type',
      'Likes',
      'Comments',
      'Shares',
      'URL',
      'Message',
      'Link',
      'Image Text',
      'Link Text',
      'Description',
    ],
    long.map((text, at) => [
      'Trang A',
      'tranga',
      5000,
      '2026-05-13 08:30:00 +07',
      '2026-05-13',
      '08:30:00',
      'Photo',
      12,
      3,
      at,
      `https://fb.com/${at}`,
      text,
      'https://a.vn',
      '',
      '',
      'Xem thêm',
    ]),
    {
      'Page Name': 'author',
      'User Name': 'author',
      'Followers at Posting': 'author',
      'Post Created': 'date',
      'Post Created Time': 'hour',
      Likes: 'likes',
      Comments: 'comments',
      Shares: 'shares',
      URL: 'link',
      Message: 'text',
    },
  ],
  [
    'Open311',
    [
      'service_request_id',
      'status',
      'service_name',
      'description',
      'requested_datetime',
      'updated_datetime',
      'expected_datetime',
      'address',
      'lat',
      'media_url',
    ],
    long.map((text, at) => [
      `${at}-2026`,
      'open',
      'Đường',
      text,
      '2026-05-13T08:30:00Z',
      '2026-05-20T08:30:00Z',
      '',
      '12 Lê Lợi',
      10.7,
      'https://a.vn/1.jpg',
    ]),
    { service_request_id: 'id', description: 'text', requested_datetime: 'date', address: 'author' },
  ],
  [
    'a 1022 export',
    [
      'STT',
      'Mã phản ánh',
      'Lĩnh vực',
      'Nội dung phản ánh',
      'Địa chỉ',
      'Phường/Xã',
      'Quận/Huyện',
      'Ngày tiếp nhận',
      'Hạn xử lý',
      'Ngày hoàn thành',
      'Nội dung trả lời',
      'Trạng thái',
    ],
    long.map((text, at) => [
      at,
      `PA${at}`,
      'Giao thông',
      text,
      '12 Lê Lợi',
      'Phường 1',
      'Quận 3',
      '13/05/2026 08:30',
      '20/05/2026',
      '18/05/2026',
      `Đơn vị đã kiểm tra và xử lý xong việc ông bà nêu, xin cảm ơn ông bà rất nhiều lần ${at}`,
      'Đã xử lý',
    ]),
    {
      'Nội dung phản ánh': 'text',
      'Địa chỉ': 'author',
      'Phường/Xã': 'ward',
      'Quận/Huyện': 'district',
      'Ngày tiếp nhận': 'date',
    },
  ],
  [
    'a city’s service requests',
    [
      'Unique Key',
      'Created Date',
      'Closed Date',
      'Agency Name',
      'Complaint Type',
      'Descriptor',
      'City',
      'Resolution Description',
    ],
    long.map((_, at) => [
      at,
      '05/13/2026 08:30:00 AM',
      '05/20/2026',
      'Sở A',
      'Noise',
      `Loud music ${at}`,
      'Bronx',
      'The police responded and found nothing to be done about it',
    ]),
    { 'Created Date': 'date', Descriptor: 'text', City: 'province' },
  ],
  [
    'forum posts with a title',
    ['title', 'selftext', 'author', 'created_utc', 'num_comments', 'permalink'],
    long.map((text, at) => ['Hỏi chút', text, 'abc', 1_778_635_800 + at, 4, 'https://r.com/1']),
    { selftext: 'text', author: 'author', created_utc: 'date', num_comments: 'comments', permalink: 'link' },
  ],
  [
    'posts that are only titles',
    ['title', 'selftext', 'created_utc'],
    long.map((text, at) => [text, '', 1_778_635_800 + at]),
    { title: 'text', created_utc: 'date' },
  ],
  [
    'a table without any heading that tells',
    ['A', 'B', 'C', 'D', 'E', 'F'],
    long.map((text, at) => ['Lê Thị Hoa', `1${at}/05/2026`, text, 'Quận 7', `https://a.vn/${at}`, 46_155 + at]),
    { B: 'date', C: 'text', D: 'place', E: 'link' },
  ],
];

for (const [name, headings, rows, uses] of files) {
  test(`${name}: each column is taken for what it is`, () => {
    expect(guess(headings, ...rows)).toEqual(uses);
  });
}

test('a column of names stays one of persons, even if it holds sentences, and unnamed telephone numbers are dropped', () => {
  expect(guess(['Người phản ánh', 'Nội dung'], ...long.map((text) => [text, 'ngập']))).toEqual({
    'Người phản ánh': 'author',
    'Nội dung': 'text',
  });
  expect(guess(['x', 'y'], ...long.map((text, at) => [`090 123 456${at}`, text]))).toEqual({ x: 'author', y: 'text' });
  expect(guess(['ai', 'text'], ...long.map((text) => ['Nguyễn Thị Thu Hà', text]))).toEqual({ text: 'text' });
});

test('comments that are sentences are the text, and numbers of them are not', () => {
  expect(guess(['comments', 'date'], ...long.map((text) => [text, '2026-05-13']))).toEqual({
    comments: 'text',
    date: 'date',
  });
  expect(guess(['comments', 'text'], ...long.map((text) => [12, text]))).toEqual({
    comments: 'comments',
    text: 'text',
  });
});

test('a column called a day that holds none gives way to one that does', () => {
  expect(guess(['Thời gian', 'x', 'Nội dung'], ...long.map((text) => ['buổi sáng', '13/05/2026', text]))).toEqual({
    x: 'date',
    'Nội dung': 'text',
  });
});

test('what stands in no column, twice, or in no row at all is no trouble', () => {
  expect(guess([])).toEqual({});
  expect(guess(['Nội dung', ' Nội dung ', '', 'Ngày'])).toEqual({ 'Nội dung': 'text', Ngày: 'date' });
  expect(guess(['Tiêu đề', 'Ngày'], [], [null, undefined])).toEqual({ 'Tiêu đề': 'text', Ngày: 'date' });
});
