import type { Word } from './word';

/** The words for those who work with the product, how they get in, and what is done to keep it. */
export const peopleAndUpkeep = {
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
  removal: {
    vi: 'Gỡ',
    en: 'Remove',
    means: 'to take an opinion out for good, its counts too',
    instead: { vi: ['xoá ý kiến', 'loại bỏ'], en: ['delete the opinion', 'purge', 'take down'] },
  },
  undoing: {
    vi: 'Hoàn tác',
    en: 'Undo',
    means: 'to remove all that came in with one batch',
    instead: { vi: ['huỷ lần nhập', 'huỷ đợt nhập', 'thu hồi lần nhập'], en: ['roll back', 'revert'] },
  },
  term: {
    vi: 'Thời hạn lưu',
    en: 'Term',
    means: 'for how many months a unit keeps texts, or who reported; figures stay',
    instead: { vi: ['thời gian lưu', 'hạn lưu trữ'], en: ['retention period', 'expiry'] },
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
  audit: {
    vi: 'Nhật ký',
    en: 'Audit',
    means: 'who did what and when, each entry chained to the one before',
    instead: {
      vi: ['nhật ký hoạt động', 'sổ nhật ký', 'lịch sử hoạt động'],
      en: ['audit log', 'audit trail', 'activity log'],
    },
  },
  demo: {
    vi: 'Trình diễn',
    en: 'Demonstration',
    means: 'invented opinions to try the system with',
    instead: { vi: ['minh hoạ', 'dữ liệu mẫu', 'dùng thử'], en: ['sample data', 'trial'] },
  },
  job: {
    vi: 'Việc định kỳ',
    en: 'Scheduled job',
    means: 'what the system does by itself at its hour',
    instead: { vi: ['tác vụ', 'lịch trình', 'tiến trình'], en: ['cron job', 'background task'] },
  },
} as const satisfies Readonly<Record<string, Word>>;
