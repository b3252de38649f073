import type { Problem } from '../domain/errors';
import type { Surveyed } from '../domain/input/survey';
import { postFields } from '../domain/intake/post-fields';
import type { ForeseenReceipt, IntakeReceipt } from '../domain/intake/post-line';
import type { CorrectionPlan } from '../domain/opinion/correction-plan';
import type { Locale } from '../domain/vocabulary';
import { bilingual } from './bilingual';
import { explainProblem, type MoreProblems } from './errors';
import { formatNumber } from './format';
import { homeTexts } from './home';
import { intakeProblems } from './intake-problems';
import { sayLeftOut } from './left-out';

export { intakeProblems };

/** Why a line was refused and what to do, as one text. */
export function explainRejected(problems: readonly Problem[], locale: Locale): string {
  return problems.map((problem) => explainProblem(problem, locale, intakeProblems[locale] as MoreProblems)).join(' ');
}

type ReceiptGiven = Omit<IntakeReceipt, 'intakeId'> & {
  readonly intakeId: number | null;
  readonly ownExport: { readonly plan: CorrectionPlan | null } | null;
};

/** The receipt as programs get it: codes beside words, the first refused lines only, their number in full. */
export function receiptForPrograms(receipt: ReceiptGiven, locale: Locale) {
  const { rejected, rejectedCount, intakeId, ownExport, ...counts } = receipt;
  return {
    intake: intakeId,
    ownExport: ownExport && { note: homeTexts[locale].nothingTaken, ...countsOf(ownExport.plan) },
    read: counts.read,
    added: counts.added,
    repeated: counts.repeated,
    changed: counts.changed,
    changedLines: counts.changedLines,
    replaced: counts.replaced,
    keptOut: counts.keptOut,
    alike: counts.alike,
    assigned: counts.assigned,
    rejectedCount,
    rejected: rejectedForPrograms({ rejected }, locale),
    masked: counts.masked,
    unplaced: counts.unplaced,
    dropped: counts.dropped,
    unknownChannels: counts.unknownChannels,
    moreUnknown: counts.moreUnknown,
    leftOut: sayLeftOut(counts.leftOut, locale),
    stopped: counts.stopped,
    stoppedBy: counts.stoppedBy,
  };
}

/** What would become of a file, as programs get it; `asks` says what has to be said first. */
export function foreseenForPrograms(foreseen: ForeseenReceipt & Seen, locale: Locale) {
  const { surveyed, asks } = foreseen;
  return {
    dry: true,
    read: foreseen.read,
    addedAtMost: foreseen.added,
    repeatedAtLeast: foreseen.repeated,
    changed: foreseen.changed,
    changedLines: foreseen.changedLines,
    rejectedCount: foreseen.rejectedCount,
    rejected: rejectedForPrograms(foreseen, locale),
    masked: foreseen.masked,
    unplaced: foreseen.unplaced,
    dropped: foreseen.dropped,
    leftOut: sayLeftOut(foreseen.leftOut, locale),
    unknownChannels: foreseen.unknownChannels,
    moreUnknown: foreseen.moreUnknown,
    dates: { order: surveyed.dateOrder, unclear: surveyed.unclearDates },
    oldFont: surveyed.oldFont,
    asks: asks && { code: asks.code, message: explainRejected([asks], locale) },
    stopped: foreseen.stopped,
    stoppedBy: foreseen.stoppedBy,
  };
}

const rejectedForPrograms = ({ rejected }: Pick<IntakeReceipt, 'rejected'>, locale: Locale) =>
  rejected.map(({ line, sheet, problems }) => ({
    line,
    ...(sheet === undefined ? {} : { sheet }),
    why: explainRejected(problems, locale),
    codes: problems.map((problem) => problem.code),
  }));

type Seen = { readonly surveyed: Surveyed; readonly asks: Problem | null };

function countsOf(plan: CorrectionPlan | null) {
  if (!plan) return {};
  const { same, offered, moreOffered, textChanged } = plan;
  return { same, corrections: offered.length + moreOffered, textChanged };
}

type Count = { read: number; added: number };

/** Words of the command line. */
export const intakeCommandTexts = bilingual({
  vi: {
    usage: `Cách dùng: npm run --silent ingest -- TỆP [--channel TÊN] [--place MÃ] [--unit MÃ] [--rejected TỆP]
              [--map MỤC=CỘT]… [--mapping TÊN] [--dates day-first|month-first] [--font tcvn3|vni|none] [--sheet TÊN]… [--dry-run]
    [--changed keep|replace] [--by TÊN-ĐĂNG-NHẬP] [--corrections --why LÝ-DO] [--lang vi|en]

  TỆP              JSONL, JSON, CSV hoặc XLSX, nhận theo nội dung; dấu - đọc từ đầu vào chuẩn
  --channel TÊN    kênh trong danh sách kênh, của những bài đăng không ghi kênh
  --place MÃ       địa bàn (mã hoặc tên) của những bài đăng không ghi địa bàn
  --unit MÃ        đơn vị nhận, khi có nhiều đơn vị cấp cao nhất
  --rejected TỆP   ghi các dòng bị từ chối ra đây để sửa và gửi lại
  --map MỤC=CỘT    cột nào là mục nào, ví dụ --map text="Ý kiến của bạn"; các mục: ${postFields.join(', ')}, ignored
  --mapping TÊN    đọc cột theo cách đã ghi nhớ mang tên này
  --dates          ngày viết trước (day-first) hay tháng viết trước (month-first)
  --font           phông cũ của nội dung: tcvn3 (.VnTime), vni (VNI-Times) thì được chuyển sang Unicode; none nếu không phải
  --sheet TÊN      chỉ đọc trang tính này
  --changed        bài đăng đã có cùng id mà nội dung khác: giữ nội dung đang lưu (keep) hay thay bằng nội dung mới (replace)
  --dry-run        chỉ xem sẽ nhập được gì, không ghi gì vào cơ sở dữ liệu

Tệp ý kiến tải về từ chính hệ thống này không được nhập lần nữa; dòng nào đã sửa trong bảng tính được đề nghị làm bản sửa:
  --by TÊN         chuyên viên đứng tên bản sửa; chỉ có --by thì xem trước, chưa sửa gì
  --corrections    lưu các bản sửa đã xem
  --why LÝ-DO      vì sao sửa, 3 đến 500 ký tự`,
    progress: ({ read, added }: Count) => `Đã đọc ${formatNumber(read, 'vi')} dòng, thêm ${formatNumber(added, 'vi')}`,
    rejectedKept: (n: number, file: string) => `${formatNumber(n, 'vi')} dòng bị từ chối đã ghi vào ${file}.`,
    unknownChannels: (names: number, posts: number) =>
      `${formatNumber(posts, 'vi')} bài đăng ghi ${formatNumber(names, 'vi')} tên kênh chưa có trong danh sách kênh nên được nhập vào “Nguồn khác”. Hãy thêm kênh rồi gửi lại tệp.`,
    noUnit: 'Chưa có đơn vị nào. Hãy tạo tài khoản quản trị và đơn vị trước: npm run admin:create',
    field: 'Mục',
  },
  en: {
    usage: `Usage: npm run --silent ingest -- FILE [--channel NAME] [--place CODE] [--unit ID] [--rejected FILE]
              [--map FIELD=COLUMN]… [--mapping NAME] [--dates day-first|month-first] [--font tcvn3|vni|none] [--sheet NAME]… [--dry-run]
    [--changed keep|replace] [--by USERNAME] [--corrections --why REASON] [--lang vi|en]

  FILE             JSONL, JSON, CSV or XLSX, told by content; - reads standard input
  --channel NAME   registered channel of posts that name none
  --place CODE     place (code or name) of posts that name none
  --unit ID        receiving unit, when there are several top units
  --rejected FILE  write refused lines here, to mend and send again
  --map F=COLUMN   which column is what, such as --map text="Your opinion"; fields: ${postFields.join(', ')}, ignored
  --mapping NAME   read columns as remembered under this name
  --dates          whether the day or the month comes first
  --font           the old font of the texts: tcvn3 (.VnTime) and vni (VNI-Times) are converted to Unicode; none when it is neither
  --sheet NAME     read this sheet alone
  --changed        posts that are there under their id with other words: keep what is there, or replace it
  --dry-run        only see what would come in; nothing is written to the database

Opinions downloaded from this system are not taken in again; rows changed in a spreadsheet are offered as corrections:
  --by USERNAME    analyst in whose name they are; alone it shows them and changes nothing
  --corrections    keep the corrections shown
  --why REASON     why, 3 to 500 characters`,
    progress: ({ read, added }: Count) => `${formatNumber(read, 'en')} lines read, ${formatNumber(added, 'en')} added`,
    rejectedKept: (n: number, file: string) => `${formatNumber(n, 'en')} refused lines were written to ${file}.`,
    unknownChannels: (names: number, posts: number) =>
      `${formatNumber(posts, 'en')} posts name ${formatNumber(names, 'en')} channels nobody registered and came in under “Other source”. Register them and send the file again.`,
    noUnit: 'There is no unit yet. Make an administrator and a unit first: npm run admin:create',
    field: 'Field',
  },
});
