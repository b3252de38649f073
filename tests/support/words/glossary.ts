type Both = { readonly vi: readonly string[]; readonly en: readonly string[] };

/** One thing, its one word in each language, and the words not to be used for it. */
export type Word = {
  readonly vi: string;
  readonly en: string;
  readonly means: string;
  readonly instead: Both;
  /** Phrases that hold a word of `instead` and mean something else. */
  readonly unless?: Partial<Both>;
};

/** One word for one thing, on every screen, in every guide and in what is downloaded. */
export const glossary = {
  item: {
    vi: 'Ý kiến',
    en: 'Opinion',
    means: 'what was said once, whatever its source',
    instead: { vi: ['phản ánh', 'bản ghi'], en: ['item'] },
  },
  report: {
    vi: 'Báo cáo',
    en: 'Report',
    means: 'an opinion sent in by a collaborator',
    instead: { vi: ['ý kiến cộng tác viên', 'gửi ý kiến', 'ý kiến đã gửi', 'phiếu'], en: ['submission'] },
  },
  post: {
    vi: 'Bài đăng',
    en: 'Post',
    means: 'an opinion found online and brought in by a file or a program',
    instead: { vi: ['tin', 'tin đăng', 'bài', 'bài viết'], en: ['article', 'story'] },
    unless: {
      vi: [
        'thông tin',
        'tin đồn',
        'tin chưa kiểm chứng',
        'tin cậy',
        'làm dân tin',
        'tin được giữ riêng',
        'tin giữ riêng',
      ],
    },
  },
  sentiment: {
    vi: 'Sắc thái',
    en: 'Sentiment',
    means: 'negative, neutral or positive',
    instead: { vi: ['thái độ', 'cảm nhận', 'cảm xúc'], en: ['attitude', 'feeling', 'mood'] },
    unless: { vi: ['thái độ phục vụ'] },
  },
  topic: {
    vi: 'Chủ đề',
    en: 'Topic',
    means: 'what is spoken about; up to three',
    instead: { vi: ['lĩnh vực', 'đề tài'], en: ['subject'] },
  },
  flag: {
    vi: 'Cần lưu ý',
    en: 'Flag',
    means: 'a sign that somebody should look; in sentences “dấu hiệu cần lưu ý”',
    instead: {
      vi: ['cờ', 'chú ý', 'lưu ý', 'cần giúp', 'cảnh báo'],
      en: ['needs attention', 'help is needed', 'warning', 'alert'],
    },
    unless: { vi: ['chú ý phím'] },
  },
  apart: {
    vi: 'Tin được giữ riêng',
    en: 'Kept apart',
    means: 'opinions with signs of self-harm or violence, which only whoever is named for them may read',
    instead: { vi: ['tin mật', 'tin bị ẩn', 'tin nhạy cảm'], en: ['confidential', 'sensitive opinions', 'held back'] },
  },
  reading: {
    vi: 'Cách đọc',
    en: 'Reading',
    means: 'the sentiment, topics, flags and place the classifier or a person gave an opinion',
    instead: { vi: ['nhãn', 'kết quả đọc', 'kết quả này'], en: ['label', 'tag', 'this result'] },
    unless: {
      vi: [
        'nhãn do người gán',
        'nhãn ở "<trường>2"',
        'nhãn trong dữ liệu',
        'nhãn của hệ thống',
        'nhãn không có trong tệp',
        'từng nhãn',
        'Thiếu nhãn',
        'Thêm nhãn',
        'nhãn "{…}"',
        'quy đổi nhãn',
        'NHÃN.json',
        'sentiment|label|topic',
      ],
      en: [
        'a label in the chosen field',
        'labels in "<field>2"',
        'label in the data',
        'label of ours',
        'whose label is absent',
        'by label',
        'holds no label',
        'Translate labels',
        'LABELS.json',
        'sentiment|label|topic',
      ],
    },
  },
  correction: {
    vi: 'Bản sửa',
    en: 'Correction',
    means: 'what a person set instead of the reading; to make one is “sửa”, “correct”',
    instead: { vi: ['chỉnh sửa', 'hiệu chỉnh', 'đính chính'], en: ['edit', 'amendment'] },
  },
  reason: {
    vi: 'Lý do',
    en: 'Reason',
    means: 'the phrase, its place in the text and the rule that led to a reading',
    instead: { vi: ['lí do', 'nguyên do'], en: ['rationale'] },
  },
  lexicon: {
    vi: 'Bộ từ khoá',
    en: 'Lexicon',
    means: 'all the lists the classifier reads with',
    instead: { vi: ['từ điển', 'danh sách từ', 'danh mục từ'], en: ['dictionary', 'word list', 'word-list'] },
  },
  keyword: {
    vi: 'Từ khoá',
    en: 'Keyword',
    means: 'a phrase of the lexicon that counts for a reading; with contexts and exceptions: “mục”, “entry”',
    instead: { vi: ['từ chìa khoá', 'từ chốt'], en: ['key word', 'key-word'] },
  },
  place: {
    vi: 'Địa bàn',
    en: 'Place',
    means: 'the province, district or ward an opinion is about',
    instead: { vi: ['nơi', 'địa danh', 'địa điểm'], en: ['location'] },
  },
  unplaced: {
    vi: 'Chưa rõ địa bàn',
    en: 'Place not known',
    means: 'no province, district or ward could be told',
    instead: {
      vi: ['không rõ địa bàn', 'chưa xác định địa bàn', 'chưa có địa bàn'],
      en: ['no place known', 'place is not known', 'without a place', 'unplaced'],
    },
  },
  area: {
    vi: 'Địa bàn của đơn vị',
    en: 'Area',
    means: 'all the places a unit, an account or a key may see',
    instead: { vi: ['vùng', 'khu vực phụ trách'], en: ['territory', 'region'] },
  },
  reach: {
    vi: 'Lượt tiếp cận',
    en: 'Reach',
    means: 'how many a post reached: as given, else its views, else likes, comments and shares together',
    instead: { vi: ['lượt tương tác', 'tương tác', 'độ phủ'], en: ['interaction', 'engagement'] },
  },
  channel: {
    vi: 'Kênh',
    en: 'Channel',
    means: 'the newspaper, page or network a post stood on',
    instead: { vi: ['kênh tin', 'nguồn tin', 'nền tảng đăng'], en: ['outlet', 'feed'] },
  },
  source: {
    vi: 'Nguồn',
    en: 'Source',
    means: 'report or post',
    instead: { vi: ['nguồn gốc'], en: ['origin'] },
  },
  link: {
    vi: 'Liên kết',
    en: 'Link',
    means: 'the address of a post',
    instead: { vi: ['đường dẫn', 'đường link'], en: ['URL', 'hyperlink'] },
  },
  masked: {
    vi: 'Đã che',
    en: 'Masked',
    means: 'replaced before the first write because it would identify somebody',
    instead: { vi: ['ẩn', 'làm mờ'], en: ['redacted', 'anonymised'] },
  },
  filter: {
    vi: 'Bộ lọc',
    en: 'Filter',
    means: 'the conditions of what is shown; to apply it is “lọc”',
    instead: { vi: ['mục lọc', 'tiêu chí', 'lọc số liệu'], en: ['criteria', 'criterion'] },
  },
  period: {
    vi: 'Kỳ',
    en: 'Period',
    means: 'the days that are shown',
    instead: { vi: ['thời gian', 'giai đoạn'], en: ['time range', 'date range'] },
    unless: { vi: ['theo thời gian'] },
  },
  download: {
    vi: 'Tải về',
    en: 'Download',
    means: 'to take what is filtered, or refused lines, out as a file',
    instead: { vi: ['xuất', 'tải xuống', 'kết xuất'], en: ['export'] },
    unless: {
      vi: ['đề xuất', 'đăng xuất', 'xuất dữ liệu thành', 'xuất thành'],
      en: ['Export the data as', 'Export as', 'dashboard, export'],
    },
  },
  dashboard: {
    vi: 'Tổng quan',
    en: 'Dashboard',
    means: 'the page of totals and charts',
    instead: { vi: ['bảng điều khiển', 'trang chủ'], en: ['overview', 'home page'] },
  },
  share: {
    vi: 'Tỉ lệ',
    en: 'Share',
    means: 'a part of a whole, in per cent',
    instead: { vi: ['tỷ lệ'], en: ['rate', 'ratio'] },
  },
  collaborator: {
    vi: 'Cộng tác viên',
    en: 'Collaborator',
    means: 'who sends reports',
    instead: { vi: ['ctv'], en: ['volunteer', 'contributor'] },
  },
  reporter: {
    vi: 'Người báo cáo',
    en: 'Reporter',
    means: 'the collaborator who sent the report in question',
    instead: { vi: ['người gửi', 'người báo'], en: ['sender', 'submitter'] },
  },
  analyst: {
    vi: 'Chuyên viên',
    en: 'Analyst',
    means: 'who reads, corrects, brings in and downloads',
    instead: { vi: ['cán bộ phân tích'], en: ['editor', 'moderator'] },
  },
  leader: {
    vi: 'Lãnh đạo',
    en: 'Leader',
    means: 'who looks at the dashboard and the opinions',
    instead: { vi: [], en: ['manager'] },
  },
  admin: {
    vi: 'Quản trị',
    en: 'Administrator',
    means: 'who looks after accounts, units, channels and keys',
    instead: { vi: ['quản trị viên', 'người quản trị'], en: ['admin', 'superuser'] },
    unless: { vi: ['admin:create'], en: ['admin:create'] },
  },
  account: {
    vi: 'Tài khoản',
    en: 'Account',
    means: 'what somebody signs in with',
    instead: { vi: ['người dùng', 'thành viên'], en: ['user account', 'login'] },
    unless: { en: ['screenshots/login.png'] },
  },
  unit: {
    vi: 'Đơn vị',
    en: 'Unit',
    means: 'the board, committee or office that people belong to',
    instead: { vi: ['tổ chức', 'phòng ban'], en: ['organisation', 'department'] },
  },
  key: {
    vi: 'Khoá API',
    en: 'API key',
    means: 'what a program sends posts with',
    instead: { vi: ['khoá kết nối', 'mã truy cập'], en: ['token'] },
  },
  receipt: {
    vi: 'Biên nhận',
    en: 'Receipt',
    means: 'what is shown once something was taken in',
    instead: { vi: ['phiếu nhận', 'giấy nhận'], en: ['acknowledgement'] },
  },
  signIn: {
    vi: 'Đăng nhập',
    en: 'Sign in',
    means: 'to begin a session; to end it is “đăng xuất”, “sign out”',
    instead: { vi: ['đăng ký', 'thoát ra'], en: ['log in', 'log out', 'logout'] },
  },
  secondFactor: {
    vi: 'Xác thực hai lớp',
    en: 'Second factor',
    means: 'the code of a phone, asked for besides the password',
    instead: {
      vi: ['xác minh hai bước', 'xác thực hai bước', 'xác thực hai yếu tố', 'xác thực 2 lớp', '2FA', 'OTP'],
      en: ['two-factor', 'two-step', '2FA', 'MFA', 'OTP'],
    },
  },
  recoveryCode: {
    vi: 'Mã khôi phục',
    en: 'Recovery code',
    means: 'what stands in once for the code of a phone',
    instead: { vi: ['mã dự phòng', 'mã cứu hộ'], en: ['backup code', 'rescue code'] },
  },
  demo: {
    vi: 'Trình diễn',
    en: 'Demonstration',
    means: 'invented opinions to try the system with',
    instead: { vi: ['minh hoạ', 'dữ liệu mẫu', 'dùng thử'], en: ['sample data', 'trial'] },
  },
} as const satisfies Readonly<Record<string, Word>>;
