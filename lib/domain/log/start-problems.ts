/**
 * Why nothing starts, or not yet, in both languages, as whoever starts it is told before anything is known of them and of what they read. The starter knows
 * no other texts. Nothing in them is a password.
 */
const problems = {
  noAddress: (setting: string) => ({
    vi: `${setting} không phải là địa chỉ của PostgreSQL: hãy viết postgres://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY:CỔNG/CƠ_SỞ_DỮ_LIỆU, hoặc postgres://NGƯỜI_DÙNG@/CƠ_SỞ_DỮ_LIỆU?host=/run/postgresql khi dùng Unix socket`,
    en: `${setting} is no address of a PostgreSQL: write postgres://USER:PASSWORD@HOST:PORT/DATABASE, or postgres://USER@/DATABASE?host=/run/postgresql for a Unix socket`,
  }),
  noAnswer: (setting: string, said: string, why: string) => ({
    vi: `cơ sở dữ liệu ${said} nêu ở ${setting} không trả lời (${why})`,
    en: `no answer from the database ${said} named in ${setting}: ${why}`,
  }),
  halfNamed: () => ({
    vi: 'có MIGRATE_DATABASE_URL mà không có DATABASE_URL: hãy đặt cả hai, hoặc không đặt cái nào',
    en: 'MIGRATE_DATABASE_URL is set and DATABASE_URL is not: set both, or neither',
  }),
  sameRole: (role: string) => ({
    vi: `DATABASE_URL và MIGRATE_DATABASE_URL cùng nêu vai trò ${role}: hãy bỏ cái thứ hai`,
    en: `DATABASE_URL and MIGRATE_DATABASE_URL name the same role, ${role}: leave the second out`,
  }),
  wantsOwner: () => ({
    vi: 'lệnh này làm việc với vai trò sở hữu cơ sở dữ liệu: hãy đặt MIGRATE_DATABASE_URL',
    en: 'this command works as the owner of the database: set MIGRATE_DATABASE_URL',
  }),
  newer: (unknown: number) => ({
    vi: `cơ sở dữ liệu đã được một phiên bản mới hơn thay đổi (${unknown} thay đổi mà phiên bản này không biết): hãy chạy lại phiên bản đó, hoặc phục hồi bản sao lưu làm trước khi nâng cấp`,
    en: `the database was changed by a newer version (${counted(unknown)} not known here): start that version again, or restore the backup made before the upgrade`,
  }),
  pending: (waiting: number) => ({
    vi: `cơ sở dữ liệu còn chờ ${waiting} thay đổi của phiên bản này: hãy sao lưu rồi chạy “npm run migrate”, hoặc chạy “npm run start -- --migrate”`,
    en: `the database waits for ${counted(waiting)} of this version: back it up and run \`npm run migrate\`, or start with \`npm run start -- --migrate\``,
  }),
  tooOld: () => ({ vi: 'Nghe Dân cần PostgreSQL 15 trở lên', en: 'Nghe Dân needs PostgreSQL 15 or newer' }),
  notUtf8: (encoding: string) => ({
    vi: `cơ sở dữ liệu phải dùng UTF8 mà cơ sở dữ liệu này dùng ${encoding}: hãy tạo với encoding 'UTF8'`,
    en: `the database must be UTF8, this one is ${encoding}: create it with encoding 'UTF8'`,
  }),
  tablesHeld: (seconds: number) => ({
    vi: `các bảng bị giữ hoặc đang được nâng cấp ở nơi khác suốt ${seconds} giây: hãy dừng máy chủ và các lệnh đang dùng cơ sở dữ liệu rồi chạy lại`,
    en: `others held the tables, or were bringing them up to date, for ${seconds} s: stop the servers and commands that use the database, then start again`,
  }),
  secretShort: (setting: string, bytes: number, least: number) => ({
    vi: `${setting} chỉ dài ${bytes} byte, phải dài ít nhất ${least} byte: tạo bằng \`openssl rand -base64 32\``,
    en: `${setting} is ${bytes} bytes long and must be at least ${least}: make one with \`openssl rand -base64 32\``,
  }),
  items: (made: number, of: number) => ({
    vi: `đã đưa ${made} trên ${of} ý kiến lên phiên bản này`,
    en: `${made} of ${of} opinions are brought to this version`,
  }),
} as const;

type Problems = typeof problems;

/** What is said of one of them: Vietnamese, then English. */
export function startProblem<Code extends keyof Problems>(code: Code, ...about: Parameters<Problems[Code]>): string {
  const { vi, en } = (problems[code] as (...given: readonly unknown[]) => { vi: string; en: string })(...about);
  return `${vi} / ${en}`;
}

function counted(n: number): string {
  return `${n} migration${n === 1 ? '' : 's'}`;
}
