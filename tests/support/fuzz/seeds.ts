import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookWith, changedBook, farCell, ownCell } from '../make-book';
import { makeWorkbook } from '../make-workbook';
import { makeXlsx } from '../make-xlsx';

const golden = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../golden', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

let texts: readonly string[] | undefined;

const personal = [
  'Chị Lan ở số 12/5A đường Lê Lợi gọi 0912 345 678, mail be.heo@b.vn, stk 19034567890123 Techcombank.',
  'Ông NGUYỄN VĂN BÌNH, Chủ tịch UBND phường Tân Phú, CCCD 079123456789, xe 59-X1 123.45, fb.com/lan.nguyen @be_heo',
  'không chín một hai ba bốn năm sáu bảy tám; (028) 3829 1234; +84-901-234-567; hộ chiếu B1234567',
];

/** Sentences people labelled, and a few with everything in them that is masked. */
export function sentences(): readonly string[] {
  texts ??= [...personal, ...['civic.jsonl', 'indirect.jsonl', 'never-flag.jsonl', 'places.jsonl'].flatMap(golden)];
  return texts;
}

export const dates = [
  ...[
    '2026-05-13',
    '13/5/2026',
    '13-05-2026 08:30',
    '2026-05-13T08:30:00Z',
    '2026-05-13T08:30:00.123+07:00',
    '2026.5.13',
  ],
  ...[
    'ngày 13 tháng 5 năm 2026',
    '13 thg 5, 2026',
    '8g30 ngày 13/5/2026',
    '13/5/2026, lúc 8h30',
    '46155',
    '46155.354166',
    '1778600000',
  ],
  ...[
    '13/05/2026 8:30 CH',
    'Wed, 13 May 2026 08:30:00 +0700',
    'Thứ tư, 13/5/2026, 08:30 (GMT+7)',
    'May 13, 2026 at 8:30 PM',
  ],
  ...[
    '8 giờ 30 phút tối ngày 13 tháng Năm năm 2026',
    '20260513T083000Z',
    '13-May-26',
    '12 lượt thích',
    '5.2e3',
    '>1 000',
  ],
  ...['1778600000123', '29/2/2024', '31/12/2025 23:59:59', '1/7/2025', '1.234', '1,2K', '3 triệu', '2000000000'],
];

export const places = [
  ...[
    'q7',
    'Quận 7',
    'p. tân phú',
    'Phường Tân Phú, Quận Tân Phú',
    'tp thủ đức',
    'Gò Vấp',
    'phuong ben thanh',
    'Tổ 5, KP3, P. Tân Hưng, Q7, TP.HCM',
    '12 Nguyễn Thị Thập - Tan Hung Ward, District 7',
    'xã Bình Hưng huyện Bình Chánh',
  ],
  ...[
    '26734',
    '760-2025',
    'TP.HCM',
    'Sài Gòn',
    'quận 1 hồ chí minh',
    'Cháy ở P.Bến Thành, gần chợ, tới q. 3 rồi qua Hóc Môn',
    'cần giờ',
  ],
];

export const filters = [
  'period=90d&topic=NGAP&sentiment=negative',
  'period=custom&from=2026-05-01&to=2026-05-31&place=778-2025',
  'from=2025-06-30&to=2025-07-01&flag=F1_KHANCAP&source=report',
  'q="ngập nước" bức xúc&unplaced=1',
  'period=month&flag=any&q=hoà bình',
];

export const paths = [
  ...[
    '/',
    '/report',
    '/opinions?period=90d&topic=NGAP',
    '/my-reports/12#x',
    '/people/a-b',
    '/unavailable?back=/x',
    '//evil.example',
  ],
  ...[
    '/.//evil.example',
    '/x/..//evil.example',
    '/%09/evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/báo cáo?q=ngập',
  ],
];

export const reports: readonly object[] = [
  {
    clientId: '0123456789abcdef0123456789abcdef',
    text: 'Mưa lớn là cả hẻm ngập nước tới đầu gối, bà con rất bức xúc. Gọi 0912 345 678.',
    place: 'q7',
    placeKey: '',
    day: '21/11/2026',
    socialGroup: 'traders',
    mainContent: 'Ngập nước ở hẻm',
    spread: '',
    certainty: '',
    urgency: '',
    interest: 'lo mất chỗ buôn bán',
    suggestion: 'chị Lan nói nên nạo vét cống',
  },
  { clientId: 'abcdefabcdefabcdef', text: 'Bà con cảm ơn phường đã sửa đường.', placeUnknown: 'on', day: '2026-11-20' },
];

export const signIns: readonly object[] = [
  { username: 'Chuyên.Viên', password: 'mật khẩu chỉ để thử' },
  { username: 'quantri', password: 'k7mq-2xhd-abcd-efgh' },
];

export const accounts: readonly object[] = [
  {
    form: 'person',
    username: 'nguoi.moi',
    name: 'Nguyễn Thị Hoà',
    roles: ['analyst'],
    unitId: 'u',
    password: 'một mật khẩu dài',
  },
  { form: 'change', personId: 'p', roles: ['leader'], unitId: 'u', basis: '["leader","u",true]' },
  { form: 'password', current: 'mật khẩu cũ dài', next: 'mật khẩu mới dài hơn', repeated: 'mật khẩu mới dài hơn' },
  {
    form: 'unit',
    name: 'Ban xây dựng Đảng',
    kind: 'board',
    parentId: 'u',
    cutOffDay: '20',
    textMonths: '24',
    reporterMonths: '6',
    places: 'Quận 7\n760-2025',
  },
  { form: 'key', label: 'Trạm thu tin', unitId: 'u', places: 'Quận 7' },
  { form: 'defaults', channel: 'Tuổi Trẻ', place: 'Quận 7' },
  { form: 'channel', name: 'Tuổi Trẻ', kind: 'publication' },
  { form: 'removal', id: '7', why: 'spam', basis: '0|negative|NGAP||' },
  {
    id: 7,
    basis: '0|negative|NGAP||',
    sentiment: 'neutral',
    topics: ['YTE', 'NGAP'],
    flags: [],
    place: 'q7',
    why: 'Đọc lại',
  },
];

const boundary = 'multipart/form-data; boundary=x';
const field = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

/** A content type, an empty line, and the body. */
export const bodies = [
  `${boundary}\n\n${field('text', 'Đường ngập')}${field('day', '2026-05-01')}--x--\r\n`,
  `${boundary}\n\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\na,b\r\n--x--\r\n`,
  'application/x-www-form-urlencoded\n\ntext=%C4%90%C6%B0%E1%BB%9Dng+ng%E1%BA%ADp&day=2026-05-01&placeKey=&placeKey=7',
];

const posts = [
  {
    id: 1,
    text: 'Đường ngập nước cả tuần, chưa ai xử lý',
    posted_at: '2026-05-13T08:30:00+07:00',
    channel: 'Tuổi Trẻ',
    likes: 12,
  },
  { id: 'b-2', text: personal[0], date: '13/5/2026', place: 'Quận 7', link: 'https://tuoitre.vn/a.htm', reach: '1,2K' },
  {
    text: 'Cảm ơn phường đã dọn rác',
    date: 46155.5,
    views: '3 triệu',
    author: 'ai đó',
    comments: 2_000_000_000,
    shares: 4,
  },
];

export const jsonLines = [
  posts.map((post) => JSON.stringify(post)).join('\n'),
  `${JSON.stringify(posts[0])}\n\n{"text":`,
];
export const jsonArrays = [
  JSON.stringify(posts),
  JSON.stringify({ posts }),
  JSON.stringify(
    { next: null, data: { total: 2, items: posts.map((properties, id) => ({ id, properties })) } },
    null,
    1,
  ),
  `[\n${posts.map((post) => JSON.stringify(post, null, 2)).join(',\n')}\n]`,
];
export const tables = [
  'id,text,posted_at,channel,likes\n1,Đường ngập nước,2026-05-13,Tuổi Trẻ,12\n2,"Rác đầy, ""hôi""\nlắm",13/5/2026,,1.234\n',
  'Báo cáo tháng 5\n\nSTT;Nội dung;Ngày đăng;Kênh;Địa bàn;Lượt xem\n1;Cúp điện hoài;13-05-2026 08:30;Báo A;q7;1,2K\n',
  'Dòng (Nghe Dân),Lý do (Nghe Dân),text,date\r2,x,"\'=mở \\"hai\\"",13/5/2026\r3,y,"thiếu,14/5/2026\r"tốt",15/5/2026\r',
  'text\tdate\tlink\tlikes\tcomments\tshares\nKẹt xe\t46155.5\thttps://a.vn/b\t2000000000\t2000000000\t5\n',
];

const shared = (parts: Record<string, string>) => {
  parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
    '</Relationships>',
    '<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
  );
  parts['xl/sharedStrings.xml'] = '<sst><si><t>text</t></si><si><r><t>Đường </t></r><r><t>ngập</t></r></si></sst>';
};

/** Workbooks as people make them, and one with its texts in a part of their own. */
export const books = (): readonly Uint8Array[] => [
  makeXlsx([
    ['text', 'date', 'channel', 'likes'],
    ['Đường ngập nước', { serial: 46155 }, 'Tuổi Trẻ', 12],
    ['Cúp điện hoài', '13/5/2026', '', '1,2K'],
  ]),
  bookWith(
    `<row r="1"><c r="A1" t="s"><v>0</v></c>${ownCell('B1', 'date')}</row><row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>46155.5</v></c></row>`,
    shared,
  ),
  changedBook(() => {}),
  farCell(),
  makeWorkbook(
    {
      name: 'Tháng 4',
      rows: [
        ['Nội dung', 'Ngày đăng'],
        ['ngập', '13/5/2026'],
        ['kẹt', null],
      ],
      merged: ['B2:B3'],
    },
    {
      name: 'Tháng 5',
      rows: [
        ['Ngày đăng', 'Nội dung'],
        ['14/5/2026', { formula: 'A1' }],
      ],
    },
    { name: 'Cũ', rows: [['text'], ['x']], state: 'hidden' },
  ),
];
