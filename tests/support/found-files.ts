import type { LeftOutCounts } from '@/lib/domain/intake/left-out';
import { toLegacy } from '@/lib/domain/intake/legacy-spelling';
import { farCell } from './make-book';
import { makeWorkbook } from './make-workbook';

/** One opinion as it must come in: how its text begins, the time it stands at in Vietnam, and where (null: nowhere). */
export type FoundPost = readonly [text: string, at: string, place: string | null];

/** A file as people have them, and what comes of it by every door. */
export type FoundFile = {
  readonly name: string;
  readonly why: string;
  readonly bytes: Uint8Array;
  /** What has to be chosen first, or the file is not read: as the page's field and choice, and as the address says it. */
  readonly asked?: {
    readonly field: string;
    readonly choice: string;
    readonly address: Readonly<Record<string, string>>;
  };
  readonly posts: readonly FoundPost[];
  readonly rejected?: number;
  readonly leftOut?: LeftOutCounts;
};

/** A file of which nothing is read: the words that say why, on the page, and the code programs are told. */
export type RefusedFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly said: RegExp;
  readonly code: string;
};

const text = (...lines: string[]) => Buffer.from(`${lines.join('\n')}\n`);
const serial = (day: number, hours = 0, minutes = 0) => 46_000 + day + (hours * 60 + minutes) / 1_440;

export const foundFiles: readonly FoundFile[] = [
  {
    ...{ name: 'so-dai.jsonl', why: 'ids longer than a number can hold' },
    bytes: text(
      '{"id":9007199254740995001,"text":"Cống hẻm 3 tràn nước đen","date":"2026-03-02"}',
      '{"id":9007199254740995002,"text":"Đèn đường hẻm 5 tắt","date":"2026-03-02"}',
    ),
    posts: [
      ['Cống hẻm 3', '2026-03-02 00:00', null],
      ['Đèn đường hẻm 5', '2026-03-02 00:00', null],
    ],
  },
  {
    ...{ name: 'phan-anh.csv', why: 'other headings, the district in a column' },
    bytes: text(
      'Nội dung phản ánh,Ngày tiếp nhận,Quận/Huyện',
      'Vỉa hè bị chiếm làm quán,02/03/2026,Quận 8',
      'Chó thả rông trước trường,02/03/2026,Huyện Củ Chi',
    ),
    posts: [
      ['Vỉa hè', '2026-03-02 00:00', 'Quận 8'],
      ['Chó thả rông', '2026-03-02 00:00', 'Huyện Củ Chi'],
    ],
  },
  {
    ...{ name: 'may-cu.csv', why: 'lines that end in CR alone' },
    bytes: Buffer.from('text,date\r"Nắp cống mất, trẻ nhỏ té",03/03/2026\rNước máy đục,04/03/2026\r'),
    posts: [
      ['Nắp cống mất, trẻ', '2026-03-03 00:00', null],
      ['Nước máy đục', '2026-03-04 00:00', null],
    ],
  },
  {
    ...{ name: 'tra-ve.json', why: 'an envelope as survey programs give it, its times in UTC' },
    bytes: Buffer.from(
      JSON.stringify(
        {
          ...{ count: 2, next: null },
          results: [
            { _id: 71, 'nhom/noi_dung': 'Chợ tạm lấn đường', _submission_time: '2026-03-05T17:45:00' },
            { _id: 72, 'nhom/noi_dung': 'Trạm y tế thiếu thuốc', _submission_time: '2026-03-05T23:59:59' },
          ],
        },
        null,
        2,
      ),
    ),
    posts: [
      ['Chợ tạm', '2026-03-06 00:45', null],
      ['Trạm y tế', '2026-03-06 06:59', null],
    ],
  },
  {
    ...{ name: 'luot-thich.csv', why: 'counts that are none' },
    bytes: text(
      'text,date,likes',
      'Kẹt xe đầu hẻm,2026-03-06,7.0',
      'Kẹt xe giữa hẻm,2026-03-06,nan',
      'Kẹt xe cuối hẻm,2026-03-06,nhiều lắm',
      'Kẹt xe sau hẻm,2026-03-06,1 204',
    ),
    posts: ['đầu', 'giữa', 'cuối', 'sau'].map((where) => [`Kẹt xe ${where}`, '2026-03-06 00:00', null]),
    leftOut: { reach_left_out: 2 },
  },
  {
    ...{ name: 'dau-nhay.csv', why: 'a quote that is never closed' },
    bytes: text(
      'text,date',
      '"Rác chưa lấy, hôi lắm",07/03/2026',
      '"Loa kéo ồn tới khuya,08/03/2026',
      '"Nước tù, muỗi nhiều",09/03/2026',
    ),
    posts: [
      ['Rác chưa lấy', '2026-03-07 00:00', null],
      ['Nước tù', '2026-03-09 00:00', null],
    ],
    rejected: 1,
  },
  {
    ...{ name: 'noi-nao.csv', why: 'places unknown, within addresses, and the same words in two places' },
    bytes: text(
      'text,date,place',
      'Cây đổ chắn lối,2026-03-10,Quận 7',
      'Cây đổ chắn lối,2026-03-10,Quận 8',
      'Trụ điện nghiêng ở Quận 7,2026-03-10,Không rõ',
      'Mương hôi,2026-03-10,"45 Lê Văn Lương, Phường Tân Hưng, Quận 7"',
    ),
    posts: [
      ['Cây đổ', '2026-03-10 00:00', 'Quận 7'],
      ['Cây đổ', '2026-03-10 00:00', 'Quận 8'],
      ['Trụ điện', '2026-03-10 00:00', 'Quận 7'],
      ['Mương hôi', '2026-03-10 00:00', 'Phường Tân Hưng'],
    ],
    leftOut: { place_left_out: 1 },
  },
  {
    ...{ name: 'so-tay.xlsx', why: 'a title over the headings, merged days, and a sheet of notes' },
    bytes: makeWorkbook(
      { name: 'Ghi chú', rows: [['Đọc kỹ trước khi điền']] },
      {
        name: 'Tháng 3',
        rows: [
          ['TỔNG HỢP Ý KIẾN THÁNG 3', null, null],
          [null, null, null],
          ['Ngày tiếp nhận', 'Nội dung ý kiến', 'Phường/Xã'],
          [serial(91, 17, 30), 'Đường gãy khúc sau mưa', 'Phường Tân Mỹ'],
          [null, 'Cầu gỗ mục', 'Phường Tân Mỹ'],
        ],
        merged: ['A4:A5'],
      },
    ),
    posts: [
      ['Đường gãy khúc', '2026-03-10 17:30', 'Phường Tân Mỹ'],
      ['Cầu gỗ mục', '2026-03-10 17:30', 'Phường Tân Mỹ'],
    ],
  },
  {
    ...{ name: 'hai-trang.xlsx', why: 'two sheets that agree, and a hidden one' },
    bytes: makeWorkbook(
      {
        name: 'Đợt 1',
        rows: [
          ['Nội dung', 'Ngày đăng'],
          ['Bến xe thiếu mái che', serial(92)],
        ],
      },
      {
        name: 'Đợt 2',
        rows: [
          ['Nội dung', 'Ngày đăng'],
          ['Xe buýt bỏ trạm', serial(93)],
        ],
      },
      {
        name: 'Nháp',
        rows: [
          ['Nội dung', 'Ngày đăng'],
          ['Không được đọc', serial(93)],
        ],
        state: 'hidden',
      },
    ),
    posts: [
      ['Bến xe', '2026-03-11 00:00', null],
      ['Xe buýt', '2026-03-12 00:00', null],
    ],
  },
  {
    ...{ name: 'cong-thuc.xlsx', why: 'words that look like formulas, and no day' },
    bytes: makeWorkbook({
      name: 'Sheet',
      rows: [
        ['Nội dung', 'Ngày đăng'],
        ['=HYPERLINK("http://x.example","Bấm")', 'bữa kia'],
        ['Hố ga lún', serial(94)],
      ],
    }),
    posts: [['Hố ga lún', '2026-03-13 00:00', null]],
    rejected: 1,
  },
  {
    ...{ name: 'thang-truoc.csv', why: 'the month first' },
    bytes: text('text,date', 'Dust on the new road,3/14/2026 9:05', 'Noise at night,4/5/2026 21:40'),
    asked: { field: 'Ngày trong tệp', choice: 'Tháng trước ngày: 6 tháng 5', address: { dates: 'month-first' } },
    posts: [
      ['Dust', '2026-03-14 09:05', null],
      ['Noise', '2026-04-05 21:40', null],
    ],
  },
  {
    ...{ name: 'phong-cu.jsonl', why: 'letters of an old font' },
    bytes: text(
      ...['Cống vỡ trước cổng trường', 'Bụi bay mù mịt cả ngày', 'Hàng quán chiếm hết lối đi', 'Nước yếu'].map((said) =>
        JSON.stringify({ text: toLegacy(said, 'tcvn3'), date: '2026-03-15' }),
      ),
    ),
    asked: { field: 'Phông chữ cũ', choice: 'TCVN3 (.VnTime): chuyển sang Unicode', address: { font: 'tcvn3' } },
    posts: ['Cống vỡ', 'Bụi bay', 'Hàng quán', 'Nước yếu'].map((begins) => [begins, '2026-03-15 00:00', null]),
  },
];

export const refusedFiles: readonly RefusedFile[] = [
  { name: 'goc-xa.xlsx', bytes: farCell(), said: /cột/, code: 'file' },
  { name: 'rong.csv', bytes: text('text,date'), said: /dòng/, code: 'file' },
];
